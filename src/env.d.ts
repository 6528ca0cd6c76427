declare namespace App {
	interface Locals {
		/** The record, on every page that Starlight lays out (src/routeData.ts). */
		record: import('./record/record').WholeRecord;
		/** The languages in whose addresses the text of the page stands: its own, and those it is not translated into. */
		shownIn: import('./record/format').Locale[];
	}
}
