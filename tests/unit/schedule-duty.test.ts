/** The ordinary duty of the US schedule as readers of each language see it. */
import { describe, expect, test } from 'vitest';
import { ordinaryDuty } from '../../src/lists/goodsWords';
import { dutyWords } from '../../src/record/format/duty';
import { wordsIn } from '../../src/words/ofSite';
import { lines } from '../lines';

// Written by hand after the schedule: U+00A0 stands before % in both, before $ in French; dollars are spelt out in Spanish.
test.each([
	['$1.227/kg', '1,227\u00A0$/kg', '1.227 dólares por kg'],
	['5.25¢/bbl', '5,25\u00A0¢/baril', '5.25 centavos de dólar por barril'],
	['1.1¢/kg + 2.9%', '1,1\u00A0¢/kg + 2,9\u00A0%', '1.1 centavos de dólar por kg + 2.9\u00A0%'],
	['42.3¢/kg +8.5%', '42,3\u00A0¢/kg + 8,5\u00A0%', '42.3 centavos de dólar por kg + 8.5\u00A0%'],
	['$1/kg', '1\u00A0$/kg', '1 dólar por kg'],
	['1¢/kg', '1\u00A0¢/kg', '1 centavo de dólar por kg'],
	['32¢ each', '32\u00A0¢ l’unité', '32 centavos de dólar por unidad'],
	[
		'40¢ each + 4.6% on the case',
		'40\u00A0¢ l’unité + 4,6\u00A0% sur le boîtier',
		'40 centavos de dólar por unidad + 4.6\u00A0% sobre la caja',
	],
	[
		'8.8¢/kg on drained weight',
		'8,8\u00A0¢/kg sur le poids égoutté',
		'8.8 centavos de dólar por kg sobre el peso escurrido',
	],
	['4.5¢/ liter', '4,5\u00A0¢/litre', '4.5 centavos de dólar por litro'],
	['62¢/pr. + 13.7%', '62\u00A0¢/paire + 13,7\u00A0%', '62 centavos de dólar por par + 13.7\u00A0%'],
	// All digits of an amount of money stand.
	['$1.80/m3', '1,80\u00A0$/m³', '1.80 dólares por m³'],
	['$1.44/1000', '1,44\u00A0$/millier', '1.44 dólares por millar'],
])('%s is written in French and Spanish', (duty, fr, es) => {
	expect(dutyWords(duty, 'en')).toEqual({ words: duty });
	expect(dutyWords(duty, 'fr')).toEqual({ words: fr });
	expect(dutyWords(duty, 'es')).toEqual({ words: es });
});

test.each(['See additional U.S. note 5', '0.18¢/line/ gross + 2.5%', '$3/widget', '3% on the widget'])(
	'%s keeps the words of the schedule, marked as English',
	(duty) => expect(dutyWords(duty, 'fr')).toEqual({ words: duty, lang: 'en' }),
);

describe.each(['fr', 'es'] as const)('every line in %s', (lang) => {
	const all = lines.schedule.map((line) => ({ line, said: ordinaryDuty(line, lang, wordsIn(lang)) }));

	test('has no number in English writing that is not said to be English', () => {
		const wrong = lang === 'fr' ? /\d\.\d|\$\d|\d%|\/(?:bbl|liter|doz)/ : /\$\d|¢|\d%|\/(?:bbl|liter|doz)/;
		expect(all.filter(({ said }) => said.lang === undefined && wrong.test(said.words))).toEqual([]);
	});
	test('has all the numbers of its duty, and no others', () => {
		const numbers = (text: string) =>
			(text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((one) => Number(one.replace(',', '.')));
		const told = all.filter(
			({ line, said }) => line.duty !== 'Free' && !/pf|1,?000|thousand|m[23]/.test(line.duty) && !said.lang,
		);
		for (const { line, said } of told)
			expect([line.duty, numbers(said.words)]).toEqual([line.duty, numbers(line.duty)]);
	});
	test('is English where the duty is a sentence, and seldom else', () => {
		expect(all.filter(({ said }) => said.lang === 'en').length).toBeLessThan(120);
	});
});
