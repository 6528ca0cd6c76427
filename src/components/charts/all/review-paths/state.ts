/** The state of `review-paths`: a course to start from, the reader's decisions, and the step in focus. */
import { addYears, isDay, type Day } from '../../../../record/days';
import { PARTIES, READING_IDS, type PartyId, type Step } from '../../../../record/review';
import type { Direction, Params, Reading } from '../../contract';
import { oneOf, paramReader } from '../../kit/params';
import { courseOf, isAnnual, keyOf, reviewYears, stepsShown, type Choices } from './course';
import type { ReviewPathsData } from './data';

/** Courses to start from; `own` is any other. */
export const PRESETS = ['annual', 'extended', 'notice'] as const;
export type Path = (typeof PRESETS)[number] | 'own';

/** Every row, or the years left and the reviews alone: what a small picture has room for. */
export const SHOWS = ['all', 'clock'] as const;
export type Show = (typeof SHOWS)[number];

export interface ReviewPathsState extends Choices {
	show: Show;
	path: Path;
	/** The key of the step in focus. */
	at: string;
}

type Decided = Omit<Choices, 'reading'>;

/** The first of January after the record ends: the day of a notice until the reader sets another. */
const noticeDay = (data: ReviewPathsData): Day => `${addYears(data.asOf, 1).slice(0, 4)}-01-01`;

function preset(data: ReviewPathsData, path: Path): Decided {
	return {
		extend: path === 'extended' ? (reviewYears(data)[0] ?? 'none') : 'none',
		confirm: [...PARTIES],
		notice: path === 'notice' ? ['united-states'] : [],
		noticeOn: noticeDay(data),
	};
}

/** The preset that decides the same. What has no effect makes no difference. */
function pathOf(data: ReviewPathsData, { extend, confirm, notice, noticeOn }: Decided): Path {
	const said = [extend, extend === 'none' || confirm, notice, notice.length === 0 || noticeOn];
	return (
		PRESETS.find((path) => {
			const other = preset(data, path);
			const same = [
				other.extend,
				other.extend === 'none' || other.confirm,
				other.notice,
				other.notice.length === 0 || other.noticeOn,
			];
			return JSON.stringify(same) === JSON.stringify(said);
		}) ?? 'own'
	);
}

const partiesIn = (list: string): PartyId[] =>
	PARTIES.filter((party) => list === 'all' || list.split(',').includes(party));
const isPartyList = (list: string) =>
	list === 'all' || list.split(',').every((party) => PARTIES.includes(party as PartyId));
const AT = /^(annual|extended|notice|own)\.([a-z0-9.-]+)$/;

/** Steps of the course in the picture. There always are: the agreement did enter into force. */
const steps = (data: ReviewPathsData, choices: Choices) => stepsShown(data, courseOf(data, choices));

/** The parameters whose decisions a preset does not share, as `name=value`; none of those that are ignored already. */
function overruled(
	data: ReviewPathsData,
	params: Params,
	own: Decided,
	decided: Decided,
	ignored: readonly string[],
): string[] {
	const written = (of: Decided) =>
		write(data, { ...of, reading: 'from-confirmation', show: 'all', path: 'own', at: '' });
	const [asked, preferred] = [written(own), written(decided)];
	return (['extend', 'confirm', 'notice', 'notice-on'] as const)
		.filter((name) => params[name] !== undefined && asked[name] !== preferred[name])
		.map((name) => `${name}=${params[name]}`)
		.filter((said) => !ignored.includes(said));
}

/**
 * The controls show a preset and the decisions it consists of, and either may be changed. The step in focus belongs to a
 * course: where the two disagree, the preset has just been chosen and the decisions give way, else they make the course.
 */
export function read(data: ReviewPathsData, params: Params): Reading<ReviewPathsState> {
	// A notice may be written with its month: `united-states@2027-01`.
	const [by, month] = /^([a-z-]+)@(\d{4}-\d{2})$/.exec(params.notice ?? '')?.slice(1) ?? [];
	const given =
		by && isPartyList(by) && isNoticeDay(data, `${month}-01`)
			? { ...params, notice: by, 'notice-on': `${month}-01` }
			: params;
	const { take, ignored } = paramReader(given);
	const path = take<Path | ''>('path', '', oneOf([], ...PRESETS, 'own'));
	const extend = take('extend', 'none', oneOf([], 'none', 'each', ...reviewYears(data)));
	const confirm = partiesIn(take('confirm', 'all', isPartyList));
	const notice = partiesIn(take('notice', '', isPartyList));
	const noticeOn = take('notice-on', noticeDay(data), (day) => isNoticeDay(data, day));
	const reading = take<Choices['reading']>('reading', 'from-confirmation', oneOf([], ...READING_IDS));
	const show = take<Show>('show', 'all', oneOf([], ...SHOWS));
	const [, course, key] = AT.exec(take('at', '', (at) => AT.test(at))) ?? [];

	const own = { extend, confirm, notice, noticeOn };
	const chosen = path !== '' && path !== 'own' && path !== course;
	const decided = chosen ? preset(data, path) : own;
	// In an address that names no step nobody has just chosen a preset: a decision that it overrules is said to be ignored.
	if (chosen && course === undefined) ignored.push(...overruled(data, given, own, decided, ignored));
	const choices = { ...decided, reading };
	const shown = steps(data, choices);
	// What comes first after the record ends is what readers ask for.
	const next = shown.find(({ on }) => on > data.asOf) ?? shown.at(-1)!;
	const at = shown.map(keyOf).find((other) => !chosen && other === key) ?? keyOf(next);
	return { state: { ...choices, show, path: path === 'own' ? path : pathOf(data, decided), at }, ignored };
}

const isNoticeDay = (data: ReviewPathsData, day: string) => isDay(day) && day >= data.asOf && day < data.end;

export function write(_data: ReviewPathsData, state: ReviewPathsState): Params {
	const { path, extend, confirm, notice, noticeOn, reading, show, at } = state;
	return {
		path,
		extend,
		confirm: confirm.length === PARTIES.length ? 'all' : confirm.join(','),
		notice: notice.join(','),
		'notice-on': noticeOn,
		reading,
		show,
		at: `${path}.${at}`,
	};
}

export function withFocus(_data: ReviewPathsData, state: ReviewPathsState, key: string | null): ReviewPathsState {
	return key === null ? state : { ...state, at: key };
}

/** The step in focus, and its place among those of the picture. */
export function focus(data: ReviewPathsData, state: ReviewPathsState): { shown: Step[]; place: number; step: Step } {
	const shown = steps(data, state);
	const place = Math.max(
		shown.findIndex((step) => keyOf(step) === state.at),
		0,
	);
	return { shown, place, step: shown[place]! };
}

/** Left and right go from step to step; up and down leave out the yearly reviews that change nothing. */
export function move(data: ReviewPathsData, state: ReviewPathsState, direction: Direction): string {
	const { shown, place, step } = focus(data, state);
	const turns = (other: Step) => !isAnnual(other) || other.outcome === 'extended';
	const target = {
		left: shown[place - 1],
		'back-a-day': shown[place - 1],
		right: shown[place + 1],
		'on-a-day': shown[place + 1],
		up: shown.slice(0, place).findLast(turns),
		down: shown.slice(place + 1).find(turns),
		first: shown[0],
		last: shown.at(-1),
	}[direction];
	return keyOf(target ?? step);
}
