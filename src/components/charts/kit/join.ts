/** The one way charts bind marks to nodes, on a server DOM and in the browser alike. */
import type { BaseType, Selection } from 'd3';
import './unchangedAttributes';

export interface Keyed {
	key: string;
}

/** A selection of any kind of parent: what a join hangs its children on. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- d3's selection types do not vary over their parents
export type Parent<Datum = any> = Selection<any, Datum, any, any>;

/** Whether an element is a `tag.name`. On a server DOM, reading a selector anew for each join takes as long as drawing. */
const is = (tag: string, name: string) => (element: Element) =>
	element.localName === tag && ` ${element.getAttribute('class')} `.includes(` ${name} `);

/**
 * Joins `marks` to the children `tag.name` of `parent`, keyed by each mark's `key`. Nodes drawn elsewhere (by the server)
 * carry no datum, so their `data-key` stands in for it: they are adopted, not replaced.
 */
export function join<Mark extends Keyed>(
	parent: Parent,
	tag: string,
	name: string,
	// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the datum of any parent
	marks: Mark[] | ((datum: any) => Mark[]),
): Selection<SVGElement, Mark, BaseType, unknown> {
	return parent
		.selectChildren<SVGElement, Mark, SVGElement>(is(tag, name))
		.data(
			marks as Mark[],
			function (this: unknown, mark: Mark | undefined) {
				return mark ? mark.key : ((this as Element).getAttribute('data-key') ?? '');
			} as (mark: Mark) => string,
		)
		.join((enter) =>
			enter
				.append<SVGElement>(tag)
				.attr('class', name)
				.attr('data-key', (mark) => mark.key),
		)
		.order() as unknown as Selection<SVGElement, Mark, BaseType, unknown>;
}

/** A single fixed child, made when missing: a layer to hang joins on. */
export function layer(parent: Parent, name: string): Selection<SVGElement, Keyed, BaseType, unknown> {
	return join(parent, 'g', name, [{ key: name }]);
}
