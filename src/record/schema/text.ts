/**
 * Texts that readers see. They go into pages, pictures, feeds, calendars and tables, so they hold only what all of those
 * can hold and what a person who checks the record can see.
 */
import { z } from 'zod';
import { codeOf } from '../characters';

/** The most characters of a name or a title, of any other text, and of an address: each some times the longest so far. */
export const LONGEST = { name: 250, text: 2000, address: 2000 } as const;

/** The most characters of a word, so that it breaks neither a line nor a picture. */
const LONGEST_WORD = 80;

/**
 * What is not shown, or changes how other characters are shown: control characters and line breaks, lone surrogates,
 * private and unassigned characters, characters that direct the writing, and those that fonts leave out.
 */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** The first character of a text that is not shown, or changes how others are shown; line ends and tabs count too. */
export const unseenIn = (text: string): string | undefined => UNSEEN.exec(text)?.[0];

/** A text without the characters that are not shown. */
export const seenOf = (text: string): string => text.replace(new RegExp(UNSEEN, 'gu'), '').trim();

/**
 * What is wrong with a text that a reader sees, if anything is: the first thing found, and what would be right.
 * @param most the most characters it may have
 */
export function faultOfText(text: string, most: number): string | undefined {
	if (text.trim() === '') return 'is empty: write the text, or leave the field out where it may be left out';
	const length = [...text].length;
	if (length > most) return `has ${length} characters; ${most} are the most it may have`;
	const unseen = unseenIn(text);
	if (unseen !== undefined)
		return `holds ${codeOf(unseen)}, ${/[\n\r\u2028\u2029]/.test(unseen) ? 'a line break: write it in one line' : 'a character that cannot be seen: remove it'}`;
	if (text.includes('\uFFFD'))
		return 'holds U+FFFD, which stands where bytes were no UTF-8: write the character again, and save the file as UTF-8';
	if (text !== text.trim()) return 'begins or ends with a space: remove it';
	if (!/[\p{L}\p{N}]/u.test(text)) return 'has no letter or digit: write words';
	const piled = /\p{M}{3}/u.exec(text);
	if (piled) return 'has three accents or more on one letter: remove them';
	const markup = /\]\(|<\/?[a-z][^>]*>|https?:\/\//i.exec(text)?.[0];
	if (markup) return `holds "${markup}", which readers would see as it stands: a text has no links and no markup`;
	const long = text.split(/\s+/).find((word) => [...word].length > LONGEST_WORD);
	if (long !== undefined)
		return `holds a word of ${[...long].length} characters, "${[...long].slice(0, 20).join('')}…"; ${LONGEST_WORD} are the most a word may have`;
	return undefined;
}

/** What is wrong with a web address, besides its form: a browser drops what cannot be seen in it, a reader cannot. */
export function faultOfAddress(url: string): string | undefined {
	if (url.length > LONGEST.address) return `has ${url.length} characters; ${LONGEST.address} are the most it may have`;
	const unseen = unseenIn(url) ?? /\s/.exec(url)?.[0];
	return unseen && `holds ${codeOf(unseen)}, a character that an address cannot have: remove it or write it as %XX`;
}

/** A refinement that refuses a text for what `faultOf` finds wrong with it. */
export const refuseIf =
	(faultOf: (text: string) => string | undefined) =>
	(text: string, { addIssue }: Pick<z.RefinementCtx, 'addIssue'>): void => {
		const message = faultOf(text);
		if (message !== undefined) addIssue({ code: 'custom', message });
	};

/** A text that a reader sees, of at most so many characters. */
export const shownText = (most: number = LONGEST.text) =>
	z.string().superRefine(refuseIf((text) => faultOfText(text, most)));

/** A name or a title in one language. */
export const shownName = () => shownText(LONGEST.name);
