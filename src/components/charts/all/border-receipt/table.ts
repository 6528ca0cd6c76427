/** The table of `border-receipt`: a row for each line of both bills, in the order of the picture. */
import { formatRate, formatWhen } from '../../../../record/format';
import type { Cell, Context, Table } from '../../contract';
import { fileCells, fileColumns } from '../../kit/fileColumns';
import type { ReceiptData } from './shape';
import { dollars, lineAmount, lineName, lineWhy, totalText } from './phrases';
import { BILLS, isCharged, VALUE, type Bill, type BillLine, type BillName } from './bills';
import { goodOf, keyOf, TOTAL_LINE, VALUE_LINE, type ReceiptState } from './state';
import { title } from './words';

const COLUMNS = ['bill', 'duty', 'amount', 'rate', 'why', 'since', 'instrument', 'source'] as const;
const FILE_COLUMNS = ['good', 'day', 'state', 'least', 'most', 'unit', 'gives-way-to', 'heading'] as const;

/** An amount as a number where it is one. */
const amountCell = (text: string, least: number | null, most: number | null): Cell => ({
	text,
	value: least !== null && least === most ? least : '',
});

export function table(data: ReceiptData, state: ReceiptState, context: Context): Table {
	const { t, locale } = context;
	const good = goodOf(data, state);
	const { id: goodId, bills, day } = good.receipt;
	const blank: Cell = { text: '' };
	const billCell = (bill: BillName): Cell => ({ text: t(`chart.border-receipt.bill.${bill}`), value: bill });

	const sourceCell = ({ id, source }: BillLine): Cell => {
		const proof = [...(id in data.measures ? [id] : []), ...(source ? [source] : [])];
		const first = data.measures[id] ?? (source === undefined ? undefined : data.schedules[source]);
		return first ? { text: first.publisher, href: first.url, proof } : blank;
	};
	/** What a sum rests on. */
	const sourcesCell = ({ lines }: Bill): Cell => {
		const cells = lines.filter(isCharged).map(sourceCell);
		const publishers = new Set(cells.map(({ text }) => text).filter(Boolean));
		return { text: [...publishers].join('; '), proof: cells.flatMap(({ proof = [] }) => proof) };
	};

	const ofLine = (bill: BillName, line: BillLine): Cell[] => {
		const { id, state: becomes, from, to, rate, by, heading, duty } = line;
		const measure = data.measures[id];
		const charged = isCharged(line);
		const counted = becomes === 'charged' || becomes === 'varies' || !charged;
		const [least, most] = counted ? [from, to] : [null, null];
		return [
			billCell(bill),
			{ text: lineName(data, line, context), value: id },
			amountCell(charged ? lineAmount(line, context) : t('chart.border-receipt.amount.not'), least, most),
			rate
				? { text: formatRate(rate, locale), value: rate.percent }
				: { text: becomes === 'nil' ? formatRate({ percent: 0, of: 'value' }, locale) : (duty ?? '') },
			{ text: lineWhy(data, good, bill, line, context) },
			measure ? { text: formatWhen(measure.from, locale, 'short'), value: measure.from } : blank,
			{ text: measure?.instrument ?? '' },
			sourceCell(line),
			...fileCells(goodId, day, becomes, least, most, counted ? 'usd' : null, by ?? null, heading ?? null),
		];
	};
	/** The value of the goods, or the sum. */
	const apart = (
		bill: BillName,
		id: typeof VALUE_LINE | typeof TOTAL_LINE,
		amount: Cell,
		[least, most]: [number | null, number | null],
		source: Cell,
	) => ({
		key: keyOf(bill, id),
		cells: [
			billCell(bill),
			{ text: t(`chart.border-receipt.name.${id}`), value: id },
			amount,
			blank,
			blank,
			blank,
			blank,
			source,
			...fileCells(goodId, day, null, least, most, least === null ? null : 'usd', null, null),
		],
	});
	const rows = BILLS.flatMap((bill) => {
		const { lines, from, to, ban } = bills[bill];
		// A sum of which a part is not in dollars is none.
		const whole = ban !== 'yes' && !lines.some(({ state: becomes }) => becomes === 'words' || becomes === 'unknown');
		const ends: [number | null, number | null] = whole ? [from, to] : [null, null];
		return [
			apart(bill, VALUE_LINE, { text: dollars(VALUE, context), value: VALUE }, [VALUE, VALUE], blank),
			...lines.map((line) => ({ key: keyOf(bill, line.id), cells: ofLine(bill, line) })),
			apart(bill, TOTAL_LINE, amountCell(totalText(bills[bill], context), ...ends), ends, sourcesCell(bills[bill])),
		];
	});
	return {
		caption: title(data, state, context),
		columns: [
			...COLUMNS.map((id) => ({
				id,
				label: t(`chart.border-receipt.column.${id}`),
				numeric: id === 'amount',
				long: id === 'why' || id === 'instrument',
			})),
			...fileColumns(...FILE_COLUMNS),
		],
		rows,
	};
}
