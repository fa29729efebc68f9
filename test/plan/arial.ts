/**
 * How wide a text is in Arial, the font of a spreadsheet. The table is that of Liberation Sans 2.1.5 (fonts-liberation2,
 * SIL Open Font License), which Red Hat drew to the metrics of Arial: advance widths in units of 2,048 to the em, read
 * from its hmtx table. A page is drawn at 96 pixels an inch, so a point is 4/3 of a pixel.
 */

const regular: readonly (readonly [number, string])[] = [
  [391, "'"],
  [455, 'ijl’‘'],
  [532, '|'],
  [569, ' !,./:;I[\\]ftìÌ'],
  [682, '()-`r·“”'],
  [684, '{}'],
  [727, '"'],
  [797, '*'],
  [819, '°'],
  [961, '^'],
  [1024, 'Jcksvxyzçκ'],
  [1124, '÷≤≥'],
  [1139, '#$0123456789?L_abdeghnopqu–«»àèéòù€£¥'],
  [1196, '+<=>~−×'],
  [1251, 'FTZ'],
  [1366, '&ABEKPSVXYÀÈÉ'],
  [1479, 'CDHNRUwÙ'],
  [1593, 'GOQÒ'],
  [1706, 'Mm'],
  [1708, '½'],
  [1821, '%'],
  [1933, 'W'],
  [2048, '—→…'],
  [2079, '@'],
];

const bold: readonly (readonly [number, string])[] = [
  [487, "'"],
  [569, ' ,./I\\ijl’‘ìÌ'],
  [573, '|'],
  [682, '!()-:;[]`ft·'],
  [797, '*r{}'],
  [819, '°'],
  [971, '"'],
  [1024, 'z“”'],
  [1124, '÷≤≥'],
  [1139, '#$0123456789J_aceksvxy–«»àèéç€£¥'],
  [1142, 'κ'],
  [1196, '+<=>^~−×'],
  [1251, '?FLTZbdghnopquòù'],
  [1366, 'EPSVXYÈÉ'],
  [1479, '&ABCDHKNRUÀÙ'],
  [1593, 'GOQwÒ'],
  [1706, 'M'],
  [1708, '½'],
  [1821, '%m'],
  [1933, 'W'],
  [1997, '@'],
  [2048, '—→…'],
];

const tableOf = (widths: typeof regular) =>
  new Map(widths.flatMap(([width, characters]) => [...characters].map((character) => [character, width])));

const tables = { regular: tableOf(regular), bold: tableOf(bold) };

/** Pixels that a text takes. A character of which the width is not known counts as wide as an em. */
export function pixelsOf(text: string, points: number, weight: 'regular' | 'bold' = 'regular'): number {
  const units = [...text].reduce((sum, character) => sum + (tables[weight].get(character) ?? 2048), 0);
  return ((units / 2048) * points * 4) / 3;
}
