/** `npm run hosting`: writes the configurations of this folder from its rules. */
import { writeFileSync } from 'node:fs';
import { configurations } from './files.ts';

for (const [file, text] of Object.entries(configurations())) writeFileSync(new URL(file, import.meta.url), text);
