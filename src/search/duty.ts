/** What the answers about duties share between the build and the browser. */
import type { Locale } from '../record/format/locale';
import type { Reader } from './words';

/** The page that tells what one product pays: where a word of readers leads, of which no row of the table tells. */
export const WORD_PAGE = 'tariffs/your-goods';

/** What a question about a duty may name besides the goods, and need not. */
const ASIDE: { readonly [L in Locale]: string } = {
	en: 'Canada US today now current good product import export border enter buy bought sold sell send ship bring much',
	fr: 'aujourd’hui maintenant actuel produit marchandise importation exportation frontière entrer acheter achète vendu vendre envoyer expédier exporter importer apporter',
	es: 'hoy ahora actual producto mercancía bien importación exportación frontera entrar comprar compra vendido vender enviar exportar importar mandar traer',
};

/** The stems of what a question about a duty need not name. */
export const asideOf = (reader: Reader): ReadonlySet<string> =>
	new Set([...reader.read(ASIDE.en, 'en'), ...reader.read(ASIDE[reader.lang])].map(({ stem }) => stem));

/** The goods that a name of a kind or a title of an answer lists. */
export const piecesOf = (name: string): string[] =>
	name
		.split(': ')
		.at(-1)!
		.split(/,| and | et | y /u);
