import { expect, test } from 'vitest';
import { toCsv } from '../../src/components/charts/files/tableCsv';

const table = (cells: { text: string; value?: string | number }[]) => ({
	caption: '',
	columns: cells.map((_, index) => ({ id: `c${index}`, label: '' })),
	rows: [{ key: 'k', cells }],
});
const line = (cells: { text: string; value?: string | number }[]) => toCsv(table(cells)).split('\r\n')[1];

test('a header of ids, then a line a row, each ended by CRLF', () => {
	expect(toCsv(table([{ text: 'a' }, { text: 'b' }]))).toBe('key,c0,c1\r\nk,a,b\r\n');
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
