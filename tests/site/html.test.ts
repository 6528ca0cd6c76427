/** Every page is valid HTML, by html-validate's recommended, standard and accessibility rules. */
import { HtmlValidate, StaticConfigLoader, type Message } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from './dist';

const validator = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
		rules: {
			// How a void element is closed is taste; Astro and Starlight write `<meta/>`.
			'void-style': 'off',
			// A counsel for search engines: titles here are the sentence or question a reader would ask.
			'long-title': 'off',
			// Neither form is sent: a chart's controls act at once, and Enter in the search field leads to the first result.
			'wcag/h32': 'off',
			// Checkboxes of one question share its name, as radio buttons do.
			'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
		},
	}),
);

/** What a rule that is else kept finds in one place, and why it may stand. */
const EXCEPTIONS: { rule: string; at: RegExp; why: string }[] = [
	{
		rule: 'unique-landmark',
		at: / > nav$/,
		why: 'Starlight puts the language links both in the header and in the menu of small screens, and displays one of them.',
	},
	{
		rule: 'prefer-native-element',
		at: /#goods-field-list$/,
		why: 'The list of a combobox: a <datalist> shows no path of headings, and a <select> takes no words.',
	},
	{ rule: 'no-implicit-button-type', at: /^html > body > div > nav > button$/, why: 'Starlight’s menu button.' },
];
const isException = ({ ruleId, selector }: Message) =>
	EXCEPTIONS.some(({ rule, at }) => rule === ruleId && at.test(selector ?? ''));

test.each(pages)('$path is valid', async ({ file, html }) => {
	const { results } = await validator.validateString(html, file);
	const wrong = results.flatMap((result) => result.messages).filter((message) => !isException(message));
	expect(
		wrong.map(({ line, message, ruleId, selector }) => `${ruleId}: ${message} (${selector}, line ${line})`),
	).toEqual([]);
});

test('every exception is still needed', async () => {
	const found: Message[] = [];
	for (const of of ['/tariffs/', '/tariffs/your-goods/']) {
		const { results } = await validator.validateString(pages.find(({ path }) => path === of)!.html);
		found.push(...results.flatMap((result) => result.messages));
	}
	for (const { rule, at } of EXCEPTIONS)
		expect(
			found.some(({ ruleId, selector }) => ruleId === rule && at.test(selector ?? '')),
			`nothing breaks ${rule} any more: take the exception out`,
		).toBe(true);
});
