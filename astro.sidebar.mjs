/**
 * The menu of all pages: its groups, and the name of each page in each language. The name of a page stands in its
 * heading too, word for word or within a longer sentence: who follows a link must see that they have arrived. A page that
 * has its own text in each language needs no name here: its titles serve. A group is closed unless the page is in it
 * (src/head/menu.ts).
 */
import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { yearsInMenu } from './src/lists/eventHref.ts';

/** One sidebar link: the page's short name in each language. */
const link = (slug, label, fr, es) => ({ slug, label, translations: { fr, es } });
const group = (label, fr, es, items) => ({ label, translations: { fr, es }, collapsed: true, items });

/** The years of the timeline that the menu has room for; the others stand on its page. */
function yearLinks() {
	const years = yearsInMenu(datedEvents());
	return years.map((year) =>
		link(`timeline/${year}`, `What happened in ${year}`, `Ce qui s’est passé en ${year}`, `Qué pasó en ${year}`),
	);
}

function datedEvents() {
	const file = new URL('./src/content/record/events.yaml', import.meta.url);
	try {
		const events = load(readFileSync(file, 'utf8'), { schema: CORE_SCHEMA });
		return Array.isArray(events) ? events.filter((event) => typeof event?.date === 'string') : [];
	} catch {
		// The build goes on to the check of the record, which says what is wrong with the file.
		return [];
	}
}

export const sidebar = [
	group('Start here', 'Pour commencer', 'Para empezar', [
		{ slug: 'index' },
		link('in-five-minutes', 'In five minutes', 'En cinq minutes', 'En cinco minutos'),
		link('where-it-stands', 'Where it stands', 'État de la situation', 'En qué va'),
		link('how-the-talks-began', 'What was announced in 2025', 'Ce qui a été annoncé en 2025', 'Qué se anunció en 2025'),
		link('timeline', 'Timeline', 'Chronologie', 'Cronología'),
		...yearLinks(),
		link('days', 'Turning points', 'Tournants', 'Momentos clave'),
		link('questions', 'Questions people ask', 'Questions fréquentes', 'Preguntas frecuentes'),
	]),
	group('The review', 'L’examen', 'La revisión', [
		link('agreement', 'The agreement', 'L’accord', 'El tratado'),
		link('joint-review', 'What a joint review is', 'Ce qu’est un examen conjoint', 'Qué es una revisión conjunta'),
		link('what-can-happen-next', 'What can happen next', 'Ce qui peut suivre', 'Qué puede pasar'),
		link('who-is-at-the-table', 'Who is at the table', 'Qui est à la table', 'Quién está en la mesa'),
		link('who-stands-where', 'Who stands where', 'Qui défend quoi', 'Quién defiende qué'),
	]),
	group('What is asked', 'Ce qui est demandé', 'Qué se pide', [
		link(
			'concerns',
			'What the US wants from Canada',
			'Ce que les États-Unis veulent du Canada',
			'Qué quiere EE. UU. de Canadá',
		),
		link('concerns/dairy-supply-management', 'Dairy', 'Produits laitiers', 'Lácteos'),
		link('concerns/alcohol-distribution', 'Alcohol', 'Alcool', 'Alcohol'),
		link(
			'concerns/digital-services',
			'Streaming, news and digital taxes',
			'Diffusion, nouvelles et taxes numériques',
			'Streaming, noticias e impuestos digitales',
		),
		link(
			'concerns/provincial-procurement',
			'Provinces and public contracts',
			'Provinces et marchés publics',
			'Provincias y contratos públicos',
		),
		link('concerns/other', 'What else the US asks', 'Ce que les États-Unis demandent aussi', 'Qué más pide EE. UU.'),
		link('mexico', 'What is asked of Mexico', 'Ce qui est demandé au Mexique', 'Qué se pide a México'),
		link(
			'protect-and-partner',
			'What Canada protects and seeks',
			'Ce que le Canada protège et cherche',
			'Qué protege y qué busca Canadá',
		),
	]),
	group('Sectors and provinces', 'Secteurs et provinces', 'Sectores y provincias', [
		link('sectors', 'The sectors', 'Les secteurs', 'Los sectores'),
		link('sectors/automotive', 'Cars and parts', 'Automobile', 'Automotriz'),
		link('sectors/steel-aluminum', 'Steel and aluminum', 'Acier et aluminium', 'Acero y aluminio'),
		link('sectors/energy-resources', 'Energy and resources', 'Énergie et ressources', 'Energía y recursos'),
		link('sectors/forest-products', 'Forest products', 'Produits forestiers', 'Productos forestales'),
		link('sectors/farm-and-food', 'Farm and food', 'Agroalimentaire', 'Agroalimentario'),
		link('provinces', 'The provinces', 'Les provinces', 'Las provincias'),
	]),
	group('Tariffs', 'Droits de douane', 'Aranceles', [
		link('tariffs', 'Tariffs today', 'Les droits aujourd’hui', 'Los aranceles hoy'),
		link('tariffs/your-goods', 'What will my goods pay?', 'Que paieront mes produits?', '¿Qué pagarán mis mercancías?'),
		link('tariffs/goods', 'By tariff line', 'Ligne par ligne', 'Fracción por fracción'),
		link('tariffs/how-they-came', 'How did the tariffs come?', 'L’arrivée des droits', 'Cómo llegaron los aranceles'),
		link('side-deals', 'Side deals', 'Ententes partielles', 'Acuerdos parciales'),
		link(
			'trade',
			'What the tariffs did to trade',
			'L’effet des droits sur les échanges',
			'El efecto de los aranceles en el comercio',
		),
		link('cost', 'What it would cost', 'Ce qu’il en coûterait', 'Cuánto costaría'),
	]),
	group('Reference', 'Référence', 'Referencia', [
		link('search', 'Search', 'Recherche', 'Búsqueda'),
		link('on-any-day', 'On any day', 'À n’importe quelle date', 'En cualquier día'),
		link('charts', 'Charts', 'Graphiques', 'Gráficas'),
		link('embed', 'On your own page', 'Sur votre page', 'En su propia página'),
		link('glossary', 'Glossary', 'Glossaire', 'Glosario'),
		link('how-we-know', 'How we know', 'Comment nous le savons', 'Cómo lo sabemos'),
		link('what-changed', 'What changed', 'Ce qui a changé', 'Qué cambió'),
		link('data', 'Data', 'Données', 'Datos'),
		link('data/dictionary', 'Fields of the data', 'Les champs des données', 'Los campos de los datos'),
		link('offline', 'Read offline', 'Lire hors ligne', 'Leer sin conexión'),
		link('hosting', 'Host it yourself', 'L’héberger vous-même', 'Alojarlo usted mismo'),
		link('sources', 'Sources', 'Sources', 'Fuentes'),
		link('sources/official', 'Official documents', 'Documents officiels', 'Documentos oficiales'),
		link('sources/press', 'Press', 'Presse', 'Prensa'),
		link('sources/analysis', 'Analysis and reference', 'Analyses et références', 'Análisis y referencia'),
	]),
];
