/** SVG to pixels, in a process that may die without taking the build with it (painter.mjs says why it may). */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fontFiles, SANS } from './fonts';

export interface Pixels {
	width: number;
	height: number;
	/** Four bytes a pixel: red, green, blue, alpha. */
	pixels: Uint8Array;
}

type Answer = Pixels | { error: string };

/** From the project’s root: the code around this may have been moved by the bundler. */
const PAINTER = join(process.cwd(), 'src/formats/card/painter.mjs');

interface Painter {
	process: ChildProcess;
	/** What it last wrote to its standard error, where a panic says what it met. */
	said: string;
}

function start(): Painter {
	const child = fork(PAINTER, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] });
	const painter: Painter = { process: child, said: '' };
	child.stderr!.setEncoding('utf8').on('data', (text: string) => (painter.said = (painter.said + text).slice(-2000)));
	rest(child);
	return painter;
}

/** An idle painter keeps nobody waiting: the build ends, and the painter with it. */
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
/** One picture at a time, so that a death tells which of them caused it. */
let queue: Promise<unknown> = Promise.resolve();

function ask(svg: string, fontFolder: string): Promise<Pixels> {
	fonts ??= fontFiles(fontFolder);
	const asked = (painter ??= start());
	const child = asked.process;
	wake(child);
	return new Promise<Pixels>((resolve, reject) => {
		const died = () => {
			painter = undefined;
			const [reason = 'it said nothing'] = asked.said.split('\n').filter((line) => line.trim() !== '');
			finish(() => reject(new Error(`The painter ended: ${reason}`)));
		};
		const answered = (answer: Answer) =>
			finish(() => ('error' in answer ? reject(new Error(answer.error)) : resolve(answer)));
		const finish = (settle: () => void) => {
			child.off('message', answered).off('close', died).off('error', died);
			rest(child);
			settle();
		};
		child.on('message', answered).on('close', died).on('error', died);
		child.send({ svg, fontFiles: fonts, family: SANS }, (error) => error && died());
	});
}

/**
 * The picture of an SVG document in the site’s fonts and no others, so that every computer paints the same.
 * @param fontFolder where the fonts are written to for the painter
 * @throws saying why the drawing cannot be painted; the next one is painted all the same
 */
export function rasterize(svg: string, fontFolder: string): Promise<Pixels> {
	const picture = queue.then(() => ask(svg, fontFolder));
	queue = picture.catch(() => undefined);
	return picture;
}
