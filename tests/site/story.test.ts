/** The story: seven short steps, each with its own drawn picture in its state, and a proof at every turn. */
import { describe, expect, test } from 'vitest';
import { drawArtboard, paramsOf, parseSvg, prepare } from '../../src/components/charts/build/prepare';
import { LOCALES } from '../../src/record/format';
import { readingLines, sentencesOf } from '../../bench/reading';
import { record } from '../record';
import { DIST, pages } from './dist';

/** What each step tells, and in what state its picture stands: the words that the picture must hold. */
const STEPS = [
	['What is the agreement, and what does it carry?', 'estimates', ['Statistics Canada, 2024', '1.9 million']],
	['What is a joint review?', 'review-paths', ['16 years', 'Ends 1 July 2036']],
	['What does each side want?', 'asks', ['United States', 'Canada', 'Mexico']],
	['What happened in the year of tariffs?', 'tariff-steps', ['Steel', 'Aluminum']],
	['What happened on 1 July 2026?', 'review-paths', ['10 years', 'not all confirm']],
	['Why did the talks break in August?', 'tariff-steps', ['Goods on the Section 338 lists', '50%']],
	['What can come next, and what would it cost?', 'review-paths', ['all confirm', 'Ends 1 July 2043']],
] as const;

const story = pages.find(({ path }) => path === '/in-five-minutes/')!;
const steps = [...story.document.querySelectorAll('.jr-step')];
const pictures = [...story.document.querySelectorAll('.jr-step-picture')];
const wordsOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

test('it has seven steps, which are headings and can be linked', () => {
	expect(steps.map((step) => wordsOf(step.querySelector('h2')!))).toEqual(STEPS.map(([heading]) => heading));
	expect(steps.map(({ id }) => id)).toEqual(STEPS.map((_, index) => `step-${index + 1}`));
	expect(story.document.querySelector('h1')!.textContent.trim()).toBe('In five minutes');
	const entry = story.document.querySelector('.sidebar-content a[aria-current="page"]');
	expect(entry!.textContent.trim()).toBe('In five minutes');
});

test('it has at most 900 words, and asks for the ninth grade or less', () => {
	const content = story.document.querySelector('main .sl-markdown-content')!.cloneNode(true) as Element;
	for (const apart of content.querySelectorAll('figure, script, [data-pagefind-ignore], .sr-only')) apart.remove();
	const words = wordsOf(content)
		.split(' ')
		.filter((word) => /\p{L}|\d/u.test(word));
	expect(words.length).toBeGreaterThan(450);
	expect(words.length).toBeLessThanOrEqual(900);
	const [line] = readingLines(DIST);
	expect(line!.goal!.met, `grade ${line!.ours}`).toBe(true);
	expect(line!.ours).toBeGreaterThan(2);
	expect(sentencesOf(story.html).length).toBeGreaterThan(25);
});

describe.each(STEPS.map(([heading, chart, words], index) => ({ index, heading, chart, words })))(
	'$heading',
	({ index, chart, words }) => {
		const step = steps[index]!;
		const picture = pictures[index]!;

		test('has a picture of its own, drawn in its state, narrow and wide', () => {
			expect(step.getAttribute('data-chart-shown')).toBe(chart);
			const prepared = prepare(record, chart, 'en', paramsOf(step.getAttribute('data-params')!));
			expect(prepared.ignored).toEqual([]);
			for (const band of ['narrow', 'wide'] as const) {
				const svg = picture.querySelector(`svg.chart-art.${band}`)!;
				const kept = parseSvg(drawArtboard(prepared, band, 'kept'));
				const textsIn = (from: Element) => [...from.querySelectorAll('text')].map(({ textContent }) => textContent);
				expect(textsIn(svg)).toEqual(textsIn(kept));
				expect(svg.querySelectorAll('*').length).toBe(kept.querySelectorAll('*').length);
				for (const word of words) expect(textsIn(svg).join(' | ')).toContain(word);
			}
			expect(wordsOf(picture.querySelector('.chart-title')!)).toBe(
				prepared.chart.title(prepared.data, prepared.state, prepared.context),
			);
		});

		test('proves what it says, and leads on', () => {
			const texts = [...step.querySelectorAll('p')].filter(
				(text) => !text.matches('.jr-kicker, .jr-strength-note') && !wordsOf(text).startsWith('More:'),
			);
			expect(texts.length).toBeGreaterThan(0);
			for (const text of texts) {
				// A sentence without a proof of its own stands beside one that has it.
				const marked = text.innerHTML.replace(/<\w+ class="jr-(?:figure|cite)/g, '§$&');
				const sentences = marked.replace(/<[^>]+>/g, '').split(/(?<=[.?!])\s+(?=\p{Lu}|§)/u);
				const proven = sentences.map((sentence) => sentence.includes('§'));
				for (const [place, own] of proven.entries())
					expect(own || proven[place - 1] || proven[place + 1], sentences[place]).toBe(true);
			}
			const [more] = [...step.querySelectorAll('p')].filter((text) => wordsOf(text).startsWith('More:'));
			const ways = more!.querySelectorAll('a');
			expect(ways.length).toBeGreaterThanOrEqual(1);
			expect(ways.length).toBeLessThanOrEqual(2);
		});
	},
);

test('the picture of the first step marks the estimate that its words tell', () => {
	const told = [...steps[0]!.querySelectorAll('a.jr-figure')].map((figure) => figure.getAttribute('data-figure'));
	const { estimate } = paramsOf(steps[0]!.getAttribute('data-params')!);
	expect(told).toContain(estimate);
	for (const band of ['narrow', 'wide'])
		expect(wordsOf(pictures[0]!.querySelector(`svg.${band} .bar-row.focused`)!)).toContain('1.9 million');
});

test('jobs, prices and people are told from the record', () => {
	const told = [...story.document.querySelectorAll('.jr-step a.jr-figure')].map((figure) =>
		figure.getAttribute('data-figure'),
	);
	for (const id of ['est-dependent-ca-statcan-2024', 'auto-jobs', 'aluminum-us-price-rise', 'algoma-layoffs'])
		expect(told).toContain(id);
});

test.each(LOCALES)(
	'%s: a step’s live chart stands where the chart is first told of, in the language of the address',
	(code) => {
		const page = pages.find(({ locale, plainPath }) => locale === code && plainPath === '/in-five-minutes/')!;
		const live = [...page.document.querySelectorAll('.jr-step-picture[data-live]')];
		expect(live.map((picture) => picture.getAttribute('data-step'))).toEqual(['1', '2', '3', '4']);
		for (const picture of page.document.querySelectorAll('.jr-step-picture')) {
			expect(picture.querySelectorAll('figure')).toHaveLength(1);
			expect(picture.querySelector('figure')!.getAttribute('lang')).toBe(code);
		}
	},
);
