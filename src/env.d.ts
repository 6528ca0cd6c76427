declare namespace App {
	interface Locals {
		/** The record, on every page that Starlight lays out (src/routeData.ts). */
		record: import('./record/record').WholeRecord;
	}
}
