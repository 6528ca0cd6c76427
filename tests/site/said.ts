/**
 * What was once said wrongly, page by page, and what is right. Each row stands for a statement that a reader found to be
 * wrong or misleading; a page that says it again, or no longer says what is right, fails.
 */
export interface Said {
	page: string;
	/** What it is about. */
	on: string;
	says: (string | RegExp)[];
	never?: (string | RegExp)[];
}

export const SAID: readonly Said[] = [
	{
		page: '/tariffs/',
		on: 'Canada’s rates on dairy and furniture',
		says: [
			/Cheese \(fresh milk and butter are not listed\): 25%/,
			/Wooden bedroom and other furniture, wooden seats without upholstery: 50%/,
		],
	},
	{
		page: '/tariffs/',
		on: 'the last change of Canada’s list',
		says: [/last changed on 26 August; what was taken off then is not known/],
	},
	{
		page: '/concerns/provincial-procurement/',
		on: 'the US buying lists, in no government’s words',
		says: [
			/US purchasing\. On 8 September 2026 the President turned to his own government’s buying: he told two agencies/,
		],
		never: [/An answer in kind/],
	},
	{
		page: '/sectors/',
		on: 'lumber of most producers',
		says: [/45\.16% of most producers/],
	},
	{
		page: '/side-deals/',
		on: 'lumber of most producers',
		says: [/45\.16% of most producers/],
	},
	{
		page: '/agreement/',
		on: 'where the rules for cars are',
		says: [/The page on cars tells what they pay at the US border/],
		never: [/page on cars has the rules/],
	},
	{
		page: '/tariffs/',
		on: 'the three bans',
		says: [
			/Beer, wine, most spirits and other drinks.*11061/,
			/Whey, molasses and non-alcoholic beer.*11062/,
			/Motorcycles with engines over 800 cubic centimetres.*11063/,
			/import ban: 3\b/,
		],
	},
	{
		page: '/tariffs/',
		on: 'since when a rate is charged',
		says: [
			/Steel tariff \(Section 232\), 50%, since 4 June 2025; amended 6 April 2026/,
			/Automobile tariff \(Section 232\), 25%.*, since 3 April 2025; amended 20 May 2025/,
			/Section 338 duty \(motor-vehicle dispute\), 50%, since 22 August 2026; amended 15 September 2026/,
		],
		never: [/Steel tariff \(Section 232\), 50%, since 6 April 2026/],
	},
	{
		page: '/trade/',
		on: 'the balances of January and February 2026',
		says: [
			/C\$1\.734 billion/,
			/C\$4\.936 billion/,
			/.C\$5\.743 billion/,
			/.C\$4\.182 billion/,
			/a low of C\$1\.734 billion/,
		],
		never: [/not found for February to July 2026/],
	},
	{
		page: '/where-it-stands/',
		on: 'the stay of the ruling on the surcharge',
		says: [/7 May 2026, but on 12 June the appeals court stayed that ruling, as the government was likely to succeed/],
	},
	{ page: '/tariffs/how-they-came/', on: 'the stay', says: [/On 12 June 2026 the appeals court stayed that ruling/] },
	{ page: '/timeline/2026/', on: 'the stay', says: [/Appeals court stays the surcharge ruling/] },
	{
		page: '/timeline/2025/',
		on: 'how long streaming payments are suspended',
		says: [],
		never: [/until their appeals are heard/],
	},
	{
		page: '/concerns/provincial-procurement/',
		on: 'Canada’s stance',
		says: [/Reported as open in a full deal/],
		never: [/Canada has said it will discuss this/],
	},
	{
		page: '/concerns/alcohol-distribution/',
		on: 'Canada’s stance and a figure of the Ontario board',
		says: [/Reported as open in a full deal/, /up to C\$965 million/],
		never: [/Canada has said it will discuss this/, /up to up to/],
	},
	{
		page: '/concerns/digital-services/',
		on: 'Canada’s stance',
		says: [/Canada kept both acts\. It gave up the tax/],
		never: [/Canada has said it will discuss this/],
	},
	{
		page: '/concerns/dairy-supply-management/',
		on: 'Canada’s stance',
		says: [/by one report it offered a change in how quotas are shared/],
		never: [/Canada keeps this out of the talks/],
	},
	{
		page: '/what-can-happen-next/',
		on: 'the day of the next review and the paths',
		says: [/Three main paths lie ahead/, /A fourth is opened/, /One is due in 2027; the article sets no day/],
		never: [/It can be held from 1 January 2027/, /Three paths lie ahead/],
	},
	{
		page: '/where-it-stands/',
		on: 'lumber of most producers',
		says: [/Softwood lumber of most producers, all duties together/],
	},
	{
		page: '/mexico/',
		on: 'the forced-labour duty',
		says: [/Since 24 July 2026 Mexican goods outside the agreement pay 10%/],
		never: [/Whether the duty on forced-labour grounds took effect for Mexico/],
	},
	{
		page: '/who-is-at-the-table/',
		on: 'the premier of the Northwest Territories',
		says: [/R\.J\. Simpson of the Northwest Territories is named in a source of 2 February 2025/],
	},
	{
		page: '/',
		on: 'the dates after the record’s end',
		says: [/after the record’s last day/, /8 November 2026/, /1 January 2027/],
	},
	{
		page: '/concerns/other/',
		on: 'the Gordie Howe bridge',
		says: [/by a report the bridge opened at noon on 27 July/],
		never: [/Whether the bridge opened/],
	},
	{
		page: '/who-stands-where/',
		on: 'Canada’s counter-tariffs, and what Congress voted',
		says: [/match the US rates, the Finance Department says/, /219 to 211/],
		never: [/answered the US duties in kind/],
	},
	{
		page: '/questions/',
		on: 'where the list of bans is',
		says: [/Tariffs today has the list/, /One is due in 2027; the article sets no day/],
		never: [/falls due on 1 July 2027/],
	},
	{
		page: '/tariffs/how-they-came/',
		on: 'what was left out',
		says: [/From 19 July 2026, by one digest, he spoke of a big tariff over smoke/, /At the World Trade Organization/],
	},
	{
		page: '/sectors/forest-products/',
		on: 'the panels on lumber',
		says: [/panels under Chapter 10 of CUSMA, on 28 August and 11 September 2025/],
	},
	{
		page: '/trade/',
		on: 'the US case on the deficit, beside Canada’s',
		says: [/The US case\..*about US\$63 billion/s, /Canada’s case\./],
	},
	{
		page: '/where-it-stands/',
		on: 'the lists after 15 September',
		says: [/from 63 to 101 tariff codes/, /from 439 to 513/],
	},
	{
		page: '/timeline/',
		on: 'what stands on the track of politics and on that of the talks',
		says: [/Politics and regulators\..*election debates/, /Talks and relations\..*Canada’s deals with other countries/],
		never: [/debates of legislatures/],
	},
	{
		page: '/timeline/2026/',
		on: 'the lanes of a debate, of a bridge and of deals with others',
		says: [
			/8 October 2026Politics and regulators.{0,40}Canada tariffs come up in Michigan/,
			/21 May 2026Politics and regulators.{0,40}Canada’s regulator raises streaming dues/,
			/12 February 2026Politics and regulators.{0,40}Senators of both parties/,
			/27 July 2026Talks and relations.{0,40}Gordie Howe bridge opens/,
			/24 July 2026Talks and relations.{0,40}Canada concludes trade talks with the Emirates/,
		],
	},
	{ page: '/protect-and-partner/', on: 'other markets', says: [/United Arab Emirates/, /Ecuador/] },
	{
		page: '/side-deals/',
		on: 'the tiers of the forced-labour duty',
		says: [/40 carry 12\.5% and 19, Canada’s among them, the lower rate/],
	},
];
