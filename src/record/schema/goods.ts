import { z } from 'zod';
import { Id, LocalizedName, Note, OwnId, refsTo, refTo, Sources } from './fields';

const CustomsCode = z
	.string()
	.regex(
		/^\d{2}(\d{2}(\.\d{2})?)?$/,
		"must be a chapter, heading or subheading of the Harmonized System in quotes: '72', '7208' or '2711.21'",
	);

/** What a share can be a share of. */
export const SHARE_BASES = ['imports', 'market'] as const;

/** Goods whose trade the record holds, as the charts of trade show them. */
export const goods = z.strictObject({
	id: OwnId,
	product: Id.describe('The word for them in the addresses and files of charts, kept when the entry changes.'),
	name: LocalizedName.describe('Their name.'),
	code: CustomsCode.describe(
		'The chapter (two digits), heading (four) or subheading (six) of the Harmonized System that they are, or the first of several.',
	),
	codeTo: CustomsCode.optional().describe('The last of several chapters or headings that follow one another.'),
	group: refTo('sectors').optional().describe('The strategic sector that they count for.'),
	sectors: refsTo('sectors').describe('The kinds of goods whose duties they bear.'),
	part: refTo('goods').optional().describe('The goods that they are a part of, so that nothing is counted twice.'),
	series: refTo('series').optional().describe('US imports of them from Canada, by month.'),
	figure: refTo('figures').optional().describe('US imports of them from Canada, in a year.'),
	share: z
		.strictObject({
			figure: refTo('figures').describe('The share, a figure in percent.'),
			of: z.enum(SHARE_BASES).describe('What it is a share of: US `imports` of them, or the US `market`.'),
		})
		.optional()
		.describe('Canada’s share.'),
	sources: Sources,
	note: Note,
});
