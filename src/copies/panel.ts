/** What the page on copies does: the switch, what there is, and keeping more. Its parts stand in Copies.astro. */
import { formatNumber } from '../record/format/number';
import { LOCALES, type Locale } from '../record/format/locale';
import { rootHere } from '../site/here';
import { readJson } from '../site/readFile';
import { translator, type Key, type Strings } from '../words/translate';
import { ChangedError, drop, have, keep, NOTHING, type Have } from './keep';
import { kindOf, pathIn } from './kind';
import { LISTS, offKey, PARTS, STOP, visitedName, WORKER } from './names';
import { chosenParts, PART_IDS, type Part, type PartFile, type PartId } from './parts';
import { canKeep, isOff, register } from './register';
import { dropAll } from './stored';

/** The rows of the list. */
const MORE = ['goods', 'chapters', 'files'] as const;

/** How long a new worker needs for the page that it found, in milliseconds. */
const SETTLED = 1500;

/** What to say of an error that stopped it. */
function sayOf(error: unknown): Key {
	const { name } = error as Error;
	if (name === 'AbortError') return 'jr.copies.stopped';
	if (name === 'QuotaExceededError') return 'jr.copies.full';
	return error instanceof ChangedError ? 'jr.copies.changed' : 'jr.copies.failed';
}

class SiteCopies extends HTMLElement {
	#root = rootHere();
	#lang = this.dataset.lang as Locale;
	#t = translator(JSON.parse(this.dataset.words!) as Strings);
	#switch = this.querySelector<HTMLInputElement>('[role=switch]')!;
	#fieldset = this.querySelector('fieldset')!;
	#boxes = [...this.querySelectorAll<HTMLInputElement>('li input')];
	#progress = this.querySelector('progress')!;
	#parts: readonly Part[] = [];
	#there = new Map<PartId, Have>();
	/** Stops what is being kept. */
	#running: AbortController | undefined;

	connectedCallback(): void {
		this.hidden = false;
		const can = canKeep();
		this.#part('cannot').hidden = can;
		this.#part('can').hidden = !can;
		if (!can) return;
		this.#switch.checked = !isOff(this.#root);
		this.#switch.addEventListener('change', () => void (this.#switch.checked ? this.#switchOn() : this.#switchOff()));
		for (const box of this.#boxes) box.addEventListener('change', () => this.#choose(box));
		this.#button('keep').addEventListener('click', () => void this.#keep());
		this.#button('stop').addEventListener('click', () => this.#running?.abort());
		this.#button('delete').addEventListener('click', () => void this.#delete());
		// The switch is turned in another window.
		addEventListener('storage', ({ key }) => key === offKey(this.#root) && void this.#follow());
		void this.#begin();
		// This page too, when the worker has copied it.
		void navigator.serviceWorker.ready.then(() => setTimeout(() => void this.#showSwitch(), SETTLED));
	}

	#part(name: string): HTMLElement {
		return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
	}

	#button(name: 'keep' | 'stop' | 'delete'): HTMLButtonElement {
		return this.querySelector<HTMLButtonElement>(`[data-do="${name}"]`)!;
	}

	#say(key: Key | undefined, values: { [name: string]: string } = {}): void {
		this.querySelector('[role=status]')!.textContent = key ? this.#t(key, values) : '';
	}

	/** Megabytes, with one decimal below ten. */
	#megabytes(bytes: number): string {
		const millions = bytes / 1e6;
		return formatNumber(millions, this.#lang, millions < 10 ? 1 : 0);
	}

	async #begin(): Promise<void> {
		await this.#showSwitch();
		try {
			this.#parts = (await readJson(new URL(PARTS, this.#root), { mustBeFresh: true })) as Part[];
		} catch {
			this.#fieldset.disabled = true;
			this.#say('jr.copies.unknown');
			return;
		}
		await this.#look();
		// What every page needs goes with each row: where it alone was begun, no row was.
		const begun = this.#boxes.filter(
			({ value }) => value !== 'all' && this.#partsOf(value, LOCALES).some((part) => this.#isBegun(part)),
		);
		for (const box of this.#boxes) box.checked = begun.length > 0 ? begun.includes(box) : box.value === this.#lang;
		this.#show();
	}

	/** The parts that a row stands for; some depend on the languages that are chosen. */
	#partsOf(row: string, languages: readonly Locale[] = this.#languages()): PartId[] {
		if (row === 'all') return [...PART_IDS];
		if (row === 'chapters') return languages.map((locale): PartId => `chapters-${locale}`);
		return [row as PartId];
	}

	#languages = (): Locale[] => LOCALES.filter((locale) => this.#isChecked(locale));

	#isChecked = (row: string): boolean => this.#boxes.some(({ checked, value }) => checked && value === row);

	#isBegun(id: PartId): boolean {
		const there = this.#there.get(id);
		return there !== undefined && (there.files > 0 || there.isEarlier);
	}

	/** What was chosen and is not there as a whole. */
	#wanted(): Part[] {
		const [goods, chapters, files] = MORE.map((row) => this.#isChecked(row));
		const languages = this.#languages();
		if (languages.length === 0 && !goods && !files) return [];
		const ids = chosenParts(languages, { goods: goods!, chapters: chapters!, files: files! });
		return this.#parts.filter(({ id }) => ids.includes(id) && !this.#there.get(id)?.isWhole);
	}

	/** Bytes of a part that are missing, as far as its number of files says. */
	#missing = ({ bytes, files, id }: Part): number => bytes * (1 - (this.#there.get(id)?.files ?? 0) / files);

	/** Sees what is there. Where all copies are switched off it does not look: to open a cache that is being deleted makes it anew. */
	async #look(): Promise<void> {
		for (const part of this.#parts)
			this.#there.set(part.id, isOff(this.#root) ? NOTHING : await have(this.#root, part));
	}

	#choose(box: HTMLInputElement): void {
		if (box.value === 'all') for (const each of this.#boxes) each.checked = box.checked;
		else if (!box.checked) this.#boxes.find(({ value }) => value === 'all')!.checked = false;
		this.#say(undefined);
		this.#show();
	}

	#stateOf(ids: readonly PartId[]): string {
		const there = ids.map((id) => this.#there.get(id)!);
		if (there.length === 0) return '';
		if (there.every(({ isWhole }) => isWhole)) return this.#t('jr.copies.state.whole');
		if (there.some(({ isEarlier }) => isEarlier)) return this.#t('jr.copies.state.earlier');
		return there.some(({ files }) => files > 0) ? this.#t('jr.copies.state.half') : '';
	}

	/** Shows sizes and states, and what the button would do. */
	#show(): void {
		const sum = (parts: readonly Part[], of: (part: Part) => number) => parts.reduce((all, part) => all + of(part), 0);
		for (const box of this.#boxes) {
			const ids = this.#partsOf(box.value);
			const row = box.closest('li')!;
			const size = sum(
				this.#parts.filter(({ id }) => ids.includes(id)),
				({ bytes }) => bytes,
			);
			row.querySelector('[data-part="size"]')!.textContent =
				size > 0 ? this.#t('jr.copies.size', { bytes: this.#megabytes(size) }) : '';
			const state = row.querySelector('[data-part="state"]');
			if (state) state.textContent = this.#stateOf(ids);
		}
		const wanted = this.#wanted();
		const isChosen = this.#boxes.some(({ checked, value }) => checked && value !== 'chapters');
		const missing = sum(wanted, this.#missing);
		const sent = sum(wanted, (part) => (part.sent * this.#missing(part)) / part.bytes);
		this.#part('sum').textContent =
			wanted.length > 0
				? this.#t('jr.copies.sum', { bytes: this.#megabytes(missing), sent: this.#megabytes(sent) })
				: this.#t(isChosen ? 'jr.copies.nothing' : 'jr.copies.choose');
		const isOn = this.#switch.checked;
		const isRunning = this.#running !== undefined;
		this.#fieldset.disabled = !isOn;
		for (const box of this.#boxes) box.disabled = isRunning;
		const isHalf = wanted.some(({ id }) => this.#there.get(id)!.files > 0);
		const button = this.#button('keep');
		button.textContent = this.#t(isHalf ? 'jr.copies.resume' : 'jr.copies.keep');
		button.disabled = wanted.length === 0;
		button.hidden = isRunning;
		this.#button('stop').hidden = !isRunning;
		this.#button('delete').hidden = isRunning || !PART_IDS.some((id) => this.#isBegun(id));
	}

	async #keep(): Promise<void> {
		const running = (this.#running = new AbortController());
		const parts = this.#wanted();
		// A browser that is short of room does not throw these out; some ask the reader.
		void navigator.storage?.persist?.();
		const all = parts.reduce((sum, { bytes }) => sum + bytes, 0);
		let before = 0;
		const tell = (done: number) => {
			this.#progress.value = all > 0 ? done / all : 0;
			this.#say('jr.copies.running', { done: this.#megabytes(done), all: this.#megabytes(all) });
		};
		this.#progress.hidden = false;
		this.#show();
		let said: Key = 'jr.copies.done';
		try {
			for (const part of parts) {
				if (isOff(this.#root)) running.abort();
				running.signal.throwIfAborted();
				const list = (await readJson(new URL(`${LISTS}${part.id}.json`, this.#root), {
					mustBeFresh: true,
				})) as PartFile[];
				await keep(this.#root, part, list, ({ done }) => tell(before + done), running.signal);
				before += part.bytes;
			}
		} catch (error) {
			said = sayOf(error);
			if (error instanceof ChangedError)
				this.#parts = (await readJson(new URL(PARTS, this.#root), { mustBeFresh: true }).catch(
					() => this.#parts,
				)) as Part[];
		}
		this.#running = undefined;
		this.#progress.hidden = said === 'jr.copies.done';
		// The switch was turned in the meantime: what was on its way then may have come behind the deletion.
		if (isOff(this.#root)) return dropAll(this.#root);
		await this.#look();
		// Another window, or the browser, has deleted some of it meanwhile.
		if (said === 'jr.copies.done' && !parts.every(({ id }) => this.#there.get(id)?.isWhole)) said = 'jr.copies.stopped';
		this.#show();
		this.#say(said);
		// What had the focus is gone.
		if (document.activeElement === document.body) this.#button(said === 'jr.copies.done' ? 'delete' : 'keep').focus();
	}

	async #delete(): Promise<void> {
		for (const id of PART_IDS) await drop(this.#root, id);
		await this.#look();
		this.#progress.hidden = true;
		this.#show();
		this.#say('jr.copies.deleted');
		this.#button('keep').focus();
	}

	async #showSwitch(): Promise<void> {
		const isOn = this.#switch.checked;
		this.querySelector('#copies-switched')!.textContent = this.#t(
			isOn ? 'jr.copies.switch.on' : 'jr.copies.switch.off',
		);
		const isThere = isOn && (await caches.has(visitedName(this.#root)));
		const keys = isThere ? await (await caches.open(visitedName(this.#root))).keys() : [];
		const names = new Set(keys.map(({ url }) => pathIn(new URL(url), this.#root)!.split('/')[0]!));
		const count = keys.filter(({ url }) => kindOf(new URL(url), this.#root, names) === 'page').length;
		this.#part('visited').textContent = isOn
			? this.#t('jr.copies.visited', { count: formatNumber(count, this.#lang) })
			: '';
	}

	/** Tells the worker of this site to stop. @return its registrations: one, or none */
	async #stop(): Promise<ServiceWorkerRegistration[]> {
		const { href } = new URL(WORKER, this.#root);
		const all = await navigator.serviceWorker.getRegistrations();
		return all.filter(({ active, installing, waiting }) => {
			const own = [active, waiting, installing].filter((worker) => worker?.scriptURL === href);
			// The rule is of windows: a worker is of this origin.
			// oxlint-disable-next-line unicorn/require-post-message-target-origin
			for (const worker of own) worker!.postMessage(STOP);
			return own.length > 0;
		});
	}

	async #switchOn(): Promise<void> {
		localStorage.removeItem(offKey(this.#root));
		await register();
		await this.#showSwitch();
		this.#say(undefined);
		this.#show();
	}

	async #switchOff(): Promise<void> {
		localStorage.setItem(offKey(this.#root), 'off');
		this.#running?.abort();
		for (const registration of await this.#stop()) await registration.unregister();
		await dropAll(this.#root);
		await this.#showAnew();
	}

	/** Shows what there is after all of it may have changed. */
	async #showAnew(): Promise<void> {
		await this.#look();
		this.#progress.hidden = true;
		await this.#showSwitch();
		this.#say(undefined);
		this.#show();
	}

	/** Shows the switch as another window has left it. */
	async #follow(): Promise<void> {
		this.#switch.checked = !isOff(this.#root);
		if (!this.#switch.checked) this.#running?.abort();
		await this.#showAnew();
	}
}

customElements.define('site-copies', SiteCopies);
