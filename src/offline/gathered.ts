/** Small files of which a reader needs many, or which weigh less together: their twins stand in one script. */

/** The index of search, the words of goods, and the tariff lines of a chapter. */
const GATHERED = /^(?:pagefind\/\w\w|goods\/suggest\/\w\w|goods\/lines\/\d\d)(?=\/|\d)/;

/**
 * The script that carries a file together with others; undefined where its twin stands alone.
 * @param path the path of the file from the root of the site: `goods/lines/7208.json`
 */
export function gatheredIn(path: string): string | undefined {
	const [group] = GATHERED.exec(path) ?? [];
	return group && `${group}.js`;
}
