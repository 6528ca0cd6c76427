/** Build only: the policy of a frame. It names what stands in the page by its hash. */
import { hashSource } from '../../site/build/hashSource';

/**
 * The Content-Security-Policy of a frame: nothing, but the script and the style sheet that stand in it, what that script
 * loads, and pictures and files of its own. What a script loads is allowed by the script, not by where it comes from: in
 * a sandbox a frame has no origin, and nothing there is its “self”.
 */
export const embedPolicy = (script: string, sheet: string): string =>
	[
		"default-src 'none'",
		`script-src '${hashSource(script)}' 'strict-dynamic'`,
		`style-src-elem '${hashSource(sheet)}'`,
		"style-src-attr 'unsafe-inline'",
		"img-src 'self' data:",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
