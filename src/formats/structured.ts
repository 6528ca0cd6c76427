/** The description of a page for programs: JSON-LD in the terms of schema.org. */
import type { Article, BreadcrumbList, Dataset, FAQPage, Graph, Thing, WebSite } from 'schema-dts';
import type { Day } from '../record/days';
import { LICENCE } from '../record/edition';
import type { QuestionAndAnswer } from '../pageText/plain';

export interface DatasetFile {
	/** From the root: `/data/events.csv`. */
	path: string;
	name: string;
	type: 'text/csv' | 'application/json';
}

/** Everything that the description is made of. */
export interface Described {
	/** Gives the address of a path from the root, absolute where the public address is known. */
	address: (path: string) => string;
	/** The page’s own path. */
	path: string;
	home: string;
	site: string;
	title: string;
	description: string;
	language: string;
	/** The day the facts of the page were last checked. */
	checked: Day;
	/** The picture shown where the page is shared. */
	card: string;
	/** The part of the site that the page belongs to. */
	section: string | undefined;
	/** The pages from the front page to this one, which comes last; empty on the front page. */
	trail: readonly { name: string; path: string }[];
	/** The addresses of the first documents that the page rests on. */
	citations: readonly string[];
	questions: readonly QuestionAndAnswer[];
	dataset?: { name: string; description: string; from: Day; until: Day; files: readonly DatasetFile[] } | undefined;
}

function articleOf(page: Described): Article {
	const { address, card, checked, citations, description, language, path, section, site, title } = page;
	return {
		'@type': 'Article',
		headline: title,
		description,
		inLanguage: language,
		...(section && { articleSection: section }),
		dateModified: checked,
		image: address(card),
		mainEntityOfPage: address(path),
		author: { '@type': 'Organization', name: site, url: address(page.home) },
		publisher: { '@type': 'Organization', name: site, url: address(page.home) },
		license: LICENCE.path,
		...(citations.length > 0 && { citation: [...citations] }),
	};
}

function websiteOf({ address, description, home, language, site }: Described): WebSite {
	return { '@type': 'WebSite', name: site, url: address(home), description, inLanguage: language };
}

function trailOf({ address, trail }: Described): BreadcrumbList {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: trail.map(({ name, path }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: address(path),
		})),
	};
}

function questionsOf({ language, questions }: Described): FAQPage {
	return {
		'@type': 'FAQPage',
		inLanguage: language,
		mainEntity: questions.map(({ answer, question }) => ({
			'@type': 'Question',
			name: question,
			acceptedAnswer: { '@type': 'Answer', text: answer },
		})),
	};
}

function datasetOf({ address, checked, dataset, home, language, path, site }: Described): Dataset {
	const { description, files, from, name, until } = dataset!;
	return {
		'@type': 'Dataset',
		name,
		description,
		url: address(path),
		inLanguage: language,
		license: LICENCE.path,
		isAccessibleForFree: true,
		dateModified: checked,
		temporalCoverage: `${from}/${until}`,
		creator: { '@type': 'Organization', name: site, url: address(home) },
		distribution: files.map((file) => ({
			'@type': 'DataDownload',
			name: file.name,
			encodingFormat: file.type,
			contentUrl: address(file.path),
		})),
	};
}

/** The description of a page as text for a script element. Nothing in the text can end the element. */
export function structuredData(page: Described): string {
	const things: Thing[] = [page.trail.length === 0 ? websiteOf(page) : articleOf(page)];
	if (page.trail.length > 0) things.push(trailOf(page));
	if (page.questions.length > 0) things.push(questionsOf(page));
	if (page.dataset) things.push(datasetOf(page));
	const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
	return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
