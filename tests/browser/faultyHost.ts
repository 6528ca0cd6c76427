/** A host of the built site that can be out of reach, slow, cut off, or serve another release: what copies are for. */
import { request as ask, createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DIST, serve } from './server.ts';

/** What is sent in place of a file, made from it. */
export interface Instead {
	status?: number;
	body?: (whole: Buffer) => Buffer | string;
	/** Breaks the connection off when half of what was announced is sent. */
	breaksOff?: boolean;
	/** The text before which it stops for half a second, as a slow line does. */
	pausesBefore?: string;
	/** How often; always, if not said. */
	times?: number;
}

export interface FaultyHost {
	/** Without a slash at its end. */
	url: string;
	/** The paths that were asked for, from the root of the site. */
	asked: string[];
	/** What is sent otherwise, by the path from the root of the site. */
	instead: Map<string, Instead>;
	/** Whether it is out of reach. */
	isDown: boolean;
	/** How long each answer takes, in milliseconds. */
	delay: number;
	close(): Promise<void>;
}

/** @param under the path that the site stands under, as in `/deep/er/päth` */
export async function faultyHost(under = ''): Promise<FaultyHost> {
	const site = await serve(DIST, 'strict', under);
	const answer = (path: string, response: ServerResponse, whole: Buffer, status: number, headers: object) => {
		const instead = host.instead.get(path);
		if (!instead || instead.times === 0) return response.writeHead(status, { ...headers }).end(whole);
		if (instead.times) instead.times--;
		const body = Buffer.from(instead.body?.(whole) ?? whole);
		response.writeHead(instead.status ?? status, { ...headers, 'content-length': body.length });
		if (instead.pausesBefore !== undefined) {
			const pause = body.indexOf(instead.pausesBefore);
			if (pause < 0) throw new Error(`${path} has no ${instead.pausesBefore}`);
			response.write(body.subarray(0, pause));
			return setTimeout(() => response.end(body.subarray(pause)), 500);
		}
		if (!instead.breaksOff) return response.end(body);
		return response.write(body.subarray(0, body.length / 2), () => response.destroy());
	};
	const server = createServer((request, response) => {
		if (host.isDown) return void request.socket.destroy();
		const path = decodeURI(new URL(request.url!, 'http://localhost').pathname).slice(under.length);
		host.asked.push(path);
		setTimeout(() => {
			ask(site.url.replace(/(?<=:\d+)\/.*$/, '') + request.url!, (from) => {
				const parts: Buffer[] = [];
				from.on('data', (part: Buffer) => parts.push(part));
				from.on('end', () => answer(path, response, Buffer.concat(parts), from.statusCode!, from.headers));
			})
				// The test is over.
				.on('error', () => response.destroy())
				.end();
		}, host.delay);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const host: FaultyHost = {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${encodeURI(under)}`,
		asked: [],
		instead: new Map(),
		isDown: false,
		delay: 0,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			await site.close();
		},
	};
	return host;
}
