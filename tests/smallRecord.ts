/** A record of a few entries, for tests of what holds for any record. */
import type { Problem } from '../src/record/problem';
import { readRecord } from '../src/record/read';
import type { Collection } from '../src/record/schema';

/** The files of a small record in which every entry is right and every collection is there. */
export const files = (): { [C in Collection]: string } => ({
	sources: `
- id: a-treaty
  title: The agreement
  publisher: Three governments
  date: 2018-11-30
  url: https://example.org/treaty
  lang: en
  kind: treaty
  read: copy
- id: a-paper
  title: A story
  publisher: A newspaper
  date: 2026-07-02
  url: https://example.org/story
  lang: en
  kind: news
  read: origin
`,
	figures: `
- id: export-share
  of: { en: Share of exports }
  value: 70
  high: 75
  unit: percent
  asOf: '2025'
  sources: [a-paper]
`,
	series: `
- id: exports
  of: { en: Exports }
  unit: cad
  basis: customs
  points: [['2024', 100], ['2025', null]]
  sources: [a-paper]
- id: exports-in-dollars
  of: { en: Exports in dollars }
  unit: usd
  basis: customs
  points: [['2024-01', 10], ['2024-02', 9]]
  sources: [a-paper]
`,
	events: `
- id: first-review
  date: 2026-07-01
  until: 2026-07-02
  track: review
  title: { en: The first review }
  text: { en: The first review was held. }
  begins: since-review
  jointReview: true
  who: [united-states]
  refers: { concerns: [dairy], sectors: [steel], measures: [us-steel], provinces: [ontario], provisions: [art-34-7] }
  sources: [a-paper]
- id: a-break
  date: 2026-06-01
  track: talks
  title: { en: A break }
  text: { en: They stopped talking. }
  key: true
  sources: [a-paper]
- id: second-review
  date: 2027-07-01
  track: review
  title: { en: The second review }
  text: { en: The second review is due. }
  status: scheduled
  jointReview: true
  sources: [a-treaty]
`,
	days: `
- id: day-of-break
  date: 2026-06-01
  title: { en: The day of the break }
  text: { en: Each side blamed the other. }
  us: { text: { en: It said no. }, sources: [a-paper] }
  canada: { text: { en: It said yes. }, sources: [a-paper] }
  after: [first-review]
  figures: [export-share]
  sources: [a-paper]
`,
	decisions: `
- id: first-outcome
  title: { en: Not extended }
  kind: joint-review
  on: 2026-07-01
  event: first-review
  declines: [united-states]
  sources: [a-paper]
`,
	programmes: `
- id: metals-duty
  name: { en: Metals }
  sources: [a-paper]
- id: cars-duty
  name: { en: Cars }
  sources: [a-paper]
- id: glass-duty
  name: { en: Glass }
  sources: [a-paper]
`,
	measures: `
- id: us-steel
  title: { en: Steel duty }
  by: united-states
  kind: duty
  programme: metals-duty
  on: [steel]
  originating: { percent: 25 }
  nonOriginating: { percent: 25, of: metal-content }
  from: 2025-03-12
  until: 2025-06-04
  instrument: { name: A proclamation }
  sources: [a-paper]
- id: us-steel-again
  title: { en: Higher steel duty }
  by: united-states
  kind: duty
  programme: metals-duty
  on: [steel]
  originating: { percent: 50 }
  nonOriginating: { unknown: { en: No source gives it. } }
  from: 2025-06-04
  instrument: { name: Another proclamation }
  yields: [glass-duty]
  sources: [a-paper]
`,
	conditions: `
- id: a-condition
  question: { en: Is at least 15 percent of its weight steel? }
  topic: { en: steel }
  yes: { en: Mostly steel }
  no: { en: Little steel }
  explain: { en: The duty falls on goods of that metal only. }
  sources: [a-paper]
`,
	concerns: `
- id: dairy
  name: { en: Dairy }
  short: { en: Dairy }
  order: 1
  asks: { en: more access }
  summary: { en: Access to the dairy market. }
  raisedBy: [united-states]
  since: '2025'
  provisions: [art-34-7]
  sectors: [steel]
  provinces: [ontario]
  us: { text: { en: It wants more. }, sources: [a-paper] }
  canada: { text: { en: It wants no change. }, sources: [a-paper] }
  stance: protect
  stanceText: { en: It keeps them. }
  stanceFrom: [a-refusal-of-canada]
  history:
    - { date: 2025-12-17, text: { en: It was listed. }, sources: [a-paper] }
    - { date: 2026-07, text: { en: It was raised. }, sources: [a-paper] }
  sources: [a-paper]
`,
	sectors: `
- id: metals
  name: { en: Metals }
  strategic: true
  order: 1
  summary: { en: Steel and the like. }
  sources: [a-paper]
- id: steel
  name: { en: Steel }
  within: metals
  order: 2
  summary: { en: Steel. }
  provinces: [ontario]
  figures: [export-share]
  series: [exports]
  sources: [a-paper]
`,
	goods: `
- id: goods-metals
  product: all-metals
  name: { en: Metals }
  code: '72'
  codeTo: '83'
  group: metals
  sectors: [steel]
  series: exports-in-dollars
  share: { figure: export-share, of: imports }
  sources: [a-paper]
- id: goods-steel
  product: flat-steel
  name: { en: Flat steel }
  code: '7208'
  part: goods-metals
  series: exports-in-dollars
  sources: [a-paper]
`,
	provinces: `
- id: ontario
  code: ON
  name: { en: Ontario }
  figures: [export-share]
  alcohol:
    - { from: 2025-03-04, status: removed, text: { en: It was taken off the shelves. }, sources: [a-paper] }
    - { from: 2026-02, status: sold, text: { en: It was sold again. }, sources: [a-paper] }
  sources: [a-paper]
`,
	provisions: `
- id: art-34-7
  chapter: 34
  article: '34.7'
  title: { en: Review and term extension }
  text: { en: The term is 16 years. }
  sources: [a-treaty]
`,
	parties: `
- id: united-states
  kind: government
  name: { en: United States }
  sources: [a-treaty]
- id: canada
  kind: government
  name: { en: Canada }
  sources: [a-treaty]
- id: a-minister
  kind: person
  name: { en: A minister }
  of: united-states
  from: '2025'
  until: '2026'
  sources: [a-paper]
`,
	positions: `
- id: a-request
  party: united-states
  issue: dairy
  stance: supports
  date: 2025-12-17
  text: { en: It asked for more access. }
  sources: [a-paper]
- id: a-refusal-of-canada
  party: canada
  issue: dairy
  stance: opposes
  date: 2025-12-18
  text: { en: It keeps its quotas. }
  sources: [a-paper]
- id: a-refusal
  party: united-states
  issue: extension
  stance: opposes
  date: 2026-07
  text: { en: It did not agree. }
  sources: [a-paper]
- id: a-wish
  party: canada
  issue: extension
  stance: supports
  date: 2026-07
  text: { en: It agreed. }
  sources: [a-paper]
`,
	glossary: `
- id: joint-review
  names: { us: Joint review }
  term: { en: Joint review }
  wording: { fr: { basis: ours }, es: { basis: ours } }
  meaning: { en: A meeting. }
  sources: [a-treaty]
`,
});

/** The problems of the small record when, in one file, `from` is written `to`. */
export function problemsWhen(collection: Collection, from: string, to: string): Problem[] {
	const texts = files();
	if (texts[collection].split(from).length !== 2) throw new Error(`"${from}" must stand once in ${collection}`);
	texts[collection] = texts[collection].replace(from, () => to);
	return readRecord(texts).problems;
}
