/** Build only: the script and the style sheet of the frame of one’s goods, `/embed/your-goods/`. */
import { supplyJson, type Prepared } from '../../components/charts/build/prepare';
import answer from '../../styles/your-goods.css?inline';
import field from '../../styles/goods-field.css?inline';
import frame from '../../styles/goods-frame.css?inline';
import tables from '../../styles/tables.css?inline';
import { declarationsFor } from '../../styles/tokens';
import code from 'virtual:embed/goods';
import { hashOf } from './scripts';
import { embedSheet } from './sheet';

/** The chart that shows the bill of a good at the border. */
export const RECEIPT = 'border-receipt';

/** The script, with what the receipt is drawn from inside. */
export const goodsScript = (prepared: Prepared): string => `(function(SUPPLY){${code}})(${supplyJson(prepared)})`;

/** The name of its file, without its ending. */
export const goodsScriptName = (prepared: Prepared): string =>
	`${prepared.context.locale}.${hashOf(goodsScript(prepared))}`;

/** The style sheet, with the tokens that it uses. */
export function goodsSheet(): string {
	const rules = field + tables + answer + frame;
	const tokens = declarationsFor(rules)
		.replace(/'Source Sans',\s*/g, '')
		.replace(/'Brygada',\s*'Brygada fallback',\s*/g, '');
	return `${embedSheet(RECEIPT)}:root{${tokens}}${rules}`.replaceAll('\n', '');
}
