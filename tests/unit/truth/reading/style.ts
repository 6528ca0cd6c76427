/** The colours of drawn marks, as the style sheets of the site give them, by the names of the tokens. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { flatten } from '../../../../src/formats/card/flatten';

const read = (path: string) => readFileSync(new URL(`../../../../src/${path}`, import.meta.url), 'utf8');

/**
 * What a drawn picture looks like: the value of a property of a mark, a token by its name, `country-us`; empty where no
 * rule gives it one.
 */
export function styled(svg: Element, chart: string): (mark: string, property: string) => string {
	const css = read('styles/chart-marks.css') + read(`components/charts/all/${chart}/marks.css`);
	const names = new Set([...css.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name!));
	const tokens = [...names].map((name) => `--${name}:${name}`).join(';');
	const sheet = `<style>svg{${tokens}}${css}</style>`;
	const flat = flatten(`<svg class="chart-art wide">${sheet}<g>${svg.innerHTML}</g></svg>`);
	const { document } = parseHTML(`<html><body><svg>${flat}</svg></body></html>`);
	return (mark, property) => {
		const found = document.querySelectorAll(mark);
		if (found.length === 0) throw new Error(`"${mark}" finds no mark of ${chart}.`);
		const values = new Set(
			[...found].map((node) => {
				const style = (node.getAttribute('style') ?? '').split(';').map((line) => line.split(':'));
				return style.find(([name]) => name === property)?.[1] ?? '';
			}),
		);
		return [...values].join(' or ');
	};
}
