/** Three sources for small records: a treaty, a newspaper, and a weak one. */

export const SOURCES = `
- { id: a-treaty, title: T, publisher: Three governments, date: 2018-11-30, url: https://example.org/treaty, lang: en, kind: treaty, read: copy }
- { id: a-paper, title: A story, publisher: A newspaper, date: 2026-07-02, url: https://example.org/story, lang: en, kind: news, read: origin }
- { id: a-digest, title: A digest, publisher: A digest, date: 2026-07-02, url: https://example.org/digest, lang: en, kind: news, read: origin, weak: true }
`;
export const TREATY = { publisher: 'Three governments', url: 'https://example.org/treaty' };
export const PAPER = { publisher: 'A newspaper', url: 'https://example.org/story' };
