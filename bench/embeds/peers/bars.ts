/** What every peer draws, and where: the bars that its page carries as JSON. */

/** One bar: what was said, by what share of those asked in percent, and whose people were asked. */
export interface Bar {
	/** Its id in the record. */
	key: string;
	says: string;
	share: number;
	of: string;
	color: string;
}

/** The bars of this page. */
export const bars: readonly Bar[] = JSON.parse(document.querySelector('#bars')!.textContent!);

/** Where the chart is to be drawn; it has a size from the start. */
export const place = document.querySelector<HTMLElement>('#chart')!;
