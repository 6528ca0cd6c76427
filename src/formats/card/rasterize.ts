/**
 * Turns SVG into PNG files in a process of its own, so that the build goes on where the rasterizer ends it (painter.mjs).
 */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { PngOptions } from 'sharp';
import { fontFiles, SANS } from './fonts';

type Answer = { png: Uint8Array } | { error: string };

/** The painter’s file, found from the root of the project, since the bundler may move this module. */
const PAINTER = join(process.cwd(), 'src/formats/card/painter.mjs');

interface Painter {
	process: ChildProcess;
	/** The end of what it wrote to its standard error, where a panic gives its reason. */
	said: string;
}

function start(): Painter {
	const child = fork(PAINTER, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] });
	const painter: Painter = { process: child, said: '' };
	child.stderr!.setEncoding('utf8').on('data', (text: string) => (painter.said = (painter.said + text).slice(-2000)));
	rest(child);
	return painter;
}

/** Lets the build end while the painter is idle; the painter ends with it. */
function rest(child: ChildProcess): void {
	child.unref();
	child.channel?.unref();
	(child.stderr as unknown as { unref(): void }).unref();
}

function wake(child: ChildProcess): void {
	child.ref();
	child.channel?.ref();
}

let painter: Painter | undefined;
let fonts: string[] | undefined;
/** The pictures are painted one at a time, so that it is known which of them ended the process. */
let queue: Promise<unknown> = Promise.resolve();

function ask(svg: string, fontFolder: string, packing: PngOptions): Promise<Uint8Array> {
	fonts ??= fontFiles(fontFolder);
	const asked = (painter ??= start());
	const child = asked.process;
	wake(child);
	return new Promise<Uint8Array>((resolve, reject) => {
		const died = () => {
			painter = undefined;
			const [reason = 'it said nothing'] = asked.said.split('\n').filter((line) => line.trim() !== '');
			finish(() => reject(new Error(`The painter ended: ${reason}`)));
		};
		const answered = (answer: Answer) =>
			finish(() => ('error' in answer ? reject(new Error(answer.error)) : resolve(answer.png)));
		const finish = (settle: () => void) => {
			child.off('message', answered).off('close', died).off('error', died);
			rest(child);
			settle();
		};
		child.on('message', answered).on('close', died).on('error', died);
		child.send({ svg, fontFiles: fonts, family: SANS, packing }, (error) => error && died());
	});
}

/**
 * The picture of an SVG document in the site’s fonts and no others, so that every computer paints the same.
 * @param fontFolder where the fonts are written to for the painter
 * @param packing how the PNG file is written
 * @throws saying why the drawing cannot be painted; later drawings can still be painted
 */
export function rasterize(svg: string, fontFolder: string, packing: PngOptions = {}): Promise<Uint8Array> {
	const picture = queue.then(() => ask(svg, fontFolder, packing));
	queue = picture.catch(() => undefined);
	return picture;
}
