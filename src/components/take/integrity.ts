/** The hash by which a page may check the loader. */

export interface Loader {
	/** `sha384-…`, as the attribute `integrity` has it. */
	hash: string;
	/** Whether the host lets other sites read the loader: without that their browsers refuse it where a hash is given. */
	isReadable: boolean;
}

/**
 * Works out the hash of the loader that this site serves; undefined where the browser cannot, as on a page that came
 * over plain http.
 */
export async function integrityOf(address: URL): Promise<Loader | undefined> {
	try {
		const response = await fetch(address);
		if (!response.ok) return undefined;
		const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', await response.arrayBuffer()));
		return {
			hash: `sha384-${btoa(String.fromCharCode(...digest))}`,
			isReadable: response.headers.get('access-control-allow-origin') === '*',
		};
	} catch {
		return undefined;
	}
}
