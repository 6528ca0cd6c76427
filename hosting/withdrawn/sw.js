/*
 * Takes back the copies that readers’ browsers keep of this site, and the worker that made them. Put it in the place of
 * `sw.js` in the root of the site: each browser takes it at its next visit. `OFFLINE_COPIES=off npm run build` does so too,
 * and makes pages that ask for no worker.
 */
self.addEventListener('install', () => self.skipWaiting());
async function withdraw() {
	const own = `joint-review ${new URL('./', self.location.href).pathname} `;
	await self.registration.unregister();
	const names = (await caches.keys()).filter((name) => name.startsWith(own));
	await Promise.all(names.map((name) => caches.delete(name)));
}
self.addEventListener('activate', (event) => event.waitUntil(withdraw()));
// A page that still asks for a worker has this one taken up again while it is open, and tells it to start.
self.addEventListener('message', (event) => event.waitUntil(withdraw()));
