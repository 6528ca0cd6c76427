/** How well a sentence is proved, and where a page says so. */
import { describe, expect, test } from 'vitest';
import { settleMarks } from '../../src/components/parts/strengthMarks';
import { strengthOf } from '../../src/record/strength';
import { record } from '../record';

describe('a sentence is as strong as its weakest part', () => {
	test('sources named by themselves carry it together', () => {
		expect(strengthOf(record, ['policyoptions-2026-05', 'baywash-2026-05-28'])).toBe('corroborated');
		expect(strengthOf(record, ['baywash-2026-05-28'])).toBe('thin');
	});

	test.each([
		['greer-tariffs-stay-2026-05-28', 'thin'],
		['remission-extended-2026-07-01', 'thin'],
		['position-us-tariffs-2026-05-28', 'thin'],
		['juno-2025-12-conditions', 'single'],
		// A digest alone carries the second sentence, or the very number.
		['trump-let-expire-2025-12', 'thin'],
		['draft-terms-2026-08-20', 'thin'],
		['counter-tariffs-announced-2026-08-25', 'thin'],
		['f35-norad-2026-01-26', 'thin'],
		['reading-from-term-end', 'thin'],
		['alcohol-provinces-selling', 'thin'],
		['position-canadian-chamber-extension-2025-09', 'thin'],
		// One report carries all of it, and another is about something else.
		['mexico-compliance-2025-10', 'single'],
	])('%s is %s: what carries its other half does not lift it', (id, strength) => {
		expect(strengthOf(record, [id])).toBe(strength);
		// Nor does a strong part of the same sentence.
		expect(strengthOf(record, [id, 'supreme-court-2026-02-20'])).toBe(strength);
	});

	test.each([
		['greer-list-2025-12-17', 'corroborated'],
		['announcement-2025-12-18', 'official'],
		['us-metals-doubled-2025-06-04', 'official'],
		['section-338-duties-2026-08-22', 'corroborated'],
		['review-2026-07-01', 'corroborated'],
	])('%s is %s: each of its sentences has a stronger source', (id, strength) => {
		expect(strengthOf(record, [id])).toBe(strength);
	});

	test('the same source twice is one source', () => {
		expect(strengthOf(record, ['juno-2025-12-conditions', 'juno-2025-12-conditions'])).toBe('single');
	});

	test('the background of an entry is among its sources all the same', () => {
		expect(record.sourcesOf('greer-tariffs-stay-2026-05-28').map(({ id }) => id)).toEqual([
			'baywash-2026-05-28',
			'policyoptions-2026-05',
		]);
	});
});

describe('marks are told once a section where they are the same', () => {
	const words = { claim: (strength: string) => strength, section: (strength: string) => `all ${strength}` };
	const head = (text: string) => `<h2 id="x">${text}</h2>`;
	const claim = (strength: string) =>
		/official|corroborated/.test(strength)
			? `<p>x<span class="jr-strength" data-strength="${strength}" hidden></span></p>`
			: `<p>x<a class="jr-strength" href="#source-marks" data-strength="${strength}" data-pagefind-ignore>${strength}</a></p>`;
	const section = (...claims: string[]) => head('A') + claims.map(claim).join('');
	const marks = (html: string) => [...html.matchAll(/data-strength="(\w+)"[^>]*>([^<]*)</g)].map(([, , text]) => text);

	test('one line where most are alike, and a mark where one differs', () => {
		expect(marks(settleMarks(section('thin', 'thin', 'official', 'thin'), words))).toEqual(['all thin', 'official']);
		expect(marks(settleMarks(section('single', 'single', 'single'), words))).toEqual(['all single']);
		expect(marks(settleMarks(section('thin', 'thin', 'thin', 'thin', 'single'), words))).toEqual([
			'all thin',
			'single',
		]);
	});

	test('marks at the weak claims where they are the lesser part, or few', () => {
		expect(marks(settleMarks(section('thin', 'official', 'official', 'single'), words))).toEqual(['thin', 'single']);
		expect(marks(settleMarks(section('thin', 'thin'), words))).toEqual(['thin', 'thin']);
		expect(settleMarks(section('official', 'corroborated'), words)).not.toContain('jr-strength');
	});

	test('each section for itself, and the words before the first heading too', () => {
		const html = claim('thin') + section('thin', 'thin', 'thin') + section('official', 'thin');
		expect(marks(settleMarks(html, words))).toEqual(['thin', 'all thin', 'thin']);
	});
});
