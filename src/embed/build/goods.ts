/** Build only: the script and the style sheet of the frame of one’s goods, `/embed/your-goods/`. */
import { supplyJson, type Prepared } from '../../components/charts/build/prepare';
import answer from '../../styles/your-goods.css?inline';
import field from '../../styles/goods-field.css?inline';
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

/** What differs in a frame: the list of suggestions makes it higher, for what is outside a frame is not seen. */
const IN_FRAME =
	'.goods-printed{display:none}.goods-field-drop{position:static;max-height:none}goods-field ul{max-height:24rem}goods-field{margin:0}';

/** The style sheet, with the tokens that it uses. */
export function goodsSheet(): string {
	const rules = field + tables + answer + IN_FRAME;
	const tokens = declarationsFor(rules)
		.replace(/'Source Sans',\s*/g, '')
		.replace(/'Brygada',\s*'Brygada fallback',\s*/g, '');
	return `${embedSheet(RECEIPT)}:root{${tokens}}${rules}`.replaceAll('\n', '');
}
