import { expect, test } from 'vitest';
import { nextPage } from '../../src/head/nextPage';

const ids = new Set(
	(
		'index timeline timeline/2025 timeline/2026 timeline/2026/04 timeline/2026/05 days days/2026-07-01 ' +
		'days/2026-08-21 tariffs/goods/09 tariffs/goods/10 what-changed/2031-04'
	).split(' '),
);

test.each([
	['index', 'in-five-minutes', 'the story follows the front page'],
	['tariffs', 'tariffs/your-goods', 'the rates are followed by one’s own goods'],
	['timeline/2025', 'timeline/2026', 'a year is followed by the next'],
	['timeline/2026', 'what-can-happen-next', 'the last year by what lies ahead'],
	['timeline/2026/04', 'timeline/2026/05', 'a month by the next'],
	['timeline/2026/05', 'timeline/2026', 'the last month by its year'],
	['days/2026-07-01', 'days/2026-08-21', 'a turning point by the next'],
	['days/2026-08-21', 'what-can-happen-next', 'the last by what lies ahead'],
	['tariffs/goods/09', 'tariffs/goods/10', 'a chapter by the next'],
	['tariffs/goods/10', 'tariffs/your-goods', 'the last by one’s own goods'],
	['provinces/quebec', 'tariffs/your-goods', 'a province by its goods'],
	['sources/press/2031', 'sources/press', 'a part of a list by the list'],
	['what-changed/2031-04', 'how-we-know', 'old changes by how facts are known'],
])('%s leads on to %s: %s', (id, next) => {
	expect(nextPage(id, ids)).toBe(next);
});
