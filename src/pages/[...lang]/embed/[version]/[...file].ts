/**
 * The frames of each release that is kept, with the files they need: `/embed/0.3.0/timeline/`, `/fr/embed/0.3.0/timeline/`,
 * `/embed/0.3.0/timeline/en.svg`. They are kept as they were (docs/decisions/0027-pinned-embeds.md). The pictures are kept
 * as drawings, and painted as PNG files again.
 */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { unpackTexts } from '~/embed/build/archive';
import { archiveOf, keptReleases } from '~/embed/build/kept';
import { paintFileLater } from '~/formats/card/later';

const TYPES: { [ending: string]: string } = {
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
};

type Props = { path: string; text: string };

/** The parts of the path of a file: `fr/embed/0.3.0/timeline/index.html`. */
const PATH = /^(?:(fr|es)\/)?embed\/([^/]+)\/(.+)$/;

export const getStaticPaths = (() =>
	keptReleases().flatMap(({ version }) =>
		Object.entries(unpackTexts(readFileSync(archiveOf(version)))).map(([path, text]) => {
			const [, lang, folder, file] = PATH.exec(path) ?? [];
			if (folder !== version) throw new Error(`The kept release ${version} has a file of no release: ${path}.`);
			return { params: { lang, version, file }, props: { path, text } };
		}),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { path, text } }) => {
	if (path.endsWith('.svg')) paintFileLater(`/${path.replace(/svg$/, 'png')}`, text);
	return new Response(text, { headers: { 'Content-Type': TYPES[extname(path)] ?? 'text/plain; charset=utf-8' } });
};
