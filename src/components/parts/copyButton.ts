/** Copies the text beside a button. Where the browser does not allow that, it selects the text instead. */
for (const block of document.querySelectorAll('[data-copy]')) {
	const text = block.querySelector('code');
	const button = block.querySelector('button');
	if (!text || !button) continue;
	button.addEventListener('click', async () => {
		try {
			await navigator.clipboard.writeText(text.textContent);
			button.textContent = button.dataset.copied ?? button.textContent;
		} catch {
			getSelection()?.selectAllChildren(text);
		}
	});
}
