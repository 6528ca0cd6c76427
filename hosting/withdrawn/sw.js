/*
 * Takes back the copies that readers’ browsers keep of this site, and the worker that made them. Put it in the place of
 * `sw.js` in the root of the site: each browser takes it at its next visit. `OFFLINE_COPIES=off npm run build` does so too,
 * and makes pages that ask for no worker.
 */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
	const own = `joint-review ${new URL('./', self.location.href).pathname} `;
	const withdraw = async () => {
		await self.registration.unregister();
		const names = (await caches.keys()).filter((name) => name.startsWith(own));
		await Promise.all(names.map((name) => caches.delete(name)));
	};
	event.waitUntil(withdraw());
});
