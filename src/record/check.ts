/**
 * Checks what a schema cannot say about the record, because it takes more than one entry: references resolve, dates are
 * in order, nothing is named twice, nothing stands unused. Each problem names the file, the entry, the field and what
 * would be right. The rules are in rules/.
 */
import { fileOf, type Problem } from './problem';
import type { Entries } from './record';
import { daysAreTurningPoints, daysStandBetweenTheirEvents } from './rules/days';
import {
	decisionsFitTheirEvent,
	decisionsFitTheirKind,
	decisionsFollowTheText,
	reviewsAreDue,
} from './rules/decisions';
import { goodsNameWhatFits, partsLieWithinTheWhole, productsAreUnique } from './rules/goods';
import {
	conditionsCanBeMet,
	conditionsSetARate,
	exemptionsAreFree,
	measuresNameTheirGoods,
	measuresYieldOneWay,
	partialListsSayWhat,
} from './rules/lists';
import { measuresNameGoods, programmesDoNotOverlap, rangesRunUpwards, placesAreUnique } from './rules/measures';
import {
	entryHistoryIsInOrder,
	listsAreOldestFirst,
	pastIsChecked,
	periodsRunForward,
	phasesBeginOnce,
	scheduledIsAhead,
} from './rules/order';
import {
	idsAreUnique,
	positionsNameAnIssue,
	referencesResolve,
	sourcesAreReadElsewhere,
	sourcesAreUsed,
} from './rules/references';
import type { Rule } from './rules/rule';
import { bothSidesAreHeard, sidesHaveTheSameRoom } from './rules/sides';
import { stancesAreCarried } from './rules/stances';
import { weakPartsAreNamed } from './rules/strength';

const RULES: readonly Rule[] = [
	idsAreUnique,
	sourcesAreReadElsewhere,
	referencesResolve,
	positionsNameAnIssue,
	sourcesAreUsed,
	periodsRunForward,
	listsAreOldestFirst,
	scheduledIsAhead,
	phasesBeginOnce,
	daysAreTurningPoints,
	daysStandBetweenTheirEvents,
	programmesDoNotOverlap,
	measuresNameGoods,
	measuresNameTheirGoods,
	partialListsSayWhat,
	exemptionsAreFree,
	measuresYieldOneWay,
	conditionsCanBeMet,
	conditionsSetARate,
	placesAreUnique,
	rangesRunUpwards,
	goodsNameWhatFits,
	partsLieWithinTheWhole,
	productsAreUnique,
	stancesAreCarried,
	weakPartsAreNamed,
	bothSidesAreHeard,
	sidesHaveTheSameRoom,
	decisionsFitTheirKind,
	decisionsFitTheirEvent,
	decisionsFollowTheText,
	reviewsAreDue,
	entryHistoryIsInOrder,
	pastIsChecked,
];

/**
 * Runs every rule over the entries that their schemas accept.
 * @param rejected the entries that their schemas refuse, as they stand in the files: a reference to one of them
 *   resolves, and a source that one of them names is used
 * @returns every problem; none means that the record holds together
 */
export function checkEntries(entries: Entries, rejected: readonly unknown[] = []): Problem[] {
	const problems: Problem[] = [];
	for (const rule of RULES)
		rule(
			entries,
			(collection, entry, field, message) => problems.push({ file: fileOf(collection), entry, field, message }),
			rejected,
		);
	return problems;
}
