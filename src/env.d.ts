declare namespace App {
	interface Locals {
		/** The record, on every page that Starlight lays out (src/routeData.ts). */
		record: import('./record/record').WholeRecord;
		/** The languages in whose addresses the text of the page stands: its own, and those it is not translated into. */
		shownIn: import('./record/format').Locale[];
		/** The ids that the headings of the page have instead of those that Astro gave them. */
		headingIds: import('./starlight/headingIds').HeadingIds;
		/** The way to the page from the front page; none to the front page itself, nor to a page of no place in the menu. */
		wayIn: import('./head/menu').WayIn | undefined;
	}
}

interface ImportMetaEnv {
	/** The address of a forge’s form for reports, as whoever publishes the site has set it; empty if not. */
	readonly REPORT_FORM: string;
	/** Whether the site that is built keeps copies in the reader’s browser. */
	readonly KEEPS_COPIES: boolean;
	/** The address for reports by mail; empty if none is set. */
	readonly REPORT_ADDRESS: string;
}
