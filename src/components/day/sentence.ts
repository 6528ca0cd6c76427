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
	const { phase, us, canada, removed, event } = stateOn(days, day);
	return [
		t(`day.sentence.${phase}`, { day: formatWhen(day, locale) }),
		t('day.sentence.measures', { us, canada }),
		t('day.sentence.alcohol', { removed, provinces }),
		t('day.sentence.event', { date: formatWhen(event.date, locale), title: event.title }),
	].join(' ');
}
