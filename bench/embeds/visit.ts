/** One visit to a page of another site in which a chart stands as a frame, and what it cost. */
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import type { Chromium } from './cdp.ts';
import type { Network, SlowHost } from './slowHost.ts';

const WINDOW = { width: 800, height: 1200 };
/** Milliseconds in which nothing comes and nothing is painted, after which a page is taken to be done. */
const SILENT = 1500;
/** A main thread that takes longer to answer is at work. */
const BUSY = 200;
const PATIENCE = 120_000;

/** What a visit is made with. */
export interface Visit {
	chromium: Chromium;
	/** The address of the page around the frame. */
	page: string;
	/** Who serves the frame. */
	host: SlowHost;
	network: Network;
	/** How many times slower the processor is made, for the page and for the frame. */
	throttle: number;
}

export interface Cost {
	/** Milliseconds from the start of the frame’s navigation until its bars are on the screen. */
	drawn: number;
	/** Bytes over the wire to the frame until then. */
	bytesDrawn: number;
	/** And until a pointer on a bar is answered by the picture. */
	bytesInteractive: number;
	/** Bytes of scripts among those. */
	scriptBytes: number;
	/** Milliseconds of the frame’s main thread until that answer, and how many of them were script. */
	task: number;
	script: number;
	/** Cumulative layout shift, of the page around the frame and in the frame. */
	shiftOutside: number;
	shiftInside: number;
	/** Whether the picture answered the pointer. */
	answers: boolean;
	/** What was on the screen at the end, as JPEG. */
	picture: Buffer;
}

interface Frame {
	at: number;
	data: string;
}

/** Adds up the layout shifts of a page, from its start. */
const COUNT_SHIFTS = `
	self.benchShift = 0;
	new PerformanceObserver((list) => {
		for (const { value } of list.getEntries()) self.benchShift += value;
	}).observe({ type: 'layout-shift', buffered: true });
`;

/** The pixels of a picture in strong colour, which in these pages only the bars are. */
async function colored(jpeg: Buffer): Promise<{ count: number; first: { x: number; y: number } | undefined }> {
	const { data, info } = await sharp(jpeg).removeAlpha().raw().toBuffer({ resolveWithObject: true });
	let count = 0;
	let first: number | undefined;
	for (let at = 0; at < data.length; at += 3) {
		const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
		if (Math.max(red, green, blue) - Math.min(red, green, blue) < 64) continue;
		count++;
		// Well inside the first bar: its neighbours to the right and below are coloured too.
		if (first === undefined && count > 300) first = at / 3;
	}
	return {
		count,
		first: first === undefined ? undefined : { x: first % info.width, y: Math.floor(first / info.width) },
	};
}

/** Whether the last picture has bars. */
const showsBars = async (frames: readonly Frame[]): Promise<boolean> => {
	const last = frames.at(-1);
	return last !== undefined && (await colored(Buffer.from(last.data, 'base64'))).first !== undefined;
};

/** The first of some pictures in which all the bars are there that the last one has. */
async function drawnAt(frames: readonly Frame[]): Promise<{ at: number; spot: { x: number; y: number } }> {
	const pictures = frames.map(({ data }) => Buffer.from(data, 'base64'));
	if (pictures.length === 0) throw new Error('Chromium handed out no picture of the screen.');
	const last = await colored(pictures.at(-1)!);
	if (!last.first) throw new Error(`No bars are seen in the last of ${pictures.length} pictures.`);
	for (const [index, picture] of pictures.entries())
		if ((await colored(picture)).count >= last.count * 0.95) return { at: frames[index]!.at, spot: last.first };
	throw new Error('The last picture does not equal itself.');
}

/**
 * Visits a page with one frame in a profile that knows nothing from before.
 * @throws Error where no bars are seen, or the page does not come to rest
 */
export async function visit({ chromium, page, host, network, throttle }: Visit): Promise<Cost> {
	const { browserContextId } = await chromium.send('Target.createBrowserContext');
	const { targetId } = await chromium.send('Target.createTarget', { url: 'about:blank', browserContextId, ...WINDOW });
	const { sessionId: outside } = await chromium.send('Target.attachToTarget', { targetId, flatten: true });
	const ask = (method: string, params: { [name: string]: unknown } = {}, session: string = outside) =>
		chromium.send(method, params, session);
	const prepare = async (session: string) => {
		await ask('Emulation.setCPUThrottlingRate', { rate: throttle }, session);
		await ask('Page.enable', {}, session);
		await ask('Page.addScriptToEvaluateOnNewDocument', { source: COUNT_SHIFTS }, session);
		// The processor’s own time, which other programs on this computer do not lengthen.
		await ask('Performance.enable', { timeDomain: 'threadTicks' }, session);
	};
	let inside: string | undefined;
	let trouble: unknown;
	const frames: Frame[] = [];
	let lastChange = performance.now();
	const ends = [
		chromium.on('Target.attachedToTarget', ({ sessionId, targetInfo }, from) => {
			if (from !== outside || targetInfo.type !== 'iframe') return;
			inside = sessionId;
			prepare(sessionId)
				.then(() => ask('Runtime.runIfWaitingForDebugger', {}, sessionId))
				.catch((error: unknown) => (trouble = error));
		}),
		chromium.on('Page.screencastFrame', ({ data, metadata, sessionId }, from) => {
			if (from !== outside) return;
			lastChange = performance.now();
			frames.push({ at: metadata.timestamp * 1000, data });
			ask('Page.screencastFrameAck', { sessionId }).catch((error: unknown) => (trouble = error));
		}),
	];
	const numberIn = async (expression: string, session: string): Promise<number> =>
		(await ask('Runtime.evaluate', { expression }, session)).result.value;
	/** Waits until nothing has come, nothing was painted and the frame’s main thread was free for a while. */
	const rest = async () => {
		const start = performance.now();
		for (lastChange = start; ;) {
			await wait(50);
			if (trouble) throw trouble;
			if (performance.now() - start > PATIENCE) throw new Error(`${page} does not come to rest.`);
			if (!host.isSilent() || host.sent.length === 0) lastChange = performance.now();
			if (!inside || performance.now() - lastChange < SILENT) continue;
			const asked = performance.now();
			// A large script is read beside the main thread for a while: until then it seems free.
			const isLoaded = (await numberIn('Number(document.readyState === "complete")', inside)) === 1;
			if (isLoaded && performance.now() - asked < BUSY) return;
			lastChange = performance.now();
		}
	};
	try {
		host.forget(network);
		await prepare(outside);
		await ask('Emulation.setDeviceMetricsOverride', { ...WINDOW, deviceScaleFactor: 1, mobile: false });
		await ask('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
		await ask('Page.startScreencast', { format: 'jpeg', quality: 90, everyNthFrame: 1 });
		await ask('Page.navigate', { url: page });
		// Some draw in many small steps, between which all seems at rest.
		const start = performance.now();
		do await rest();
		while (!(await showsBars(frames)) && performance.now() - start < PATIENCE);
		if (!inside) throw new Error(`${page} has no frame of another site.`);
		const { at, spot } = await drawnAt(frames);
		const cost = {
			drawn: at - (await numberIn('performance.timeOrigin', inside)),
			bytesDrawn: bytesOf(host, (sent) => sent.at <= at),
			shiftOutside: await numberIn('self.benchShift', outside),
			shiftInside: await numberIn('self.benchShift', inside),
		};
		const before = frames.length;
		// A script that waits for the pointer to come may answer only when it moves on.
		for (let step = 0; step < 3 && frames.length === before; step++) {
			await ask('Input.dispatchMouseEvent', { type: 'mouseMoved', x: spot.x + 6 * step, y: spot.y + 1 });
			await ask('Input.dispatchMouseEvent', { type: 'mouseMoved', x: spot.x + 6 * step + 3, y: spot.y });
			await rest();
		}
		const { metrics } = (await ask('Performance.getMetrics', {}, inside)) as {
			metrics: { name: string; value: number }[];
		};
		const seconds = (name: string) => metrics.find((metric) => metric.name === name)!.value;
		return {
			...cost,
			task: seconds('TaskDuration') * 1000,
			script: seconds('ScriptDuration') * 1000,
			bytesInteractive: bytesOf(host, () => true),
			scriptBytes: bytesOf(host, ({ path }) => path.endsWith('.js')),
			answers: frames.length > before,
			picture: Buffer.from(frames.at(-1)!.data, 'base64'),
		};
	} finally {
		for (const end of ends) end();
		await chromium.send('Target.disposeBrowserContext', { browserContextId });
	}
}

/** The bytes that a host has sent, of what is picked. */
const bytesOf = ({ sent }: SlowHost, picked: (sent: SlowHost['sent'][number]) => boolean): number =>
	sent.filter(picked).reduce((sum, { bytes }) => sum + bytes, 0);

/** The bytes that come to the frames of a page, however many, until nothing comes any more; nothing is slowed. */
export async function bytesOfPage({ chromium, page, host, network }: Omit<Visit, 'throttle'>): Promise<number> {
	const { browserContextId } = await chromium.send('Target.createBrowserContext');
	try {
		host.forget(network);
		await chromium.send('Target.createTarget', { url: page, browserContextId, ...WINDOW });
		let silentSince = performance.now();
		const start = silentSince;
		let seen = 0;
		while (seen === 0 || performance.now() - silentSince < SILENT) {
			await wait(50);
			const now = bytesOf(host, () => true);
			if (now !== seen || !host.isSilent()) silentSince = performance.now();
			seen = now;
			if (performance.now() - start > PATIENCE) throw new Error(`${page} does not come to rest.`);
		}
		return seen;
	} finally {
		await chromium.send('Target.disposeBrowserContext', { browserContextId });
	}
}
