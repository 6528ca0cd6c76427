import type { Locale } from '../../record/format';
import { formatWhen } from '../../record/format/date';
import type { Day } from '../../record/days';
import type { Translate } from '../../words/translate';
import type { DayState, DayStates } from './states';

/** The state of things on a day. */
export function stateOn({ states }: DayStates, day: Day): DayState {
	return states.findLast(({ from }) => from <= day) ?? states[0]!;
}

/** The state of things on a day in a few sentences. */
export function sentence(days: DayStates, day: Day, locale: Locale, t: Translate): string {
	const { provinces } = days;
	const { phase, us, canada, removed, turning, event } = stateOn(days, day);
	// What matters leads; the last event follows where it is another.
	const isOther = event.date !== turning?.date || event.title !== turning.title;
	const said = ({ date, title }: typeof event) => ({ date: formatWhen(date, locale), title });
	return [
		t(`day.sentence.${phase}`, { day: formatWhen(day, locale) }),
		t('day.sentence.measures', { us, canada }),
		t('day.sentence.alcohol', { removed, provinces }),
		...(turning ? [t('day.sentence.turning', said(turning))] : []),
		...(isOther ? [t('day.sentence.event', said(event))] : []),
	].join(' ');
}
