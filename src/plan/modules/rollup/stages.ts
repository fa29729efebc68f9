/** What all teams need of each stage, and the rates that they saw: sums on both sides, matched by lag inside each team. */
import { formula } from '../../formula';
import { type Part, stack, track } from '../../layout';
import { patterns } from '../../pattern';
import { fillFormula, fillText } from '../../sentence';
import { bar, row } from './months';
import { ownTeam } from './places';
import type { Setting } from './setting';

export function stageRows(setting: Setting): Part {
  const { text, stages, at, sumOfStage } = setting;
  const { down } = at.data;
  const data = (column: string) => (column === 'total' ? 'sum' : column);
  return stack([
    bar(setting, 'volume', text.volume, false),
    ...stages.map(({ id, name }) =>
      row(setting, `volume ${id}`, name, (column) => sumOfStage('volume', id, data(column)), patterns.whole),
    ),
    ownStages(setting),
    bar(setting, 'rates', text.rates, false),
    ...stages.slice(1).map(({ id, name }): Part => {
      const [seen, went] = [sumOfStage('seen in', id, 'sum'), sumOfStage('seen out', id, 'sum')];
      const teams = formula`COUNTIFS(${down('measure')};"seen in";${down('stage')};"${id}";${down('team')};"<>${ownTeam}";${down('sum')};">0")`;
      const key = `rate ${id}`;
      return {
        rows: [track(key)],
        cells: [
          { at: at.at(key, 'label'), value: fillText(text.rate, { stage: name }), style: 'label' },
          {
            at: at.at(key, 'how'),
            formula: fillFormula(text.from, { teams, cases: formula`ROUND(${seen};0)` }),
            style: 'how',
          },
          {
            at: at.at(key, 'total'),
            formula: formula`IF(${seen}>0;${went}/${seen};"–")`,
            style: 'total',
            pattern: patterns.rate,
          },
        ],
      };
    }),
  ]);
}

/** How many stages the teams have that this plan does not: they are in none of the sums. */
function ownStages({ text, stages, at, countStages }: Setting): Part {
  const known = stages
    .map(({ id }) => countStages(id))
    .reduce((all, one) => formula`${all}-${one}`, countStages());
  return {
    rows: [track('own stages')],
    cells: [
      { at: at.at('own stages', 'label'), value: text.ownStages, style: 'label' },
      { at: at.at('own stages', 'how'), value: text.how.ownStages, style: 'how' },
      { at: at.at('own stages', 'total'), formula: known, style: 'soft', pattern: patterns.count },
    ],
  };
}
