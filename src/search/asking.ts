/** What a question asks for, by the word that it asks with: “who pays”, « qui paie », “quién paga” ask for the same. */

/**
 * The words that ask, in three languages, in the order in which they are tried; some of them as they sound. “What” and
 * “which” may ask for anything.
 */
const ASKING = [
	/(?:how|hwo) (?:much|many)|combien|[ck]u[aá]nt[oa]s?/,
	/who(?:m|se?)?|qui|ki|(?:qu|k)i[eé]n(?:es)?/,
	/why|pourquoi|por ?qu[eé]/,
	/when|wen|quand|kand?|[ck]u[aá]ndo/,
	/where|où|d[oó]nde/,
	/how|hwo|comment|komen|[ck][oó]mo/,
].map((words) => new RegExp(`(?<!\\p{L})(?:${words.source})(?!\\p{L})`, 'iu'));

/** Stands for a text that asks for nothing, or for anything. */
export const ASKS_NOTHING = '-';

/** What a text asks for: a digit, the same in each language. */
export function askedIn(text: string): string {
	const plain = text.normalize('NFC');
	const at = ASKING.findIndex((words) => words.test(plain));
	return at < 0 ? ASKS_NOTHING : String(at);
}

/** Words for what may be or how it is done, which is not asked of what is: “can they leave” beside “are they leaving”. */
const MAY_BE =
	/(?<!\p{L})(?:can|could|may|might|how|peu(?:t|vent)|pourrai(?:t|ent)|comment|puede[ns]?|podr[ií]an?|[ck][oó]mo)(?!\p{L})/iu;

/** Whether a text asks what may be, or how it is done. */
export const asksWhatMayBe = (text: string): boolean => MAY_BE.test(text.normalize('NFC'));

/** Words for what is only supposed, which is answered by no more than what would come of it: “what if it ends”. */
const SUPPOSES = /(?<!\p{L})(?:if|si|s[’'ʼ`´]ils?)(?!\p{L})/iu;

/** Whether a text supposes something. */
export const supposes = (text: string): boolean => SUPPOSES.test(text.normalize('NFC'));

/** Words for what has been: “when did the review happen” is not asked of the next one. */
const PAST =
	/(?<!\p{L})(?:did|was|were|happened|took place|last|a-t-(?:il|elle)|a eu|ont|eu lieu|était|fut|dernier|dernière|fue|fueron|hubo|ocurrió|tuvo lugar|última|último)(?!\p{L})/iu;

/** Whether a text asks of what has been. */
export const asksOfPast = (text: string): boolean => PAST.test(text.normalize('NFC'));
