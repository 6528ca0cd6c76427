/** Drawing that can wait, because nobody sees it: one piece a frame, once nothing new has come for a moment. */

/** Milliseconds without a new request after which waiting work is done. */
const REST = 200;

const waiting = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

function pump(): void {
	const [work] = waiting;
	if (!work) return;
	waiting.delete(work);
	work();
	requestAnimationFrame(pump);
}

/** Does `work` later; asked again before that, it is still done once. */
export function later(work: () => void): void {
	waiting.add(work);
	clearTimeout(timer);
	timer = setTimeout(pump, REST);
}

/** Does `work` now if it is waiting. */
export function now(work: () => void): void {
	if (waiting.delete(work)) work();
}

/** Takes `work` off the list: it has just been done. */
export function done(work: () => void): void {
	waiting.delete(work);
}
