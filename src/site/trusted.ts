/**
 * The one policy of this site’s own for Trusted Types: browsers that have them refuse every text that is to become markup
 * or the address of a script unless a policy that the page names has let it pass (https://www.w3.org/TR/trusted-types/).
 */

/** The name that the Content-Security-Policy of the pages lets pass, beside that of lit-html. */
export const TRUSTED_POLICY = 'joint-review';

interface Rules {
	/** The text of a picture, for a parser. @throws TypeError where it is none */
	createHTML(text: string): string;
	/** The address of a script or worker, relative to the page or whole. @throws TypeError where it is of another site */
	createScriptURL(address: string): string;
}

const RULES: Rules = {
	// Only the pictures of charts, drawn by this site’s code and read as an image: no script in them would run.
	createHTML(text) {
		if (!/^(<\?xml[^>]*>\s*)?<svg\b/.test(text)) throw new TypeError('no svg');
		return text;
	},
	// Only scripts of the host, or of the disk, where the page stands.
	createScriptURL(address) {
		const { href } = new URL(address, location.href);
		if (!href.startsWith(new URL('/', location.href).href)) throw new TypeError(href);
		return href;
	},
};

const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Rules): Rules } };

/**
 * What the browser takes where it asks for a trusted value; in types it is a text, as the DOM’s own types have it. A browser
 * without Trusted Types gets the same checks.
 */
export const trusted: Rules = trustedTypes?.createPolicy(TRUSTED_POLICY, RULES) ?? RULES;
