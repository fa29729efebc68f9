/** The Tools tab: candidates for each need, one in a row, with how much each score weighs above them. */
import { range } from '../../formula';
import type { Language } from '../../language';
import { gap, type Part, track } from '../../layout';
import { tabColors } from '../../look';
import type { NamedTab } from '../../module';
import { patterns } from '../../pattern';
import { bar, head, heads, line, lists, tabOf } from '../../spine/tab-frame/frame';
import { places, scores } from './places';
import { rows } from './rows';
import { blockLine, totals } from './said';
import type { Setting } from './setting';
import { title } from './words/name';

export function toolsTab(setting: Setting, language: Language): NamedTab {
  const { shape, common, basis, text } = setting;
  const { table } = places;
  const look = {
    title: title[language],
    color: tabColors.money,
    under: 'tools head',
    filter: { head: 'tools head', last: table.row(table.rows) },
  };
  return tabOf(shape, look, [
    head(shape, common, basis, { title: title[language], lead: text.lead }),
    bar(shape, 'tools', text.block, text.note, 'cost'),
    line(shape, 'tools', blockLine(setting)),
    weights(setting),
    heads(shape, 'tools', text.heads, ['cost', ...scores, 'score', 'from'], 46),
    rows(setting),
    gap('costs gap'),
    totals(setting),
    lists(shape, common, 'need', { decision: text.decisions, kind: text.kinds, answer: text.answers }),
  ]);
}

/** Proof and what it saves weigh most. */
const usual = { saves: 3, proof: 2, honest: 2, support: 1, community: 1 } as const;

const weights = ({ shape, text, common }: Setting): Part => ({
  rows: [track('weights')],
  cells: [
    { at: shape.at('weights', 'need'), value: text.weights, style: 'label' },
    ...scores.map((score) => ({
      at: places.weight(score),
      value: usual[score],
      style: 'input',
      pattern: patterns.plain,
    })),
  ],
  inputs: [
    {
      name: 'tools_weights',
      holds: 'typed',
      accepts: { unit: 'number', atLeast: 0 },
      message: common.tab.number,
      range: range(places.weight('saves'), places.weight('community')),
    },
  ],
});
