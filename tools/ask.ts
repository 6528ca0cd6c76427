/**
 * Asks for a new entry: one question for each field of the schema of its collection. Each answer is checked at once. An
 * `Asker` puts the questions, in a terminal or in a test.
 */
import { z } from 'zod';
import { PARTIES } from '../src/record/article34';
import { entryName, type WholeRecord } from '../src/record/record';
import { ISSUES, schemas, type Collection } from '../src/record/schema';
import { referenceAt } from '../src/record/schema/references';
import type { Draft } from './write';

export interface Option {
	value: string;
	label: string;
	/** What distinguishes it from options with the same label. */
	hint?: string;
}

export interface Asker {
	/** Some text. `check` says what is wrong with an answer; an optional question may be answered with nothing. */
	text(question: string, check: (answer: string) => string | undefined, optional: boolean): Promise<string | undefined>;
	/** One of some options; of many, by a part of its name. An optional question may be answered with none. */
	choose(question: string, options: readonly Option[], optional: boolean): Promise<string | undefined>;
	/** Any of some options, found by a part of their names. */
	several(question: string, options: readonly Option[], required: boolean): Promise<string[]>;
	confirm(question: string): Promise<boolean>;
}

/** A new entry that is being asked for, and the new sources that it names. */
interface Making {
	asker: Asker;
	record: WholeRecord;
	collection: Collection;
	newSources: Draft[];
}

/** Fields that the tool sets, or that an entry gets later. */
const NOT_ASKED = new Set(['added', 'checked', 'changes', 'formerly']);

/** The first thing a schema finds wrong with a value. */
const wrongWith = (schema: z.ZodType, value: unknown): string | undefined =>
	schema.safeParse(value).error?.issues[0]?.message;

/** A field's schema without its wrappers, and what they say. */
function open(schema: z.ZodType): {
	inner: z.ZodType;
	optional: boolean;
	nullable: boolean;
	filled: unknown;
	said: string;
} {
	const said = schema.description ?? '';
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
		const found = open(schema.def.innerType as z.ZodType);
		return {
			...found,
			said: said || found.said,
			optional: found.optional || schema instanceof z.ZodOptional,
			nullable: found.nullable || schema instanceof z.ZodNullable,
			filled: schema instanceof z.ZodDefault ? schema.def.defaultValue : found.filled,
		};
	}
	return { inner: schema, optional: false, nullable: false, filled: undefined, said };
}

/** The choices of a field that names an entry of the record; undefined for a field that does not. */
function optionsAt({ record, collection, newSources }: Making, path: string): Option[] | undefined {
	const named = (target: Collection): Option[] =>
		record[target].map((entry) => ({ value: entry.id, label: entryName(entry).en, hint: entry.id }));
	const target = referenceAt(collection, path);
	if (collection === 'decisions' && target === 'parties')
		return named(target).filter(({ value }) => (PARTIES as readonly string[]).includes(value));
	if (target === 'sources')
		return [
			...newSources.map(({ id, title }) => ({ value: String(id), label: String(title), hint: String(id) })),
			...named(target),
		];
	if (target) return named(target);
	if (collection === 'positions' && path === 'issue')
		return [...named('concerns'), ...ISSUES.map((issue) => ({ value: issue, label: issue }))];
	return undefined;
}

/** What is wrong with an answer because of what the record holds already. */
function wrongInRecord({ record, collection, newSources }: Making, path: string, answer: string): string | undefined {
	if (path === 'id' && (record.find(answer) ?? newSources.some(({ id }) => id === answer)))
		return `is taken by an entry of ${record.find(answer)?.collection ?? 'sources'}`;
	if (collection !== 'sources' || path !== 'url') return undefined;
	const twin = record.sources.find(({ url }) => url === answer);
	return twin && `is the address of "${twin.id}" too; keep one of them`;
}

/**
 * A field's answer; undefined where it is left out.
 * @param path the field, with `*` for the items of lists
 * @param meant what to say of it, instead of what the schema says
 */
async function askField(making: Making, path: string, schema: z.ZodType, meant?: string): Promise<unknown> {
	const { asker } = making;
	const { inner, optional, nullable, filled, ...field } = open(schema);
	const said = meant ?? field.said;
	const skippable = optional || nullable || filled !== undefined;
	const question = `${path.replaceAll('.*', '')}${said && `: ${said}`}`;

	if (inner instanceof z.ZodEnum) {
		const options = inner.options.map((value) => ({ value: String(value), label: String(value) }));
		return asker.choose(
			filled === undefined ? question : `${question} (if left out: ${String(filled)})`,
			options,
			skippable,
		);
	}
	if (inner instanceof z.ZodBoolean) return (await asker.confirm(question)) || undefined;
	if (inner instanceof z.ZodLiteral) return inner.value;
	if (inner instanceof z.ZodNumber) {
		const check = (answer: string) =>
			/^-?\d+(\.\d+)?$/.test(answer) ? wrongWith(inner, Number(answer)) : 'must be a plain number, such as 1250.5';
		const answer = await asker.text(question, check, skippable);
		return answer === undefined ? (nullable ? null : undefined) : Number(answer);
	}
	if (inner instanceof z.ZodArray) return askList(making, path, inner, question, skippable);
	if (inner instanceof z.ZodTuple) {
		const items: unknown[] = [];
		for (const [index, item] of inner.def.items.entries())
			items.push(await askField(making, `${path}.${index}`, item as z.ZodType));
		return items;
	}
	if (inner instanceof z.ZodObject) return askObject(making, path, inner, said, skippable);
	if (inner instanceof z.ZodUnion) {
		const options = inner.options as z.ZodObject[];
		const labels = options.map((option) => ({
			value: Object.keys(option.shape)[0]!,
			label: Object.keys(option.shape).join(', '),
		}));
		const chosen = await asker.choose(question, labels, skippable);
		const option = options.find((one) => chosen !== undefined && chosen in one.shape);
		return option && askObject(making, path, option, said, false);
	}
	const options = optionsAt(making, path);
	if (options) return asker.choose(question, options, skippable);
	const check = (answer: string) => wrongWith(inner, answer) ?? wrongInRecord(making, path, answer);
	return (await asker.text(question, check, skippable)) ?? (nullable ? null : undefined);
}

async function askList(
	making: Making,
	path: string,
	schema: z.ZodArray,
	question: string,
	skippable: boolean,
): Promise<unknown> {
	const { asker } = making;
	const item = schema.element as z.ZodType;
	const at = `${path}.*`;
	const list: unknown[] = [];
	const enough = () => skippable || schema.safeParse(list).success;
	const options = item instanceof z.ZodString ? optionsAt(making, at) : undefined;
	if (options) {
		const sources = referenceAt(making.collection, at) === 'sources';
		const hint = sources && !skippable ? ' With none, a new source is asked for.' : '';
		list.push(...(await asker.several(question + hint, options, !skippable && !sources)));
		if (sources)
			while (!enough() || (await asker.confirm('Does a source prove it that is not in the record yet?')))
				list.push(await askSource(making));
	} else if (item instanceof z.ZodString) {
		const next = () => asker.text(`${question} (one at a time)`, (one) => wrongWith(item, one), enough());
		for (let answer = await next(); answer !== undefined; answer = await next()) list.push(answer);
	} else {
		while (!enough() || (await asker.confirm(`${question} Add ${list.length > 0 ? 'another' : 'one'}?`)))
			list.push(await askField(making, at, item));
	}
	return list.length > 0 ? list : undefined;
}

async function askObject(
	making: Making,
	path: string,
	schema: z.ZodObject,
	said: string,
	skippable: boolean,
): Promise<unknown> {
	const fields = Object.entries(schema.shape as { [field: string]: z.ZodType });
	const isText = 'en' in schema.shape && 'fr' in schema.shape;
	const allOptional = fields.every(([, field]) => field.safeParse(undefined).success);
	if (
		skippable &&
		!isText &&
		!allOptional &&
		!(await making.asker.confirm(`${path.replaceAll('.*', '')}: ${said} Add it?`))
	)
		return undefined;
	const answers: Draft = {};
	for (const [field, child] of fields) {
		// A sentence is explained where its English is asked for, and left out by leaving that out.
		const english = isText && field === 'en';
		const asked = english && skippable ? child.optional() : child;
		const answer = await askField(making, `${path}.${field}`, asked, english ? said : undefined);
		if (answer !== undefined) answers[field] = answer;
		else if (english) return undefined;
	}
	return Object.keys(answers).length > 0 || !skippable ? answers : undefined;
}

/** A source that is not in the record yet, kept among the new ones. Returns its id. */
async function askSource(making: Making): Promise<string> {
	const { draft } = await askEntry(making.asker, making.record, 'sources', making.newSources);
	making.newSources.push(draft);
	return String(draft.id);
}

/**
 * Asks for an entry.
 * @param newSources sources that are new too, which it may name
 * @param again with an entry whose answers are kept, but for these fields, which are asked anew
 */
export async function askEntry(
	asker: Asker,
	record: WholeRecord,
	collection: Collection,
	newSources: Draft[] = [],
	again?: { draft: Draft; fields: ReadonlySet<string> },
): Promise<{ draft: Draft; newSources: Draft[] }> {
	const making: Making = { asker, record, collection, newSources };
	const draft: Draft = { ...again?.draft };
	for (const [field, schema] of Object.entries(schemas[collection].shape)) {
		if (NOT_ASKED.has(field) || (again && !again.fields.has(field))) continue;
		const answer = await askField(making, field, schema);
		if (answer === undefined) delete draft[field];
		else draft[field] = answer;
	}
	return { draft, newSources };
}
