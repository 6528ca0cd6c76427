/** The day control of a page: a slider whose stops are the days of events, a date field, and play. */
import { isDay, type Day } from '../../record/days';
import type { Locale } from '../../record/format';
// The file itself: what else its folder has is for charts, and would come with it.
import { formatWhen } from '../../record/format/date';
import { colon } from '../../record/format/text';
import { addressParams, onReturn, writeAddress } from '../charts/browser/address';
import { dayRange, isWhole } from '../charts/browser/dayField';
import { announceDay, onDay } from '../charts/browser/pageDay';
import { cut } from '../../words/cut';
import { translator, type Strings } from '../../words/translate';
import { sentence, stateOn } from './sentence';
import type { DayStates } from './states';

/** The time that play stays on a stop, in milliseconds. */
const PACE = 900;

class DayControl extends HTMLElement {
	connectedCallback(): void {
		const part = <E extends HTMLElement>(name: string) => this.querySelector<E>(`[data-part="${name}"]`)!;
		const { locale, strings, days } = JSON.parse(part('setting').textContent!) as {
			locale: Locale;
			strings: Strings;
			days: DayStates;
		};
		const t = translator(strings);
		const slider = part<HTMLInputElement>('slider');
		const field = part<HTMLInputElement>('field');
		const play = part<HTMLButtonElement>('play');
		const problem = part('problem');
		let day: Day = days.last;
		let timer: ReturnType<typeof setInterval> | undefined;
		let frame = 0;

		const place = (on: Day) =>
			Math.max(
				0,
				days.stops.findLastIndex((stop) => stop <= on),
			);
		const show = () => {
			const at = place(day);
			slider.value = String(at);
			const { event } = stateOn(days, day);
			slider.setAttribute('aria-valuetext', `${formatWhen(day, locale)}${colon(locale)} ${event.title}`);
			// What is written into a field takes away the digits that a reader is typing.
			if (field.value !== day && field !== document.activeElement) field.value = day;
			part('sentence').textContent = sentence(days, day, locale, t);
		};
		const say = (text: string) => {
			problem.hidden = text === '';
			problem.textContent = text;
		};
		/**
		 * Sets the day. Words and charts follow at most once a frame, however fast the slider moves, and all together: what
		 * is changed before a frame begins is laid out once more.
		 */
		const set = (next: Day, passing = false) => {
			if (next === day) return;
			day = next;
			say('');
			cancelAnimationFrame(frame);
			frame = requestAnimationFrame(() => {
				show();
				// However many stops are passed, Back leads to where the reader set out.
				writeAddress(['on'], day === days.last ? {} : { on: day }, undefined, { run: 'day', prompt: !passing });
				announceDay(day, this);
			});
		};
		const stop = () => {
			clearInterval(timer);
			timer = undefined;
			if (play.getAttribute('aria-pressed') === 'false') return;
			play.textContent = t('day.play');
			play.setAttribute('aria-pressed', 'false');
		};
		const step = (by: number) => {
			const at = place(day);
			// Back from a day between two stops leads to the earlier of them.
			const back = by < 0 && days.stops[at]! < day ? at : at + by;
			const target = days.stops[Math.min(Math.max(back, 0), days.stops.length - 1)]!;
			set(target, timer !== undefined);
			if (target === days.last) stop();
		};

		slider.addEventListener('input', () => {
			stop();
			set(days.stops[Number(slider.value)]!, true);
		});
		field.addEventListener('focus', stop);
		field.addEventListener('input', () => {
			if (!isWhole(field)) return;
			say('');
			set(field.value);
		});
		field.addEventListener('focusout', () => {
			if (!isWhole(field)) say(dayRange(field, { locale, t }));
			field.value = day;
		});
		part('previous').addEventListener('click', () => step(-1));
		part('next').addEventListener('click', () => step(1));
		play.addEventListener('click', () => {
			if (timer !== undefined) return stop();
			if (day === days.last) set(days.stops[0]!);
			timer = setInterval(() => step(1), PACE);
			play.textContent = t('day.pause');
			play.setAttribute('aria-pressed', 'true');
		});
		onDay(this, (next) => {
			if (next === day) return;
			day = next;
			show();
		});

		const { on } = addressParams(['on']);
		const isWithin = (asked: string | undefined): asked is Day =>
			asked !== undefined && isDay(asked) && asked >= days.first && asked <= days.last;
		// The charts read the address themselves.
		onReturn(() => {
			stop();
			const { on: asked } = addressParams(['on']);
			day = isWithin(asked) ? asked : days.last;
			say('');
			show();
		});
		if (isWithin(on)) day = on;
		else if (on !== undefined) say(t('chart.common.ignored', { list: cut(`on=${on}`) }));
		show();
	}
}

customElements.define('day-control', DayControl);
