/** The script by which every chart in a frame makes files of what it shows: `/embed/files.1a2b3c4d.js`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { filesName } from '~/embed/build/scripts';
import code from 'virtual:embed/files';

export const getStaticPaths = (() => [{ params: { files: filesName } }]) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
	new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
