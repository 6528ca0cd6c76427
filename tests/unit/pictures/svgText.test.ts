/** Kept pictures can be compared: what makes no difference to the eye makes none to the text, and what does is shown. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { difference, svgText } from './svgText';

const drawn = (inner: string) =>
	svgText(
		parseHTML(`<html><body><svg class="chart-art wide">${inner}</svg></body></html>`).document.querySelector('svg')!,
	);

test('an element takes a line, attributes stand in order, numbers are rounded, texts stay whole', () => {
	expect(drawn('<g data-key="a.1.25"><rect y="1.26" x="-0.049" width="10"/><text>5 &lt; 6.123</text></g>')).toBe(
		`<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/css" href="../styles.css"?>
<svg class="chart-art wide" xmlns="http://www.w3.org/2000/svg">
	<g data-key="a.1.25">
		<rect width="10" x="0" y="1.3"/>
		<text>5 &lt; 6.123</text>
	</g>
</svg>
`,
	);
});

test('the order of attributes and a hundredth of a pixel make no difference, a pixel does', () => {
	const [one, two] = [drawn('<rect x="1.01" y="2"/>'), drawn('<rect y="2" x="1.04"/>')];
	expect(one).toBe(two);
	expect(drawn('<rect x="2" y="2"/>')).not.toBe(one);
	expect(drawn('<path d="M1.02,3.999L5,6"/>')).toBe(drawn('<path d="M1,4L5,6"/>'));
});

test('a difference is told by its first lines, cut to what a screen holds', () => {
	const kept = drawn('<rect x="1"/><rect x="2"/><rect x="2"/><text>same</text>');
	expect(difference(kept, drawn('<rect x="1"/><rect x="2"/><circle r="3"/><text>same</text>'))).toBe(
		'1 line gone, 1 come:\n  - <rect x="2"/>\n  + <circle r="3"/>',
	);
	expect(difference(kept, drawn('<rect x="1"/><rect x="2"/><rect x="2"/><text>same</text><g/>'))).toBe(
		'0 lines gone, 1 come:\n  + <g/>',
	);
	const many = drawn(Array.from({ length: 9 }, (_, index) => `<rect x="${index + 10}"/>`).join(''));
	expect(difference(kept, many, 2).split('\n')).toHaveLength(5);
	const long = drawn(`<text>${'n'.repeat(300)}</text>`);
	expect(
		Math.max(
			...difference(kept, long)
				.split('\n')
				.map((line) => line.length),
		),
	).toBeLessThan(170);
});

test('lines that only changed places are said to have', () => {
	expect(difference(drawn('<rect x="1"/><rect x="2"/>'), drawn('<rect x="2"/><rect x="1"/>'))).toMatch(/another order/);
});
