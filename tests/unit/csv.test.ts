import { expect, test } from 'vitest';
import { toCsv } from '../../src/components/charts/files/tableCsv';

const table = (cells: { text: string; value?: string | number }[]) => ({
	caption: '',
	columns: cells.map((_, index) => ({ id: `c${index}`, label: '' })),
	rows: [{ key: 'k', cells }],
});
const line = (cells: { text: string; value?: string | number }[]) => toCsv(table(cells), {}).split('\r\n')[1];

test('a header of ids, then a line a row, each ended by CRLF', () => {
	expect(toCsv(table([{ text: 'a' }, { text: 'b' }]), {})).toBe('key,c0,c1\r\nk,a,b\r\n');
});
test('fields with commas, quotes or line breaks are quoted', () => {
	expect(line([{ text: 'a, "b"' }])).toBe('k,"a, ""b"""');
});
test('the value goes out rather than the words, and a number stays a number', () => {
	expect(
		line([
			{ text: '50%', value: 50 },
			{ text: '-1', value: -1 },
		]),
	).toBe('k,50,-1');
});
test('text that a spreadsheet would run is made harmless', () => {
	expect(line([{ text: '=HYPERLINK("x")' }])).toBe('k,"\'=HYPERLINK(""x"")"');
	expect(line([{ text: '@cmd' }])).toBe("k,'@cmd");
});
test.each([
	['a space', ' =1+1'],
	['a space that does not break', '\u00A0=1+1'],
	['a line end', '\n=1+1'],
	['a line end alone', '\r\nplain'],
	['a tab', '\t=1+1'],
	['a character without a width', '\u200B=1+1'],
	['a mark of the byte order', '\uFEFF@cmd'],
	['a wide equals sign', '＝1+1'],
	['a wide plus', '＋1+cmd'],
	['a wide minus', '－1+cmd'],
	['a wide at', ' ＠cmd'],
])('so is one behind %s', (_, text) => {
	expect(line([{ text }])!.replaceAll('"', '')).toMatch(/^k,'/);
});
test('other text stays as it is, and so does a number that is written as text', () => {
	for (const text of ['a = b', '−5 %', '5-6', '-5', '+1.5', '(-)', '’tis'])
		expect(line([{ text }]), text).toBe(`k,${text}`);
});
