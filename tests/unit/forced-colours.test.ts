/** In forced colours grounds are gone: what a ground alone tells (where a link led, what is chosen) is told by an edge too. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
/** What a pointer or the focus adds to a state. */
const PASSING = /:is\(:hover, :focus\)/g;
const STATE = /:target|\[aria-(?:current|pressed|selected|checked)|\[data-open/;
/** What is still seen in forced colours. */
const EDGE = /(?:^|[;\s])(?:outline|text-decoration|forced-color-adjust|border(?:-\w+)*-(?:width|style)):/;

interface Rule {
	media: string;
	selector: string;
	body: string;
}

/** The rules of a style sheet without what is nested, each with the query it stands in. */
function rulesOf(css: string): Rule[] {
	const rules: Rule[] = [];
	const open: string[] = [];
	let text = '';
	for (const char of css.replace(/\/\*[\s\S]*?\*\//g, '')) {
		if (char === '{') {
			open.push(text.split(/[;}]/).at(-1)!.replace(/\s+/g, ' ').trim());
			text = '';
		} else if (char === '}') {
			const selector = open.pop() ?? '';
			if (!selector.startsWith('@')) rules.push({ media: open.join(' '), selector, body: text });
			text = '';
		} else text += char;
	}
	return rules;
}

const stylesIn = (path: string) => {
	const text = readFileSync(join(SRC, path), 'utf8');
	return path.endsWith('.css')
		? text
		: [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n');
};
/** Which of a file's states are told by a ground alone. */
function groundsAlone(css: string): string[] {
	const rules = rulesOf(css);
	const forced = rules.filter(({ media }) => media.includes('forced-colors: active'));
	return rules
		.filter(
			({ media, selector, body }) =>
				!media.includes('forced-colors') && STATE.test(selector) && /background(?:-color)?:/.test(body),
		)
		.filter(({ body }) => !EDGE.test(body))
		.flatMap(({ selector }) => selector.replace(PASSING, '').split(/,\s*(?![^(]*\))/))
		.filter(
			(selector) =>
				!forced.some((rule) => rule.selector.split(/,\s*(?![^(]*\))/).includes(selector) && EDGE.test(rule.body)),
		);
}

/** What can have the focus, and is told to be in a state by the very outline that tells the focus. */
const likeFocus = (css: string): string[] =>
	rulesOf(css)
		.filter(
			({ media, selector, body }) => media.includes('forced-colors') && STATE.test(selector) && /outline:/.test(body),
		)
		.map(({ selector }) => selector)
		.filter((selector) => /(?:^|[\s>])(?:a|button|input|summary)(?![\w-])[^\s>]*$/.test(selector));

const files = [...globSync('**/*.css', { cwd: SRC }), ...globSync('**/*.astro', { cwd: SRC })];

test('a ground alone is found', () => {
	expect(groundsAlone('.a:target { background: red; }')).toEqual(['.a:target']);
	expect(
		groundsAlone('.a:target { background: red; } @media (forced-colors: active) { .a:target { outline: 1px solid; } }'),
	).toEqual([]);
});

test.each(files.filter((path) => STATE.test(stylesIn(path))))(
	'%s tells each state by an edge in forced colours',
	(path) => {
		expect(groundsAlone(stylesIn(path))).toEqual([]);
	},
);

test('an outline that would hide the focus is found', () => {
	const told = (selector: string, body: string) => `@media (forced-colors: active) { ${selector} { ${body} } }`;
	expect(likeFocus(told(".a button[aria-pressed='true']", 'outline: 1px solid'))).toHaveLength(1);
	expect(likeFocus(told('.a a[data-open]', 'outline: 1px solid'))).toHaveLength(1);
	expect(likeFocus(told('.a tr[aria-current]', 'outline: 1px solid'))).toEqual([]);
	expect(likeFocus(told(".a button[aria-pressed='true']", 'outline-color: CanvasText'))).toEqual([]);
});

test.each(files)('%s tells no state by the outline of the focus', (path) => {
	expect(likeFocus(stylesIn(path))).toEqual([]);
});
