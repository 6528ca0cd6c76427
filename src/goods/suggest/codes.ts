/** What a code in the field stands for, finished or on the way to it. */
import { type CodeProblem } from '../../record/lines/code';
import type { Ranked } from './rank';
import type { Named, NameShelf } from './nameShelf';
import type { Answer, Suggestion } from './suggestion';

/** What src/record/lines/code.ts reads of a text that is a code. */
type Read = { code: string } | { problem: CodeProblem; digits: string };

/** How codes become suggestions. */
type Name = (ranked: readonly Omit<Ranked, 'score'>[]) => Promise<Suggestion[]>;

/** A code as it is suggested. */
const shown = ({ code, rank }: Named) => ({ code, rank });

/** The longest beginning of a code that exists, of four digits at least. */
async function longest(code: string, shelf: NameShelf): Promise<Named | undefined> {
	if (code.length < 4) return undefined;
	const around = await shelf.under(code.slice(0, 4));
	return [8, 6, 4]
		.filter((digits) => digits <= code.length)
		.map((digits) => around.find((each) => each.code === code.slice(0, digits)))
		.find((each) => each !== undefined);
}

/** The codes of one length that are nearest by number, of those under the given beginnings. */
async function nearest(code: string, digits: 2 | 4, under: readonly string[], shelf: NameShelf): Promise<Named[]> {
	const number = Number(code.slice(0, digits).padEnd(digits, '0'));
	const far = (each: Named) => Math.abs(Number(each.code) - number);
	return (await Promise.all(under.map((start) => shelf.under(start))))
		.flat()
		.filter((each) => each.code.length === digits)
		.toSorted((a, b) => far(a) - far(b))
		.slice(0, 2);
}

/** What exists that is nearest to a code that does not: what its first digits are, else the next headings or chapters. */
async function instead(code: string, shelf: NameShelf): Promise<Named[]> {
	const known = await longest(code, shelf);
	if (known) return [known];
	const chapter = code.slice(0, 2);
	const headings = await nearest(code, 4, [chapter], shelf);
	if (headings.length > 0) return headings;
	const beside = [-1, 1].map((step) => String(Number(chapter) + step).padStart(2, '0'));
	return nearest(code, 2, beside, shelf);
}

/**
 * Answers a code: itself, then the codes one step below it, those that Canada sells most first; or why there is none,
 * with the nearest that exists.
 * @param count how many suggestions at most
 */
export async function answerCode(read: Read, shelf: NameShelf, name: Name, count: number): Promise<Answer> {
	if ('problem' in read) {
		const { digits: code, problem } = read;
		// No chapter is near to 98 and 99, however many digits follow, and one digit is near to ten of them.
		if (problem === 'services' || /^9[89]/.test(code)) return { kind: 'services', code, nearest: [] };
		if (problem === 'too-short') return { kind: problem, code, nearest: [] };
		const kind = problem === 'too-long' ? problem : 'no-such-code';
		return { kind, code, nearest: await name((await instead(code, shelf)).map(shown)) };
	}
	const { code } = read;
	// Statistical numbers, digits nine and ten, are not held: the line they belong to is what can be checked.
	const line = code.slice(0, 8);
	const under = await shelf.under(line);
	if (under.length === 0) {
		// A spreadsheet takes the zero away with which the first nine chapters begin.
		const whole = line.length % 2 === 1 ? await shelf.under(`0${line}`) : [];
		if (whole.length > 0) return answerCode({ code: `0${code}` }, shelf, name, count);
		const near = await instead(line, shelf);
		const kind = near[0] && near[0].code.length >= 6 ? 'not-a-us-line' : 'no-such-code';
		return { kind, code, nearest: await name(near.map(shown)) };
	}
	if (code.length > 8) return { kind: 'found', suggestions: await name([{ code, rank: under[0]!.rank }]) };
	const itself = under.filter((each) => each.code === line);
	const longer = under.filter((each) => each.code.length > line.length);
	const step = Math.min(...longer.map((each) => each.code.length));
	const below = longer.filter((each) => each.code.length === step).toSorted((a, b) => b.rank - a.rank);
	return { kind: 'found', suggestions: await name([...itself, ...below].slice(0, count).map(shown)) };
}
