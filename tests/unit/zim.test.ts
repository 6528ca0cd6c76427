/** What goes into a ZIM file, and what is settled in it. zimwriterfs itself is tried in tests/zim. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, opendirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { zimPage } from '../../tools/zim/page';
import { settledZim } from '../../tools/zim/settled';
import { orderOf, PICTURE, stage } from '../../tools/zim/staged';

const INDEX = '\x0f\x0dXapian Glass';
const UUID = 16;

/** A file as far as it is looked at: a header, some content, two indexes, and the sum of all. `made` fills the UUIDs. */
function zim(made: number, content = 'content'): Buffer {
	const header = Buffer.alloc(80);
	header.writeUInt32LE(72173914, 0);
	header.fill(made, 8, 8 + UUID);
	const index = (n: number) => Buffer.concat([Buffer.from(`${INDEX}\x04\x01`, 'latin1'), Buffer.alloc(UUID, made + n)]);
	const body = Buffer.concat([header, Buffer.from(content), index(1), Buffer.from('more'), index(2)]);
	body.writeBigUInt64LE(BigInt(body.length), 72);
	return Buffer.concat([body, createHash('md5').update(body).digest()]);
}

describe('a file', () => {
	test('is the same whatever was made up, and whole', () => {
		const settled = settledZim(zim(3));
		expect(settled.equals(settledZim(zim(77)))).toBe(true);
		expect(settledZim(settled).equals(settled)).toBe(true);
		const end = settled.length - UUID;
		expect(settled.subarray(end)).toEqual(createHash('md5').update(settled.subarray(0, end)).digest());
	});

	test('has another UUID where its content is another: programs tell files by it', () => {
		const uuid = (bytes: Buffer) =>
			settledZim(bytes)
				.subarray(8, 8 + UUID)
				.toString('hex');
		expect(uuid(zim(3))).not.toBe(uuid(zim(3, 'another')));
		expect(uuid(zim(3))).toMatch(/^\w{12}8\w{3}[89ab]/);
	});

	test('changes nowhere else', () => {
		const [made, settled] = [zim(3), settledZim(zim(3))];
		const changed = [...made.keys()].filter((at) => made[at] !== settled[at]);
		const known = [8, 80 + 'content'.length + INDEX.length + 2, made.length - 2 * UUID, made.length - UUID];
		expect(changed.filter((at) => !known.some((from) => at >= from && at < from + UUID))).toEqual([]);
	});

	test('is refused where it is none, is not whole, or cannot be searched', () => {
		expect(() => settledZim(Buffer.from('PK'))).toThrow('no ZIM file');
		const cut = zim(3);
		cut[90] = 0;
		expect(() => settledZim(cut)).toThrow('not whole');
		const plain = Buffer.from(zim(3).toString('latin1').replaceAll('Xapian', 'Xapiam'), 'latin1');
		createHash('md5')
			.update(plain.subarray(0, -UUID))
			.digest()
			.copy(plain, plain.length - UUID);
		expect(() => settledZim(plain)).toThrow('no index of search');
	});
});

describe('what is packed', () => {
	const folder = mkdtempSync(join(tmpdir(), 'zim-test-'));
	afterAll(() => rmSync(folder, { recursive: true }));
	const page =
		'<html><head><meta http-equiv="content-security-policy" content="script-src \'self\'"/></head><body><nav>Menu</nav><main><nav data-pagefind-ignore="all">Menu<p>Menu</nav><p>Text</p><table data-pagefind-ignore><td>Table</table></main><footer>Foot</footer></body></html>';

	test('a page has no policy: what shows it adds to it', () => {
		expect(zimPage('a.html', page)).not.toMatch(/content-security-policy/i);
		expect(() => zimPage('a.html', '<html><head></head>')).toThrow('a.html has nothing like');
	});

	test('a page is indexed by its own words, not by those of its menus', () => {
		const indexed = zimPage('a.html', page).replace(/<!--htdig_noindex-->.*?<!--\/htdig_noindex-->/g, '');
		expect(indexed).toContain('<p>Text</p>');
		expect(indexed).toContain('Table');
		expect(indexed).not.toMatch(/Menu|Foot/);
	});

	test('the order of a file system is found', () => {
		const inOrder = (sign: 1 | -1) => (of: string) => namesIn(of).toSorted((a, b) => (a < b ? -sign : sign));
		expect(orderOf(folder, inOrder(1))).toBe('oldest');
		expect(orderOf(folder, inOrder(-1))).toBe('newest');
		const [first, ...rest] = inOrder(1)(folder);
		expect(orderOf(folder, (of) => [...inOrder(1)(of).slice(20), ...inOrder(1)(of).slice(0, 20)])).toBe('own');
		expect([first, ...rest].filter(Boolean)).toEqual([]);
	});

	test('all files of the edition go along, and a picture of 48 pixels', async () => {
		const [edition, staged] = [join(folder, 'edition'), join(folder, 'staged')];
		mkdirSync(join(edition, 'fr'), { recursive: true });
		writeFileSync(join(edition, 'favicon.svg'), readFileSync('public/favicon.svg'));
		writeFileSync(join(edition, 'fr/index.html'), page);
		writeFileSync(join(edition, 'fr/a.csv'), 'a,b');
		await stage(edition, staged, 'own');
		expect(namesIn(staged).toSorted()).toEqual(['favicon.svg', 'fr', PICTURE]);
		expect(readFileSync(join(staged, 'fr/a.csv'), 'utf8')).toBe('a,b');
		expect(readFileSync(join(staged, 'fr/index.html'), 'utf8')).not.toContain('content-security-policy');
		expect(await sharp(join(staged, PICTURE)).metadata()).toMatchObject({ format: 'png', width: 48, height: 48 });
		expect(existsSync(join(edition, PICTURE)), 'the edition is left as it was').toBe(false);
	});
});

/** The names in a folder. */
function namesIn(folder: string): string[] {
	const open = opendirSync(folder);
	const names: string[] = [];
	for (let entry = open.readSync(); entry; entry = open.readSync()) names.push(entry.name);
	open.closeSync();
	return names;
}
