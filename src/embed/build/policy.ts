/** Build only: the policy of a frame. It names what stands in the page by its hash. */
import { createHash } from 'node:crypto';

/** The hash of a text that stands in a page, as a policy names it. */
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The Content-Security-Policy of a frame: nothing, but the script and the style sheet that stand in it, what that script
 * loads, and pictures and files of its own. What a script loads is allowed by the script, not by where it comes from: in
 * a sandbox a frame has no origin, and nothing there is its “self”.
 */
export const embedPolicy = (script: string, sheet: string): string =>
	[
		"default-src 'none'",
		`script-src ${hashOf(script)} 'strict-dynamic'`,
		`style-src-elem ${hashOf(sheet)}`,
		"style-src-attr 'unsafe-inline'",
		"img-src 'self' data:",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
