/** Text as it may stand between the tags of XML or HTML. */
export const escapeXml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text as it may stand between the quotes of an attribute of XML or HTML. */
export const escapeAttribute = (text: string): string => escapeXml(text).replaceAll('"', '&quot;');
