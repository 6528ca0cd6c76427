/**
 * The goods that the chart shows by themselves: those that tell how duties add up, give way and differ. Their names are
 * `chart.border-receipt.goods.<code>` in src/content/i18n.
 */
import type { Answers } from '../../../../record/duties/question';

export interface Story {
	/** A line of the US schedule of eight digits, or a number of ten. */
	code: string;
	/** What is known of the good, by its name: ids of conditions. */
	answers?: Answers;
}

/** The first is shown before any choice. */
export const STORIES: readonly Story[] = [
	{ code: '76042910' },
	{ code: '95069925' },
	{ code: '61091000' },
	{ code: '40111010', answers: { 'auto-part': 'yes' } },
	{ code: '9403608093', answers: { cabinet: 'yes' } },
	{ code: '44071300' },
	{ code: '87043101' },
	{ code: '04069012' },
	{ code: '27090020' },
	{ code: '2203000030', answers: { packaged: 'yes' } },
];
