/** What people type that is no good but a service, or a programme that comes without one: the schedule has neither. */
import { plainOf } from './words';

/** Services that are called by one word. An English phrase ends with what the thing is; French and Spanish begin with it. */
const LAST = new Set(
	'accountancy accounting advertising auditing banking bookkeeping brokerage catering consultancy consulting insurance insurances marketing outsourcing saas software streaming subscription subscriptions tourism translation translations'.split(
		' ',
	),
);
const FIRST = new Set(
	[
		'assurance assurances comptabilite infonuagique logiciel logiciels marketing publicite tourisme traduction traductions',
		'consultoria contabilidad mercadotecnia publicidad saas seguro seguros software traduccion traducciones turismo',
	].flatMap((words) => words.split(' ')),
);

/** A service of some kind, “legal services”, « services juridiques », “servicios legales”, or on the way to it. */
const SERVICE = /^servic(e|es|i|io|ios)?$/;

/** Services as such. One of them, “service”, may be the beginning of “service ware”. */
const ALONE = new Set(['services', 'servicios', 'a service', 'un service', 'un servicio']);

/** What a service is called by that stands on a table: a set of cups or plates. */
const SET = new Set('cafe coffee couverts dinner mesa table tableware tea te the vaisselle vajilla'.split(' '));

/** Whether a text asks for a service, in any of the three languages. One word, “service”, leaves open which. */
export function isService(text: string): boolean {
	const words = plainOf(text).split(' ');
	const [first, last] = [words[0]!, words.at(-1)!];
	if (LAST.has(last) || FIRST.has(first) || ALONE.has(words.join(' '))) return true;
	return words.length > 1 && (SERVICE.test(first) || SERVICE.test(last)) && !words.some((word) => SET.has(word));
}
