/** The names of the rows of `tariff-steps` stand before the plot in every language, however long they are. */
import { expect, test } from 'vitest';
import { prepare } from '../../../../src/components/charts/build/prepare';
import { ARTBOARDS, TYPE } from '../../../../src/components/charts/contract';
import { layout, type TariffStepsMarks } from '../../../../src/components/charts/all/tariff-steps/layout';
import type { TariffStepsData } from '../../../../src/components/charts/all/tariff-steps/data';
import type { TariffStepsState } from '../../../../src/components/charts/all/tariff-steps/state';
import { textWidth } from '../../../../src/components/charts/kit/textWidth';
import { LOCALES } from '../../../../src/record/format';
import { record } from '../../../record';

const marksIn = (locale: (typeof LOCALES)[number], width: number): TariffStepsMarks => {
	const { context, data, state } = prepare(record, 'tariff-steps', locale, { sector: 'all' });
	const size = { width, band: 'wide', uid: 'x' } as const;
	return layout(data as unknown as TariffStepsData, state as TariffStepsState, size, context);
};

test.each(LOCALES.flatMap((locale) => [680, ARTBOARDS.wide, 1080].map((width) => ({ locale, width }))))(
	'in $locale, $width px wide',
	({ locale, width }) => {
		const { plot, rows } = marksIn(locale, width);
		expect(rows.length).toBeGreaterThan(10);
		const past = rows.filter(({ name }) => name.x + textWidth(name.text, TYPE.wide, true) > plot.left - 4);
		expect(past.map(({ name }) => name.text)).toEqual([]);
		// The plot keeps most of the picture.
		expect(plot.right - plot.left).toBeGreaterThan(width / 2);
	},
);

test('the margin is the same whichever rows are shown', () => {
	const one = prepare(record, 'tariff-steps', 'fr', { sector: 'energy' });
	const size = { width: ARTBOARDS.wide, band: 'wide', uid: 'x' } as const;
	const marks = layout(one.data as unknown as TariffStepsData, one.state as TariffStepsState, size, one.context);
	expect(marks.plot.left).toBe(marksIn('fr', ARTBOARDS.wide).plot.left);
});

test.each(
	LOCALES.flatMap((locale) =>
		(
			[
				['narrow', ARTBOARDS.narrow],
				['wide', ARTBOARDS.wide],
			] as const
		).map(([band, width]) => ({ band, locale, width })),
	),
)('the two rates of a row stand apart in $locale, $width px wide', ({ band, locale, width }) => {
	const { context, data, state } = prepare(record, 'tariff-steps', locale, { sector: 'all' });
	const size = { width, band, uid: 'x' } as const;
	const { rows } = layout(data as unknown as TariffStepsData, state as TariffStepsState, size, context);
	const pairs = rows.map(({ values }) => values).filter(({ length }) => length === 2);
	expect(pairs.length).toBeGreaterThan(10);
	expect(pairs.flat().map(({ text }) => text)).toContain(context.t('chart.tariff-steps.banned.short'));
	// Texts end where they stand.
	const gaps = pairs.map(([one, other]) => other!.x - textWidth(other!.text, TYPE[band], true) - one!.x);
	expect(Math.min(...gaps)).toBeGreaterThan(6);
});
