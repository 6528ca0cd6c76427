/** Fills in the address of the site where the build did not know it: the one that the page was read from. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const root = new URL(base, location.href).href;
// A page that was opened from a folder has no address that another page could name.
if (location.protocol.startsWith('http'))
	for (const code of document.querySelectorAll<HTMLElement>('code[data-root]'))
		code.textContent = code.textContent.replaceAll(code.dataset.root!, root);
