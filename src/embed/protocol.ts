/**
 * What a frame and the page around it say to each other: docs/promises/0003-embeds.md. A frame says its height, and
 * nothing else; a page may ask for it. Pure functions: the frame, the loader and the tests share them.
 */

/** The version of the messages. A frame of a later one still speaks this one. */
const VERSION = 1;
const HEIGHT = 'joint-review:height';
const ASK = 'joint-review:ask';

/** No chart is higher, in pixels: a page that is told more believes nothing. */
const HIGHEST = 20_000;

/** How a page that asks for a frame’s height says so. */
export const ask = { type: ASK, version: VERSION };

type Fields = { readonly [name: string]: unknown };
const fieldsOf = (data: unknown): Fields => (typeof data === 'object' && data !== null ? (data as Fields) : {});

/**
 * Whether a message asks a frame for its height: ours, or the one by which WordPress says that it listens.
 * @param secret that WordPress has given to the frame
 */
export function isAsked(data: unknown, secret?: string): boolean {
	const { type, message, secret: said } = fieldsOf(data);
	return type === ASK || (message === 'ready' && secret !== undefined && said === secret);
}

/** The height that a message of ours says, in whole pixels; undefined where it is none, or none that a chart can have. */
export function heightIn(data: unknown): number | undefined {
	const { type, height } = fieldsOf(data);
	const isSane = typeof height === 'number' && height >= 1 && height <= HIGHEST;
	return type === HEIGHT && isSane ? Math.ceil(height) : undefined;
}

/** What the address of a frame says of the page around it. */
export interface Listener {
	/** The address of the frame, which Medium wants to be told. */
	address: string;
	/** The name that pym has given to the frame (`childId` in the query). */
	childId: string | undefined;
	/** The secret that WordPress has given to it (`#?secret=…`). */
	secret: string | undefined;
}

/** Reads an address of a frame. */
export function listenerOf(address: string): Listener {
	const { hash, searchParams } = new URL(address);
	return {
		address,
		childId: searchParams.get('childId') ?? undefined,
		secret: /[?&]secret=([\w-]+)/.exec(hash)?.[1],
	};
}

/**
 * The messages by which a frame says its height: its own, and those that AMP, Medium, pym and WordPress understand.
 * @param height in whole pixels
 */
export function heightMessages(height: number, { address, childId, secret }: Listener): unknown[] {
	return [
		{ type: HEIGHT, version: VERSION, height },
		{ sentinel: 'amp', type: 'embed-size', height },
		JSON.stringify({ src: address, context: 'iframe.resize', height }),
		...(childId === undefined ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${height}`]),
		...(secret === undefined ? [] : [{ message: 'height', value: height, secret }]),
	];
}
