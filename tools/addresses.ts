/** `npm run record:addresses`: adds the addresses of new events to the list of those that are promised. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord } from '../src/record/read';
import { readTexts } from './project';
import { PROMISED, withNew } from './promised';

try {
	const root = process.cwd();
	const file = join(root, PROMISED);
	const { record } = readRecord(readTexts(root));
	const { added, lost, text } = withNew(existsSync(file) ? readFileSync(file, 'utf8') : '', record.events);
	writeFileSync(file, text);
	console.log(added.length === 0 ? 'No new address.' : `Added to ${PROMISED}:\n${added.join('\n')}`);
	if (lost.length > 0) throw new Error(`Promised, and not answered:\n${lost.join('\n')}`);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
