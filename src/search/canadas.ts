/**
 * Whose duty a question is about: what is known is what Canadian goods pay at the US border, and not the reverse. Fetched
 * where a duty may be the answer.
 */
import type { Locale } from '../record/format/locale';
import type { FoundUnit } from './rank';
import { goIntoCanada, goIntoUs, isLaidOn } from './way';
import type { Reader } from './words';

/** Who levies is not who pays: “what does Canada pay” asks for the duty of another. */
const PAYS: { readonly [L in Locale]: string } = {
	en: 'pay pays paid paying cost',
	fr: 'payer paie paient payé coût coûte',
	es: 'pagar paga pagan pagado costo cuesta',
};

/** What a thing is in a question about a duty. */
export type Part = 'duty' | 'goods' | 'other';

/** Whether a thing has a name of one word among its own. */
const means = ({ unit: { variants } }: FoundUnit, stem: string): boolean =>
	variants[0]!.stems.length === 1 && variants[0]!.stems[0] === stem;

/** Goods that Canada’s supply management covers: “Canadian dairy tariff” is rather its own. */
const MANAGED = 'dairy poultry eggs';

/**
 * Whether a question is, or may be, about what Canada charges on goods of the United States: “Canadian tariff on steel”,
 * “tariff on US cars”, « droits sur l’acier américain ». In doubt it is: no answer is better than that to another question.
 * @param query as it was typed
 * @param units what is asked for, in the order in which it was typed
 * @param partOf what each of them is
 */
export function mayBeCanadas(
	query: string,
	units: readonly FoundUnit[],
	partOf: (unit: FoundUnit) => Part,
	reader: Reader,
): boolean {
	if (goIntoCanada(query)) return true;
	if (goIntoUs(query)) return false;
	const [canada, us] = ['Canada', 'US'].map((name) => reader.read(name, 'en')[0]!.stem) as [string, string];
	const pays = new Set(reader.read(PAYS[reader.lang]).map(({ stem }) => stem));
	const is = (at: number, stem: string) => units[at] !== undefined && means(units[at], stem);
	const levied = (at: number) => {
		const unit = units[at];
		return unit !== undefined && partOf(unit) === 'duty' && ![...pays].some((stem) => means(unit, stem));
	};
	const goods = units.flatMap((unit, at) => (partOf(unit) === 'goods' ? [at] : []));
	const [first, last] = [goods[0] ?? -1, goods.at(-1) ?? -1];
	const duty = units.findIndex((unit) => partOf(unit) === 'duty');
	const names = (stem: string) => units.some((unit) => means(unit, stem));
	// English says whose goods they are before them, or from where after them; French and Spanish after them.
	const isBefore = reader.lang === 'en' && is(first - 1, us) && (names(canada) || duty < first - 1);
	if (isBefore && duty >= 0) return true;
	if (is(last + 1, us) && goods.length > 0) return true;
	const at = units.findIndex((unit) => means(unit, canada));
	if (at < 0) return false;
	const managed = new Set(reader.read(MANAGED, 'en').map(({ stem }) => stem));
	const isManaged = ({ unit: { variants } }: FoundUnit) =>
		variants.some(({ stems }) => stems.length === 1 && managed.has(stems[0]!));
	if (units.some(isManaged) && !isLaidOn(query)) return true;
	// “Canadian tariffs on”, « droits canadiens sur »: what stands beside the duty and not beside the goods.
	return reader.lang === 'en' ? levied(at + 1) && at !== last + 1 : levied(at - 1) && at !== last + 1;
}
