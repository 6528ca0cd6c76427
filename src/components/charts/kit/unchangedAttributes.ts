/**
 * D3 writes an attribute, a text or a class even where it stands already, and the browser then styles, lays out and
 * paints the node again. A chart draws all of its marks for every change, of which few differ: so nothing is written
 * that is there. (d3-selection is made to be extended through its prototype.)
 */
import { selection } from 'd3';

type Value = string | number | boolean | null | ((this: Element, ...args: unknown[]) => unknown);
type Visit = (this: Element, datum: unknown, index: number, group: Element[]) => void;
interface Quiet {
	each(visit: Visit): this;
}

const valueFor = (value: Value, element: Element, args: [unknown, number, Element[]]): unknown =>
	typeof value === 'function' ? value.apply(element, args) : value;

const original = {
	attr: selection.prototype.attr as (...args: unknown[]) => unknown,
	classed: selection.prototype.classed as (...args: unknown[]) => unknown,
	text: selection.prototype.text as (...args: unknown[]) => unknown,
};

Object.assign(selection.prototype, {
	attr(this: Quiet, ...given: [name: string, value?: Value]) {
		const [name, value] = given;
		if (given.length < 2 || value === undefined || name.includes(':')) return original.attr.apply(this, given);
		return this.each(function (...args) {
			const next = valueFor(value, this, args);
			if (next === null || next === undefined) {
				if (this.hasAttribute(name)) this.removeAttribute(name);
			} else if (this.getAttribute(name) !== String(next)) this.setAttribute(name, String(next));
		});
	},
	classed(this: Quiet, ...given: [names: string, value?: Value]) {
		const [names, value] = given;
		if (given.length < 2 || value === undefined) return original.classed.apply(this, given);
		return this.each(function (...args) {
			const wanted = Boolean(valueFor(value, this, args));
			for (const name of names.split(' '))
				if (this.classList.contains(name) !== wanted) this.classList.toggle(name, wanted);
		});
	},
	text(this: Quiet, ...given: [value?: Value]) {
		const [value] = given;
		if (given.length === 0 || value === undefined) return original.text.apply(this, given);
		return this.each(function (...args) {
			const next = valueFor(value, this, args);
			const text = next === null || next === undefined ? '' : String(next);
			if (this.textContent !== text) this.textContent = text;
		});
	},
});
