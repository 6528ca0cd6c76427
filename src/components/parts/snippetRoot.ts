/** Fills in the address of the site where the build did not know it: the one that the page was read from. */
import { isHosted, rootHere } from '../../site/here';

if (isHosted())
	for (const code of document.querySelectorAll<HTMLElement>('code[data-root]'))
		code.textContent = code.textContent.replaceAll(code.dataset.root!, rootHere().href);
