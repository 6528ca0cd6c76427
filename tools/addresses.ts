/** `npm run record:addresses`: adds the addresses of new events to the list of those that are promised. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord } from '../src/record/read';
import { alone, replaceFiles } from './files';
import { readTexts } from './project';
import { PROMISED, withNew } from './promised';

try {
	const root = process.cwd();
	const file = join(root, PROMISED);
	const { added, lost } = await alone(root, async () => {
		const { record } = readRecord(readTexts(root));
		const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
		const { text, ...found } = withNew(before ?? '', record.events);
		replaceFiles([{ path: file, before, text }]);
		return found;
	});
	console.log(added.length === 0 ? 'No new address.' : `Added to ${PROMISED}:\n${added.join('\n')}`);
	if (lost.length > 0) throw new Error(`Promised, and not answered:\n${lost.join('\n')}`);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
