/** What the issues are called. */
import type { Issue } from '../../../../record/schema';
import type { Context } from '../../contract';
import type { AsksData } from './data';

/** An issue in the middle of a sentence: `what the US asks on dairy`. */
export const issueText = ({ concerns }: AsksData, issue: string, { t }: Context): string =>
	concerns[issue]?.asks ?? t(`chart.asks.long.${issue as Issue}`);

/** A text at the beginning of a line. */
export const sentenceCase = (text: string, { locale }: Context): string =>
	text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
