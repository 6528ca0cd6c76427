/** What the tests use of Frictionless Data's own library, which brings no types. */
declare module 'datapackage' {
	interface Resource {
		name: string;
		/** The rows, each cast to the types of the schema. Rejects with every row that breaks it or refers to none. */
		read(options: { keyed: true; relations: boolean }): Promise<{ [column: string]: unknown }[]>;
	}
	export class Package {
		static load(descriptor: object, options: { basePath: string }): Promise<Package>;
		valid: boolean;
		errors: Error[];
		resources: Resource[];
	}
}
