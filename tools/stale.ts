/**
 * `npm run record:stale`: which facts have waited longest for a check, and which pages rest on them.
 *
 *     npm run record:stale -- --days 90                 last checked 90 days ago or earlier
 *     npm run record:stale -- --page joint-review       one page and its facts
 *     npm run record:stale -- --collection measures     one kind of facts
 *     npm run record:stale -- --on 2027-07-01           as it would be on that day
 *     npm run record:stale -- --limit 0                 all facts, not the first 40
 *     npm run record:stale -- --language fr             what French lacks, and pages that are behind the English ones
 */
import { formatProblem } from '../src/record/problem';
import { readRecord } from '../src/record/read';
import { interfaceWords } from '../src/words/files';
import { readPages, readTexts, today } from './project';
import { choiceOf, report, staleness } from './staleness';
import { untranslated, untranslatedReport } from './untranslated';

try {
	const root = process.cwd();
	const { limit, language, ...choice } = choiceOf(process.argv.slice(2), today());
	const { record, problems } = readRecord(readTexts(root));
	// A record with problems still has ages.
	for (const problem of problems) console.error(formatProblem(problem));
	const english = readPages(root);
	if (language) {
		const words = { english: interfaceWords('en', root), here: interfaceWords(language, root) };
		console.log(
			untranslatedReport(untranslated(record, language, english, readPages(root, language), words), language),
		);
	} else console.log(report(staleness(record, english, choice), choice.on, limit));
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
