/** Where mutation testing keeps its things. Nothing of it is in the repository but the code and the list of the harmless. */
import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The folder with StrykerJS's own package.json. */
export const HERE = here('.');
export const ROOT = here('../..');
/** Reports, caches and the copy of the project that is changed. */
export const OUT = here('out');
/** The entries of the record, read and checked once for all runs. */
export const CACHE = here('out/record.json');
export const STRYKER = here('node_modules/@stryker-mutator/core/bin/stryker.js');
