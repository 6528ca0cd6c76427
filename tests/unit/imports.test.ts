/** What a built module brings with it: it decides what is copied ahead into browsers, and what a page is said to weigh. */
import { expect, test } from 'vitest';
import { staticImports } from '../../src/site/build/imports';

test('all static imports and re-exports are found, those for their effects too', () => {
	const code =
		'import{a as b}from"./a.js";import"./effects.js";import c,{d}from\'../c.js\';export*from"./e.js";export{f}from"./f.js";';
	expect(staticImports(code)).toEqual(['./a.js', './effects.js', '../c.js', './e.js', './f.js']);
});

test('what is imported later, or only spoken of, is not', () => {
	const code = 'const load=()=>import("./later.js");const text=\'from "./nowhere.js"\';export const from="./x.js";';
	expect(staticImports(code)).toEqual([]);
});
