/** Where a reader reports an error: the form of a forge, or an address for letters, as whoever publishes the site has set. */

export interface ReportTo {
	/** The address of the form in which a forge takes a report: `https://forge.example/new?template=1-wrong-figure.yml`. */
	form: string | undefined;
	/** An address for mail. */
	address: string | undefined;
}

/** What is reported on. */
export interface ReportOn {
	title: string;
	/** The address of the page; from the root of the site where no public one is known. */
	page: string;
}

/**
 * The link of a report: the form, with title and page filled in, or else a letter; undefined where neither is set.
 * @throws naming the setting, when it is no address of its kind
 */
export function reportHref({ address, form }: ReportTo, { page, title }: ReportOn): string | undefined {
	if (form) {
		if (!/^https?:$/.test(URL.parse(form)?.protocol ?? ''))
			throw new Error(`REPORT_FORM is "${form}": it must be a web address, such as https://forge.example/new.`);
		const url = new URL(form);
		url.searchParams.set('title', title);
		url.searchParams.set('page', page);
		return url.href;
	}
	if (!address) return undefined;
	if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address))
		throw new Error(`REPORT_ADDRESS is "${address}": it must be an address for mail, such as desk@example.org.`);
	return `mailto:${address}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(page)}`;
}
