/**
 * Questions as people type them in one language: slips, no accents, instruments, products, days, people. Each line is a
 * question and the pages that serve, by their ids.
 */
import type { Locale } from '../src/record/format';

/** A question asked in one language alone. */
export interface Spoken {
	lang: Locale;
	ask: string;
	serves: readonly string[];
}

const spoken = (lang: Locale, lines: string): Spoken[] =>
	lines
		.trim()
		.split('\n')
		.map((line) => line.trim().split(' — ') as [string, string])
		.map(([ask, serves]) => ({ lang, ask, serves: serves.split(' ') }));

/** Sixty, written by someone who had not seen the ranking. */
export const SIXTY: readonly Spoken[] = [
	...spoken(
		'en',
		`
			do i pay tariffs on a package from canada — questions concerns/other glossary tariffs tariffs/your-goods timeline/2025
			proclamation 11021 — tariffs sectors/steel-aluminum tariffs/how-they-came sources/official timeline/2026
			executive order 14193 — tariffs tariffs/how-they-came glossary timeline/2025 sources/official
			P.C. 2026-0785 — tariffs tariffs/how-they-came sources/official timeline/2026
			saskachewan canola — provinces/saskatchewan sectors/farm-and-food provinces side-deals
			wab kinew — provinces/manitoba provinces who-is-at-the-table who-stands-where timeline/2024 timeline/2025 timeline/2026 concerns/alcohol-distribution
			sept 8 2026 — timeline/2026 days/2026-09-08 tariffs/how-they-came on-any-day where-it-stands tariffs
			Hoekstra ambassador — who-is-at-the-table timeline/2025 timeline/2026 who-stands-where
			can i buy kentucky bourbon in ontario — concerns/alcohol-distribution provinces/ontario questions provinces
			aluminium smelters tarriff reduction — sectors/steel-aluminum timeline/2026 tariffs tariffs/how-they-came
			do tariffs make groceries more expensive — cost trade questions sectors/farm-and-food
			side letter autos 2.6 million — side-deals agreement glossary sectors/automotive
			stelco — sectors/steel-aluminum timeline/2026 tariffs
			kitchen cabinets duty — sectors/forest-products tariffs tariffs/your-goods timeline/2025 timeline/2027 tariffs/how-they-came
			Gordie Howe bridge — timeline/2026 concerns/other days/2026-02-09 how-the-talks-began
			c-202 — glossary concerns/dairy-supply-management timeline/2025
			tarif rate quota cheese — concerns/dairy-supply-management glossary sectors/farm-and-food agreement
			who pays for the tariffs — cost questions
			what if trump pulls out — what-can-happen-next questions cost
			jan 1 2027 — timeline/2027 tariffs sectors/forest-products sectors/automotive on-any-day where-it-stands
		`,
	),
	...spoken(
		'fr',
		`
			droits de douane sur les colis — questions concerns/other glossary tariffs timeline/2025
			decret surtaxe etats unis 2026 — tariffs tariffs/how-they-came glossary sources/official
			DORS/2025-118 — tariffs tariffs/how-they-came sectors/automotive
			proclamation 11032 — tariffs sectors/steel-aluminum tariffs/how-they-came timeline/2026
			ile du prince edouard — provinces/prince-edward-island provinces
			terre-neuve poisson — provinces/newfoundland-and-labrador sectors/farm-and-food provinces
			christine frechette — who-is-at-the-table provinces/quebec who-stands-where timeline/2026
			le 22 aout 2026 — timeline/2026 days/2026-08-22 tariffs/how-they-came on-any-day where-it-stands
			1 sept 2025 — timeline/2025 days/2025-09-01 tariffs/how-they-came on-any-day tariffs
			vin américain à la saq — concerns/alcohol-distribution questions provinces/quebec timeline/2026 provinces
			alluminium tarif usine — sectors/steel-aluminum tariffs
			loi sur la diffusion en continu en ligne — glossary concerns/digital-services concerns
			prix du lait — concerns/dairy-supply-management glossary cost
			clause crépusculaire — joint-review what-can-happen-next glossary agreement questions
			combien de jobs perdues — trade cost sectors/automotive sectors/steel-aluminum sectors/forest-products
			autos chinoises electriques — concerns/other side-deals timeline/2026
			langue francaise loi 96 — concerns/other concerns
			est ce que le mexique a la meme situation — mexico questions where-it-stands
			contreplaqué — tariffs/your-goods sectors/forest-products tariffs/goods/44
			achetez ontario — glossary concerns/provincial-procurement provinces/ontario timeline/2025
		`,
	),
	...spoken(
		'es',
		`
			cuanto paga el acero mexicano — mexico sectors/steel-aluminum tariffs timeline/2026
			jitomate arancel — mexico timeline/2025 tariffs/your-goods
			orden ejecutiva 14193 — tariffs tariffs/how-they-came glossary timeline/2025 sources/official
			proclamacion 10947 — tariffs sectors/steel-aluminum tariffs/how-they-came
			controversias inversionista estado — glossary agreement concerns/other
			claudia sheinbaum revision t mec — mexico who-is-at-the-table timeline/2026 joint-review who-stands-where
			1 de julio 2026 — timeline/2026 joint-review days/2026-07-01 on-any-day where-it-stands questions in-five-minutes
			29/09/2026 — timeline/2026 days/2026-09-29 tariffs on-any-day
			productos canadienses prohibidos — tariffs questions glossary timeline/2026 days/2026-09-29
			seccion 338 — glossary tariffs/how-they-came questions tariffs
			columbia britanica madera — provinces/british-columbia sectors/forest-products provinces
			mecanismo laboral respuesta rapida — glossary agreement mexico
			encuesta mexicanos tratado — who-stands-where mexico charts
			aguacates — tariffs/your-goods tariffs/goods/08 sectors/farm-and-food
			valor de contenido rejional autos — glossary sectors/automotive agreement mexico
			que pasa si estados unidos se sale — what-can-happen-next questions cost
			impuesto a servicios digitales canada — concerns/digital-services questions glossary timeline/2025
			embajador de canada en washington — who-is-at-the-table
			descargar grafica exportaciones — charts trade data
			petroleo mexico pemex — mexico agreement sectors/energy-resources timeline/2025
		`,
	),
];

/** Ninety, written when French and Spanish pages had come, before any of them was asked. */
export const NINETY: readonly Spoken[] = [
	...spoken(
		'en',
		`
			when did the tariffs start — tariffs/how-they-came timeline/2025 questions
			nafta vs usmca — agreement questions glossary
			tarriffs on canadian lumbar — sectors/forest-products
			milk quota usa — concerns/dairy-supply-management
			10 percent surcharge section 122 — glossary tariffs/how-they-came tariffs timeline/2026
			16 year extension — joint-review what-can-happen-next glossary questions
			6 months notice withdraw — what-can-happen-next glossary questions joint-review
			mark carny — who-is-at-the-table
			jamieson greer — who-is-at-the-table
			4 march 2025 — timeline/2025 days/2025-03-04 tariffs/how-they-came
			july 1 2026 — timeline/2026 days/2026-07-01 joint-review
			new brunswick lobster — provinces/new-brunswick sectors/farm-and-food tariffs/your-goods
			hockey sticks — tariffs/your-goods
			snowmobile tariff — tariffs/your-goods sectors/automotive
			beer cans aluminum — sectors/steel-aluminum tariffs/your-goods
			chapter 10 panels — glossary agreement
			isds — glossary agreement
			heavy trucks — sectors/automotive tariffs
			copper tariff — tariffs tariffs/how-they-came sectors/steel-aluminum sectors/energy-resources
			alberta oil — provinces/alberta sectors/energy-resources
			chinese evs — concerns/other side-deals timeline/2026
			bill c-18 — concerns/digital-services concerns/other glossary
			canola china — sectors/farm-and-food provinces/saskatchewan timeline/2026 timeline/2025 side-deals
			boycott — who-stands-where concerns/alcohol-distribution cost trade charts
			are canadians in favour of the deal — who-stands-where charts
			what happens in 2036 — what-can-happen-next timeline/2036 questions joint-review
			did canada drop its counter tariffs — tariffs tariffs/how-they-came questions timeline/2025
			refund of ieepa tariffs — tariffs/how-they-came timeline/2026 questions tariffs
			embed a chart — charts data embed
			report an error — how-we-know what-changed
		`,
	),
	...spoken(
		'fr',
		`
			combien coute les tarifs aux famille — cost questions
			contre-mesures canadiennes — tariffs glossary tariffs/how-they-came
			droit additionnel de 10 % — tariffs tariffs/how-they-came glossary timeline/2026
			prolongation de 16 ans — joint-review what-can-happen-next glossary questions
			les états unis peuvent ils quitter l'aceum — what-can-happen-next questions glossary joint-review
			tarif sur le cuivre — tariffs tariffs/how-they-came sectors/steel-aluminum sectors/energy-resources
			lait fromage américain — concerns/dairy-supply-management sectors/farm-and-food
			biere et vin us en ontario — concerns/alcohol-distribution provinces/ontario questions
			le 4 mars 2025 — timeline/2025 days/2025-03-04 tariffs/how-they-came on-any-day
			8 sept 2026 — timeline/2026 days/2026-09-08 on-any-day tariffs
			01/07/2026 — timeline/2026 days/2026-07-01 joint-review on-any-day
			marc carney — who-is-at-the-table
			qui est dominic leblanc — who-is-at-the-table
			homard — tariffs/your-goods sectors/farm-and-food provinces/nova-scotia provinces/new-brunswick provinces/prince-edward-island
			sirop derable — tariffs/your-goods
			motoneige — tariffs/your-goods sectors/automotive
			bois doeuvre — sectors/forest-products
			papier journal — sectors/forest-products tariffs/your-goods
			alum quebec — sectors/steel-aluminum provinces/quebec
			regles dorigine — glossary agreement sectors/automotive
			mecanisme travail reponse rapide — glossary agreement mexico
			chapitre 10 differends antidumping — glossary agreement
			difference alena aceum — agreement questions glossary
			cest quoi une clause de temporisation — glossary joint-review
			que demande trump — concerns questions
			emplois perdus ontario — provinces/ontario cost sectors/automotive trade
			sondage quebecois tarifs — who-stands-where charts provinces/quebec
			nouveau brunswick — provinces/new-brunswick
			taxe TSN annulée — concerns/digital-services glossary timeline/2025
			prochaines dates — timeline/2026 timeline where-it-stands what-can-happen-next timeline/2027
		`,
	),
	...spoken(
		'es',
		`
			cuanto pagan los autos mexicanos en estados unidos — mexico sectors/automotive tariffs
			que aranseles hay hoy — tariffs home where-it-stands tariffs/how-they-came questions
			prorroga de 16 años — joint-review what-can-happen-next glossary questions
			denuncia del tratado — what-can-happen-next glossary joint-review agreement questions
			recargo 10 por ciento seccion 122 — glossary tariffs/how-they-came tariffs timeline/2026
			aranceles de represalia canada — tariffs tariffs/how-they-came glossary questions timeline/2025
			contramedidas — glossary tariffs tariffs/how-they-came
			leche y queso canada — concerns/dairy-supply-management sectors/farm-and-food
			vino de california en las tiendas — concerns/alcohol-distribution questions
			tequila arancel — tariffs/your-goods mexico
			8 de septiembre — timeline/2026 days/2026-09-08 on-any-day tariffs
			21 ago 2026 — timeline/2026 days/2026-08-21 side-deals on-any-day
			quien es Greer — who-is-at-the-table
			primer ministro carney — who-is-at-the-table
			camiones pesados arancel — sectors/automotive tariffs
			tomates — mexico timeline/2025 tariffs/your-goods
			cobre — tariffs tariffs/how-they-came sectors/steel-aluminum sectors/energy-resources timeline/2025
			mayz transjenico — agreement mexico glossary timeline/2025
			cuando entro en vigor el tmec — questions agreement timeline/2020 in-five-minutes joint-review glossary
			diferencia tlcan y tmec — agreement questions glossary joint-review
			trabajos perdidos canada — cost trade sectors/automotive sectors/steel-aluminum sectors/forest-products
			encuestas canadienses boicot — who-stands-where charts concerns/alcohol-distribution protect-and-partner
			regla 75% autos — agreement sectors/automotive glossary mexico
			ontario aranceles — provinces/ontario
			que quiere trump de canada — concerns questions in-five-minutes
			informacion fuente metodologia — how-we-know sources
			de minimis paquetes — glossary questions concerns/other
			muebles — sectors/forest-products tariffs tariffs/your-goods
			inflacion por aranceles — cost
			proxima reunion de negociadores — where-it-stands timeline/2026 who-is-at-the-table what-can-happen-next questions
		`,
	),
];
