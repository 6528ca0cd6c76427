/**
 * The marks of a page's claims, settled section by section. Where most claims of a section are weak in the same way, that
 * is said once under its heading, and marks stand only at the claims that differ; elsewhere they stand at the weak claims.
 * A page full of the same mark tells nothing.
 */
import type { Strength } from '~/record/strength';

/** What the marks say. */
export interface MarkWords {
	/** The word for one claim. */
	claim: (strength: Strength) => string;
	/** The sentence for a section whose claims are weak in the same way. */
	section: (strength: 'single' | 'thin') => string;
}

/** So many claims make a section of one kind, */
const LEAST = 3;
/** if so large a part of them is alike. */
const MOST = 2 / 3;

const HEADING = /(?=<h2[\s>])/;
const MARK =
	/<(a|span) class="jr-strength"[^>]*\bdata-strength="(official|corroborated|single|thin)"[^>]*>[^<]*<\/\1>/g;
const HEAD = /^<h2[\s>][\s\S]*?<\/h2>/;

const mark = (strength: Strength, words: string) =>
	`<a class="jr-strength" href="#source-marks" data-strength="${strength}" data-pagefind-ignore>${words}</a>`;

function settled(section: string, words: MarkWords): string {
	const found = [...section.matchAll(MARK)].map(([, , strength]) => strength as Strength);
	const common = (['thin', 'single'] as const).find(
		(weak) => found.length >= LEAST && found.filter((each) => each === weak).length >= found.length * MOST,
	);
	const head = HEAD.exec(section)?.[0];
	if (!common || head === undefined)
		return section.replace(MARK, (whole, _element, strength: Strength) =>
			strength === 'single' || strength === 'thin' ? whole : '',
		);
	const rest = section
		.slice(head.length)
		.replace(MARK, (_whole, _element, strength: Strength) =>
			strength === common ? '' : mark(strength, words.claim(strength)),
		);
	return `${head}<p class="jr-strength-note">${mark(common, words.section(common))}</p>${rest}`;
}

/**
 * Settles the marks in the HTML of a page's text. `Strength.astro` leaves one at each claim, hidden where the claim is
 * strong.
 */
export const settleMarks = (html: string, words: MarkWords): string =>
	html
		.split(HEADING)
		.map((section) => settled(section, words))
		.join('');
