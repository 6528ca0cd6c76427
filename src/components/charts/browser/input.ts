/** Pointer, touch and keyboard on a chart's picture, told to the frame in its own terms. */
import type { Direction } from '../contract';

const KEYS: { [key: string]: Direction } = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'up',
	ArrowDown: 'down',
	Home: 'first',
	End: 'last',
};

/** With Shift an arrow goes by a day, where it would go to the next mark. */
const BY_DAY: { [D in Direction]?: Direction } = { left: 'back-a-day', right: 'on-a-day' };

/** What a reader does to a picture. */
export interface Acts {
	/** The key of what is at a point of the window; null when nothing is near. */
	keyAt(x: number, y: number): string | null;
	/** A pointer passes over. */
	over(key: string | null, x: number): void;
	/** The pointer has left. */
	leave(): void;
	/** A press on a mark: pins it, or lets it go. */
	press(key: string, x: number): void;
	go(direction: Direction): void;
	/** A press on a button that leads to the next mark, or to the one before. */
	step(by: 1 | -1): void;
	/** Enter: what is shown stays. */
	hold(): void;
	/** Escape: what was held is let go. */
	release(): void;
	/** The focus has left. */
	away(): void;
}

/**
 * Listens on the picture and on the two buttons beside what it says.
 * @param stage takes the focus: arrow keys, Home and End move, with Shift by a day; Enter holds, Escape lets go
 */
export function listen(
	{ stage, previous, next }: { stage: HTMLElement; previous: HTMLElement; next: HTMLElement },
	acts: Acts,
): void {
	stage.addEventListener('pointermove', ({ pointerType, clientX, clientY }) => {
		if (pointerType !== 'touch') acts.over(acts.keyAt(clientX, clientY), clientX);
	});
	stage.addEventListener('pointerleave', ({ pointerType }) => {
		if (pointerType !== 'touch') acts.leave();
	});
	stage.addEventListener('click', ({ clientX, clientY }) => {
		const key = acts.keyAt(clientX, clientY);
		if (key !== null) acts.press(key, clientX);
	});
	stage.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const direction = KEYS[event.key];
		if (direction) acts.go((event.shiftKey && BY_DAY[direction]) || direction);
		else if (event.key === 'Enter') acts.hold();
		else if (event.key === 'Escape') acts.release();
		else return;
		event.preventDefault();
	});
	stage.addEventListener('blur', () => acts.away());
	previous.addEventListener('click', () => acts.step(-1));
	next.addEventListener('click', () => acts.step(1));
}
