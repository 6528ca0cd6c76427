/** The tariff lines as they stand in the repository, for tests that check what readers will see. */
import { readFileSync } from 'node:fs';
import { lineFile } from '../src/record/lines/table';
import { readWithKinds } from '../src/record/lines/whole';
import { LINE_FILES, type LineFile } from '../src/record/schema';
import { record } from './record';

/** The text of each file. */
const lineTexts = Object.fromEntries(
	LINE_FILES.map((file) => [file, readFileSync(new URL(`../${lineFile(file)}`, import.meta.url), 'utf8')]),
) as { [F in LineFile]: string };

/** The lines, and everything the checks find wrong with them and with the codes that kinds of goods name. */
export const { lines, problems } = readWithKinds(lineTexts, record);
