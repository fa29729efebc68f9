/** Keys and names are there, and only once. */
import { namesOf } from '../../plan/inputs';
import type { Plan, Tab } from '../../plan/plan';
import { readsAsAddress } from '../address';
import type { Placement } from '../placement';
import { atTab } from './where';

const longestTitle = 31;
const longestName = 250;
const mostColumns = 18_278;

export const keyMistakes = (plan: Plan, placement: Placement): string[] => [
  ...(plan.tabs.length > 0 ? [] : ['The plan has no tab.']),
  ...repeated(plan.tabs.map((tab) => tab.key)).map((key) => `Tab ${key}: its key stands for two tabs.`),
  ...plan.tabs.flatMap(trackMistakes),
  ...titleMistakes(plan, placement),
  ...nameMistakes(plan, placement.prefix),
];

function trackMistakes(tab: Tab): string[] {
  const here = atTab(tab.key);
  const tracks = { row: tab.rows, column: tab.columns };
  const cells = tab.cells.map(({ at }) => `${at.row}/${at.column}`);
  return [
    ...Object.entries(tracks).flatMap(([kind, list]) => [
      ...(list.length > 0 ? [] : [`${here}: it has no ${kind}.`]),
      ...repeated(list.map((track) => track.key)).map((key) => `${here}: ${key} stands for two ${kind}s.`),
    ]),
    ...(tab.columns.length > mostColumns ? [`${here}: it has more than ${mostColumns} columns.`] : []),
    ...repeated(cells).map((place) => `${here}, cell ${place}: it is written twice.`),
    ...repeated((tab.charts ?? []).map(({ key }) => key)).map((key) => `${here}: it has two charts ${key}.`),
  ];
}

/** Of the titles as they will stand in the spreadsheet. Sheets and Excel compare them without case. */
function titleMistakes(plan: Plan, { titles, sheetIds }: Placement): string[] {
  const placed = plan.tabs.map((tab) => ({ key: tab.key, title: titles[tab.key] ?? '' }));
  const same = repeated(placed.map(({ title }) => title.toLowerCase()));
  return placed.flatMap(({ key, title }) => {
    const here = atTab(key);
    if (sheetIds[key] === undefined) return [`${here}: it has no place; the placement is of another plan.`];
    return [
      ...(title.trim() === '' ? [`${here}: it has no title.`] : []),
      ...(title.length > longestTitle
        ? [`${here}: its title has ${title.length} characters, more than ${longestTitle}.`]
        : []),
      ...(/['*?/\\[\]:]/.test(title) ? [`${here}: its title has one of ' * ? / \\ [ ] : in it.`] : []),
      ...(same.includes(title.toLowerCase()) ? [`${here}: another tab has the title ${title} too.`] : []),
    ];
  });
}

function nameMistakes(plan: Plan, prefix: string): string[] {
  const names = namesOf(plan).map(({ name }) => name);
  return [
    ...repeated(names).map((name) => `Name ${name}: it stands for two ranges.`),
    ...names.flatMap((name) => {
      const full = prefix + name;
      if (!/^[a-z][a-z0-9_]*$/.test(name)) {
        return [`Name ${name}: it must be small letters, digits and _, a letter first.`];
      }
      if (readsAsAddress(full)) return [`Name ${name}: as ${full} it reads as the address of a cell.`];
      return full.length > longestName ? [`Name ${name}: it has more than ${longestName} characters.`] : [];
    }),
  ];
}

/** What occurs more than once, each said once. */
function repeated(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(keys.filter((key) => seen.size === seen.add(key).size))];
}
