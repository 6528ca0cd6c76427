/** What an answer is drawn from. */
import type { GoodsResult } from '../../goods/answer';
import type { HeadingFile, RulesFile } from '../../goods/files';
import type { Speech } from '../../goods/say';
import type { ContentName } from '../../record/duties/settle';

/** What was typed into a field of the answer and refused. */
export interface Refused {
	/** The field: the day, or a part of the value. */
	field: ContentName | 'day';
	typed: string;
	/** Why, in a sentence. */
	text: string;
}

export interface Shown {
	result: GoodsResult;
	rules: RulesFile;
	heading: HeadingFile;
	speech: Speech;
	/** The way from the page to the root of the site in the language of the page: `../../`. */
	home: string;
	/** The address of the official schedule. */
	schedule: string;
	/** What was not understood, or went wrong, in sentences. */
	problems: readonly string[];
	refused?: Refused | undefined;
	copied: boolean;
}
