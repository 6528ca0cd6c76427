/** The font files that pages load are those that `npm run fonts` makes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { MADE_FROM, madeFont } from '../../tools/fonts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

test.each(Object.keys(MADE_FROM) as (keyof typeof MADE_FROM)[])('%s', async (file) => {
	const made = await madeFont(ROOT, file);
	const kept = readFileSync(join(ROOT, file));
	expect(
		Buffer.compare(made, kept),
		'its package or tools/fonts.ts has changed: run `npm run fonts` and look at a few pages',
	).toBe(0);
	expect(kept.length).toBeLessThan(readFileSync(join(ROOT, 'node_modules', MADE_FROM[file])).length * 0.85);
});
