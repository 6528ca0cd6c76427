/** What goods of a code are called: in the title of an answer, on the way down to it, and in the words of the schedule. */
import type { Locale } from '../record/format';
import { dotted } from '../record/lines/code';
import type { ScheduleLine } from '../record/lines/line';
import { cutAtWord } from '../words/cutAtWord';
import type { GoodsResult } from './answer';
import type { HeadingFile } from './files';

/** The longest title, in letters, and the longest name of a heading before what tells the goods apart in it. */
const LONGEST_TITLE = 200;
const LONGEST_KIND = 70;

/** How words of the schedule begin that tell goods of a heading apart and do not say what they are. */
const APART =
	/^(?:If|Described|Entered|Other|Of|For|With|In|Not|Containing|Valued|Weighing|Measuring|Having|Testing|G\.V\.W)\b/;

/** Whether words of the schedule say by themselves what the goods are: “Upholstered” and “If entered …” do not. */
const saysWhat = (text: string): boolean => !APART.test(text) && (text.match(/\p{L}{5,}/gu) ?? []).length >= 3;

/**
 * The name of what was asked for: its subheading, or its heading where that says little, and the last words of the line.
 * A reader’s own name, which an address could hold, is not printed as the page’s. The words of a line alone (“Seamless”,
 * “Frozen”) say little, and “Other” nothing. What tells goods of a heading apart is kept before what they share.
 */
export function titleOf(
	{ asked, line }: Pick<GoodsResult, 'asked' | 'line'>,
	{ called, names }: Pick<HeadingFile, 'called' | 'names'>,
	{ lang }: { lang: Locale },
): string {
	const heading = names[asked.code.slice(0, 4)];
	const under = asked.code.length > 4 ? names[asked.code.slice(0, 6)] : undefined;
	const number = called?.[asked.code]?.[lang][0];
	const words = lang === 'en' && line ? [...line.path.slice(1), line.description] : [];
	const own = number ?? words.findLast((text) => text !== 'Other');
	if (own && number === undefined && saysWhat(own)) return cutAtWord(own, LONGEST_TITLE);
	const isOther = under === undefined || under.en === 'Other';
	const kind = isOther ? [heading] : saysWhat(under.en) ? [under] : [heading, under];
	const kinds = kind.flatMap((name) => (name ? [name[lang]] : []));
	const parts = [...new Set([...kinds, ...(own ? [own] : [])])];
	const short = parts.map((text, at) => (at < parts.length - 1 ? cutAtWord(text, LONGEST_KIND) : text));
	return cutAtWord(short.join(' › '), LONGEST_TITLE) || dotted(asked.code);
}

/** The headings above a code, from the chapter down, each with its code and its name. */
export const pathOf = (
	{ asked }: GoodsResult,
	{ names }: HeadingFile,
	{ lang }: { lang: Locale },
): [code: string, name: string][] =>
	[...new Set([2, 4, 6].map((digits) => asked.code.slice(0, digits)))]
		.flatMap((code): [string, string][] => (names[code] ? [[code, names[code][lang]]] : []))
		// A subheading that is the whole of its heading has its name.
		.filter(([, name], index, all) => all[index - 1]?.[1] !== name);

/** What a line says below its heading, as the US schedule words it. */
export const schedulePath = (line: ScheduleLine): string =>
	[...line.path.slice(1), line.description].filter((words, at, all) => words !== all[at - 1]).join(' › ');
