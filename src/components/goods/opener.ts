/** Brings a field of goods to life when it is first used; until then a page has nothing of it but this. */

class GoodsField extends HTMLElement {
	#begun = false;

	connectedCallback(): void {
		for (const used of ['focusin', 'input']) this.addEventListener(used, () => this.#begin());
		// Letters that were typed before this script was there.
		if (this.querySelector('input')?.value || this.contains(document.activeElement)) this.#begin();
	}

	#begin(): void {
		if (this.#begun) return;
		this.#begun = true;
		// What is pressed before the field is ready counts when it is.
		let entered = false;
		const note = (event: KeyboardEvent) => {
			entered = event.key === 'Enter' && !event.isComposing;
		};
		this.addEventListener('keydown', note);
		import('./field').then(
			({ bringToLife }) => {
				this.removeEventListener('keydown', note);
				bringToLife(this, entered);
			},
			// The next letter tries again.
			() => {
				this.removeEventListener('keydown', note);
				this.#begun = false;
				this.#fail();
			},
		);
	}

	/** Says that what answers could not be had. The field takes the message away again when it answers. */
	#fail(): void {
		const part = (name: string) => this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
		const { strings } = JSON.parse(part('setting').textContent!) as { strings: { [key: string]: string } };
		part('message').textContent = part('status').textContent = strings['jr.goods.field.failed']!;
		part('drop').hidden = false;
	}
}

customElements.define('goods-field', GoodsField);
