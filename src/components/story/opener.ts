/** Brings a story to life at the reader’s first move; an address that names a step does so at once. */
const MOVES = ['scroll', 'pointerdown', 'keydown', 'focusin'] as const;
const story = document.querySelector<HTMLElement>('.jr-story')!;

async function wake(event?: Event): Promise<void> {
	for (const name of MOVES) removeEventListener(name, onMove, true);
	try {
		const { begin, press } = await import('./story');
		begin(story);
		if (event instanceof KeyboardEvent) press(event);
	} catch (error) {
		// Each step shows its own picture then.
		story.classList.remove('jr-live');
		console.error('The story stays as it was drawn:', error);
		dispatchEvent(new Event('joint-review:failed'));
	}
}
const onMove = (event: Event) => void wake(event);

for (const name of MOVES) addEventListener(name, onMove, { capture: true, passive: true });
if (location.hash !== '') void wake();
