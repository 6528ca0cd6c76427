/** Whether the style sheets give marks the colours and the fullness that words and keys say they have. */
import { describe, expect, test } from 'vitest';
import { chart as asks } from '../../../../src/components/charts/all/asks';
import { chart as concernMap } from '../../../../src/components/charts/all/concern-map';
import { chart as estimates } from '../../../../src/components/charts/all/estimates';
import { chart as inForce } from '../../../../src/components/charts/all/in-force';
import { chart as polls } from '../../../../src/components/charts/all/polls';
import { chart as provinceTiles } from '../../../../src/components/charts/all/province-tiles';
import { chart as reviewPaths } from '../../../../src/components/charts/all/review-paths';
import { chart as sectorMonths } from '../../../../src/components/charts/all/sector-months';
import { chart as tariffSteps } from '../../../../src/components/charts/all/tariff-steps';
import { chart as timeline } from '../../../../src/components/charts/all/timeline';
import { draw } from '../reading/picture';
import { styled } from '../reading/style';
import { data as stances } from '../asks/fixture';
import { data as concerns } from '../concern-map/fixture';
import { data as estimated } from '../estimates/fixture';
import { data as measures } from '../in-force/fixture';
import { data as surveys } from '../polls/fixture';
import { data as provinces } from '../province-tiles/fixture';
import { data as agreement } from '../review-paths/fixture';
import { data as months } from '../sector-months/fixture';
import { data as duties } from '../tariff-steps/fixture';
import { data as events } from '../timeline/fixture';

const COUNTRIES = { canada: 'country-canada', us: 'country-us', mexico: 'country-mexico' };
const GROUND = 'chart-ground';

describe('a country has its own colour', () => {
	test.each([
		['polls', draw(polls, surveys).svg],
		['estimates', draw(estimates, estimated, { what: 'jobs' }).svg],
	])('in %s', (id, svg) => {
		const style = styled(svg, id);
		for (const look of new Set([...svg.querySelectorAll('.bar-row')].map((row) => row.getAttribute('data-look')!)))
			expect(style(`.bar-row[data-look="${look}"]`, 'color')).toBe(COUNTRIES[look as keyof typeof COUNTRIES]);
		expect(style('.bar', 'fill')).toBe('currentColor');
	});
	test('in review-paths', () => {
		const { svg } = draw(reviewPaths, agreement, { notice: 'canada', 'notice-on': '2029-02-01' });
		const style = styled(svg, 'review-paths');
		for (const [party, colour] of [
			['canada', COUNTRIES.canada],
			['united-states', COUNTRIES.us],
			['mexico', COUNTRIES.mexico],
		] as const)
			expect(style(`.course-party[data-party="${party}"] .course-bar`, 'fill')).toBe(colour);
	});
	test('in in-force, for full bars, pale ones, textures and edges', () => {
		const style = styled(draw(inForce, measures).svg, 'in-force');
		const bars = (side: string, look: string) => `.force-side[data-side="${side}"] .force-bar[data-look="${look}"]`;
		expect(style(bars('united-states', 'all'), 'fill')).toBe(COUNTRIES.us);
		expect([
			style(bars('united-states', 'other'), 'fill'),
			style(bars('united-states', 'other'), 'fill-opacity'),
		]).toEqual([COUNTRIES.us, '0.2']);
		expect(style(bars('canada', 'all'), 'fill')).toBe(COUNTRIES.canada);
		expect(style(bars('canada', 'banned'), 'stroke')).toBe(COUNTRIES.canada);
		// An exemption charges nothing: its bar is empty.
		expect([style(bars('united-states', 'free'), 'fill'), style(bars('united-states', 'free'), 'stroke')]).toEqual([
			'none',
			COUNTRIES.us,
		]);
		const pattern = (side: string, look: string) => `.force-pattern[data-side="${side}"][data-look="${look}"]`;
		expect(style(`${pattern('united-states', 'unknown')} .force-pattern-lines`, 'stroke')).toBe(COUNTRIES.us);
		expect(style(`${pattern('canada', 'unknown')} .force-pattern-lines`, 'stroke')).toBe(COUNTRIES.canada);
		expect(style(`${pattern('canada', 'banned')} .force-pattern-ground`, 'fill')).toBe(COUNTRIES.canada);
		expect(style(`${pattern('canada', 'banned')} .force-pattern-lines`, 'stroke')).toBe(GROUND);
	});
});

describe('a stance has its own colour', () => {
	test('in concern-map, on its shape, its box and its discs', () => {
		const style = styled(draw(concernMap, concerns).svg, 'concern-map');
		for (const stance of ['protect', 'cooperate'])
			expect(style(`.cm-node[data-kind="concern"][data-stance="${stance}"] .cm-glyph`, 'fill')).toBe(
				`stance-${stance}`,
			);
		// A ring.
		const open = '.cm-node[data-kind="concern"][data-stance="open"] .cm-glyph';
		expect([style(open, 'fill'), style(open, 'stroke')]).toEqual([GROUND, 'stance-open']);
		for (const stance of ['protect', 'open']) {
			expect(style(`.cm-cell[data-stance="${stance}"]`, 'fill')).toBe(`stance-${stance}`);
			expect(style(`.cm-node[data-stance="${stance}"] .cm-box`, 'stroke')).toBe(`stance-${stance}`);
		}
	});
	test('in asks, in the key as beside the names', () => {
		const style = styled(draw(asks, stances).svg, 'asks');
		for (const where of ['.ask-now', '.ask-key']) {
			const of = (stance: string) => `${where}[data-stance="${stance}"] > .ask-shape`;
			expect(style(of('supports'), 'fill')).toBe('stance-cooperate');
			expect(style(`${of('conditional')}:not(.line)`, 'fill')).toBe('stance-open');
			expect(style(`${of('opposes')}.line`, 'stroke')).toBe('stance-protect');
			expect(style(`${of('unclear')}.line`, 'fill')).toBe('none');
		}
	});
});

describe('what is hollow or full is as the words say', () => {
	test('timeline: “Discs happened; hollow diamonds are scheduled”', () => {
		const style = styled(draw(timeline, events).svg, 'timeline');
		expect([style('.dot.scheduled', 'fill'), style('.dot.scheduled', 'stroke')]).toEqual([GROUND, 'chart-ink']);
		expect(style('.dot.major:not(.scheduled)', 'fill')).toBe('chart-accent');
		expect(style('.dot:not(.major):not(.scheduled)', 'fill')).toBe('chart-muted');
	});
	test('review-paths: “Full shapes: decided. Hollow: due”', () => {
		const { svg } = draw(reviewPaths, agreement, { extend: '2028' });
		const style = styled(svg, 'review-paths');
		expect([style('.course-step[data-kind="due"]', 'fill'), style('.course-step[data-kind="due"]', 'stroke')]).toEqual([
			GROUND,
			'chart-ink',
		]);
		expect(style('.course-step[data-kind="held"]', 'fill')).toBe('chart-ink');
		expect(style('.course-step[data-kind="extended"]', 'fill')).toBe('chart-accent');
		// A term that was decided is full, one that is open only outlined.
		expect(style('.course-term.extended .course-bar', 'fill')).toBe('chart-accent');
		const open = styled(draw(reviewPaths, agreement).svg, 'review-paths');
		expect(open('rect.course-possible-bar', 'fill')).toBe('none');
	});
	test('bars: an upper bound is an outline', () => {
		const style = styled(draw(estimates, estimated).svg, 'estimates');
		expect([style('.bar.hollow', 'fill'), style('.bar.hollow', 'stroke')]).toEqual(['none', 'currentColor']);
		expect(style('.bar:not(.hollow)', 'fill')).toBe('currentColor');
	});
	test('tariff-steps: an area is filled, a line is not, and each has the colour of its key', () => {
		const style = styled(draw(tariffSteps, duties).svg, 'tariff-steps');
		expect(style('.step[data-look="known"]', 'fill')).toBe('chart-accent');
		expect(style('.key[data-origin="originating"] .swatch', 'fill')).toBe('chart-accent');
		expect([style('.line', 'fill'), style('.line', 'stroke')]).toEqual(['none', 'chart-ink']);
		expect(style('.line[data-look="unknown"]', 'stroke-dasharray')).toBe('3 3');
		expect(style('.line[data-look="known"]', 'stroke-dasharray')).toBe('');
	});
	test('province-tiles: a share is darker than a state, and what is removed darker than what is sold', () => {
		const style = styled(draw(provinceTiles, provinces).svg, 'province-tiles');
		expect([style('.pt-fill[data-look="level"]', 'fill'), style('.pt-track', 'fill')]).toEqual([
			'chart-accent',
			'none',
		]);
		const alcohol = styled(draw(provinceTiles, provinces, { show: 'alcohol' }).svg, 'province-tiles');
		expect(alcohol('.pt-fill[data-look="full"]', 'fill')).toBe('chart-accent');
		expect(alcohol('.pt-fill[data-look="full"]', 'fill-opacity')).toBe('0.24');
	});
	test('sector-months: this year’s line is strong, that of the year before dotted, in the key as in the panels', () => {
		const style = styled(draw(sectorMonths, months, { sector: 'metals' }).svg, 'sector-months');
		for (const where of ['.months-panel', '.months-key']) {
			expect(style(`${where} .months-line[data-line="now"]`, 'stroke')).toBe('chart-accent');
			expect(style(`${where} .months-line[data-line="before"]`, 'stroke')).toBe('chart-muted');
			expect(style(`${where} .months-line[data-line="before"]`, 'stroke-dasharray')).toBe('1 4');
		}
		expect(style('.months-duty', 'fill')).toBe('chart-shade');
		expect(style('.months-swatch[data-swatch="duty"]', 'fill')).toBe('chart-shade');
	});
});
