/**
 * Starlight sizes its icons and its choice of a theme with style attributes, which a strict policy refuses. Both components
 * are rewritten as they are read, so that no page has such an attribute.
 */
import { readFileSync } from 'node:fs';

/** What is written otherwise in a file of Starlight: a text of it, and what takes its place. */
const CHANGES: { [file: string]: [RegExp, string][] } = {
	// An attribute of SVG does the same for the size. The one coloured icon has the colour of the notice it stands in.
	'user-components/Icon.astro': [
		[/\n\twidth="16"/, '\n\tfont-size={size}$&'],
		[/<style define:vars=\{\{[^}]*\}\}>/, '<style>'],
		[/\n\t*color: var\(--sl-icon-color\);\n\t*font-size: var\(--sl-icon-size, 1em\);/, ''],
		[/, color \} = Astro\.props/, ' } = Astro.props'],
	],
	// ThemeSelect.astro of this site says how wide it is.
	'components/Select.astro': [[/<label style=\{`--sl-select-width: \$\{Astro\.props\.width\}`\}>/, '<label>']],
};

const FILE = /[\\/]@astrojs[\\/]starlight[\\/]dist[\\/](user-components[\\/]Icon\.astro|components[\\/]Select\.astro)$/;

/**
 * A Vite plugin that makes those changes.
 * @throws an Error that names the file, where a newer Starlight writes it otherwise
 */
export const withoutStyleAttributes = () => ({
	name: 'without-style-attributes',
	enforce: 'pre' as const,
	load: {
		filter: { id: FILE },
		handler(id: string) {
			const name = FILE.exec(id)![1]!.replaceAll('\\', '/');
			return CHANGES[name]!.reduce(
				(text, [from, to]) => {
					if (!from.test(text)) throw new Error(`${id} no longer has ${from}: see src/starlight/styleAttributes.ts.`);
					return text.replace(from, to);
				},
				readFileSync(id, 'utf8'),
			);
		},
	},
});
