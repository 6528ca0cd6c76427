/**
 * Loads a classic script. Its element stands in the document once it has run; one that could not be had is taken out again.
 * @param src its address; `trusted` must have let it pass on pages that ask for that
 * @throws naming the address, when it cannot be had
 */
export const loadScript = (src: string): Promise<HTMLScriptElement> =>
	new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.addEventListener('load', () => resolve(script));
		script.addEventListener('error', () => {
			script.remove();
			reject(new Error(`${src} could not be loaded.`));
		});
		script.src = src;
		document.head.append(script);
	});
