/**
 * What must not compile. `npm run check:types` reads this file; nothing runs it. Each line under `@ts-expect-error` is a
 * mistake that the types catch: if they no longer do, the check fails there.
 */
import type { Chart, ChartData, Ground, Marks } from '../../src/components/charts/contract';
import { register } from '../../src/components/charts/registry';
import { chart as polls } from '../../src/components/charts/all/polls';
import { data as estimatesData } from '../../src/components/charts/all/estimates/data';
import { data as pollsData } from '../../src/components/charts/all/polls/data';
import { idKey, type Key, type Translate } from '../../src/words/translate';

declare const t: Translate;
declare const id: string;

t('chart.common.role');
t(idKey('chart.dependence.product', id));
// @ts-expect-error -- no file of src/content/i18n has this key
t('chart.common.roll');
// @ts-expect-error -- any string may come in here, and a reader would be shown what has no sentence
t(`chart.polls.column.${id}`);
// @ts-expect-error -- no key begins so, whatever the id
t(idKey('chart.polls.programme', id));

register(polls, pollsData);
// @ts-expect-error -- the data of another chart
register(polls, estimatesData);

interface Data extends ChartData {
	values: number[];
}
type Half = Pick<Chart<Data, number>, 'id' | 'question' | 'read'>;

export const half: Half = { id: 'half', question: 'chart.polls.question', read: () => ({ state: 1, ignored: [] }) };
export const unasked: Half = {
	id: 'unasked',
	// @ts-expect-error -- the question a chart answers is a string of the site
	question: 'What is this?',
	read: () => ({ state: 1, ignored: [] }),
};
// @ts-expect-error -- data that do not say of which day they are
export type Undated = Chart<{ values: number[] }>;
export const ground: Ground<ChartData, number, Marks> = {
	nameOf: (state) => String(state),
	// @ts-expect-error -- marks without a size
	refocus: () => ({ width: 1 }),
	drawFocus: () => undefined,
};
export const question: Key = polls.question;
