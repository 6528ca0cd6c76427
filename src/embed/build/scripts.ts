/** Build only: the script of each chart in each language, with all that it is drawn from inside. */
import { createHash } from 'node:crypto';
import { supplyJson, type Prepared } from '../../components/charts/build/prepare';
import { embedPath } from '../address';
import codeOf from 'virtual:embed/charts';
import filesCode from 'virtual:embed/files';

/** A bundled script with what its chart is drawn from inside. */
export const withSupply = (code: string, prepared: Prepared): string =>
	`(function(SUPPLY){${code}})(${supplyJson(prepared)})`;

/**
 * The script that brings a chart to life in a language: a classic one, which runs where modules may not be loaded and
 * nothing may be fetched.
 * @throws when there is no such chart
 */
export function embedScript(prepared: Prepared): string {
	const code = codeOf[prepared.chart.id];
	if (code === undefined) throw new Error(`The chart "${prepared.chart.id}" has no script for a frame.`);
	return withSupply(code, prepared);
}

/** A hash of a script, for the name of its file. */
const hashOf = (code: string) => createHash('sha256').update(code).digest('hex').slice(0, 8);

/** The name of a script’s file, without its ending: its language, and a hash of all that is in it. */
export const named = ({ context }: Prepared, script: string): string => `${context.locale}.${hashOf(script)}`;

/** The name of the file of a chart’s script, without its ending. */
export const scriptName = (prepared: Prepared): string => named(prepared, embedScript(prepared));

/** The address of the script, from the site’s root. Those of all languages stand together. */
export const scriptPath = (prepared: Prepared): string =>
	`${embedPath({ chart: prepared.chart.id, lang: 'en' })}${scriptName(prepared)}.js`;

/** The name of the script that makes files of a view, without its ending. */
export const filesName = `files.${hashOf(filesCode)}`;
