/** Build only: the script and the style sheet of the frame of one’s goods, `/embed/your-goods/`. */
import type { Prepared } from '../../components/charts/build/prepare';
import answer from '../../styles/your-goods.css?inline';
import field from '../../styles/goods-field.css?inline';
import frame from '../../styles/goods-frame.css?inline';
import tables from '../../styles/tables.css?inline';
import code from 'virtual:embed/goods';
import { named, withSupply } from './scripts';
import { embedSheet, tokensOf } from './sheet';

/** The chart that shows the bill of a good at the border. */
export const RECEIPT = 'border-receipt';

/** The script, with what the receipt is drawn from inside. */
export const goodsScript = (prepared: Prepared): string => withSupply(code, prepared);

/** The name of its file, without its ending. */
export const goodsScriptName = (prepared: Prepared): string => named(prepared, goodsScript(prepared));

/** The style sheet, with the tokens that it uses. */
export function goodsSheet(): string {
	const rules = field + tables + answer + frame;
	return `${embedSheet(RECEIPT)}:root{${tokensOf(rules)}}${rules}`.replaceAll('\n', '');
}
