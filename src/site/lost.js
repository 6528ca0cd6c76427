// Runs in the page for lost readers, which a host shows at any address, of any depth. Its own addresses lead from the root
// of the host, or from the path of SITE_URL. Where the site stands under another path, that path begins the address that
// was asked for: it is the first under which the page’s own style sheet is found.
(async () => {
	const sheet = document.querySelector('link[rel=stylesheet]').getAttribute('href');
	const base = sheet.slice(0, sheet.indexOf('/_astro/'));
	const has = (root) =>
		fetch(root + sheet.slice(base.length), { method: 'HEAD' }).then(
			({ headers, ok }) => ok && /css/.test(headers.get('content-type')),
			() => false,
		);
	const steps = location.pathname.split('/').slice(0, -1);
	for (const root of [base, ...steps.map((_step, at) => steps.slice(0, at + 1).join('/'))]) {
		if (!(await has(root))) continue;
		if (root === base) return;
		for (const element of document.querySelectorAll('[href^="/"], [src^="/"], [data-root^="/"]'))
			for (const name of ['data-root', 'href', 'src']) {
				const address = element.getAttribute(name);
				if (address?.startsWith(`${base}/`)) element.setAttribute(name, root + address.slice(base.length));
			}
		// A script that was not found does not run when its address is mended.
		for (const script of document.querySelectorAll('script[src]')) {
			const again = document.createElement('script');
			again.type = script.type;
			again.src = script.src;
			script.replaceWith(again);
		}
		return;
	}
})();
