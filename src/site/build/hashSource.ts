/** How a Content-Security-Policy names a script or a style sheet that stands in a page. */
import { createHash } from 'node:crypto';

/** The hash of a text, without the quotes that a policy has around it. */
export const hashSource = (text: string): `sha256-${string}` =>
	`sha256-${createHash('sha256').update(text).digest('base64')}`;
