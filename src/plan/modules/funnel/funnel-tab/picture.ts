/** The funnel picture: bar widths and the spacers that centre them, for the chart on the Plan tab. */
import { formula, range } from '../../../formula';
import { type Part, stack, track } from '../../../layout';
import type { CellRef, Formula } from '../../../plan';
import { blockHead } from '../../../spine/timed';
import type { Setting } from '../setting';
import { funnel, at as here } from './frame';

/** Widths run from 1 to 10 on a logarithmic scale: on a linear one a funnel is a single bar. */
export function picture(setting: Setting): Part {
  const { text, at, stages, patterns } = setting;
  const words = text.funnel;
  const { monthCount, stageName } = at.assumptions;
  const { picture: row } = at.funnel;
  const volumes = range(here(row(1), 'first'), here(row(stages.length), 'first'));
  const [least, most] = [formula`MIN(${volumes})`, formula`MAX(${volumes})`];
  return stack([
    blockHead(
      funnel,
      setting,
      'picture',
      words.picture,
      [words.averageMonth, words.width, words.spacer],
      words.pictureNote,
    ),
    ...stages.map((stage): Part => {
      const key = row(stage);
      const volume = here(key, 'first');
      const width = here(key, 'second');
      return {
        rows: [track(key)],
        cells: [
          {
            at: here(key, 'label'),
            formula: labelled(
              stageName(stage),
              formula`IF(${volume}>0;FIXED(${volume};IF(${volume}<10;1;0));"–")`,
            ),
            style: 'how',
          },
          {
            at: volume,
            formula: formula`${at.funnel.total(at.funnel.needed(stage))}/${monthCount}`,
            style: 'computed',
            pattern: patterns.exact,
          },
          {
            at: width,
            formula: formula`IF(${least}<=0;0;IF(${most}>${least};1+9*LN(${volume}/${least})/LN(${most}/${least});10))`,
            style: 'computed',
            pattern: patterns.factor,
          },
          {
            at: here(key, 'third'),
            formula: formula`(10-${width})/2`,
            style: 'computed',
            pattern: patterns.unseen,
          },
          // Once more in columns that are in sight: some grids draw nothing of hidden ones.
          {
            at: here(key, 'total'),
            formula: formula`${here(key, 'third')}`,
            style: 'computed',
            pattern: patterns.unseen,
          },
          {
            at: here(key, 'month 1'),
            formula: formula`${width}`,
            style: 'computed',
            pattern: patterns.factor,
          },
        ],
      };
    }),
  ]);
}

/** Charts cut labels after some 20 characters: a long name gives way, so that its volume is always read. */
const labelled = (name: CellRef, volume: Formula) =>
  formula`IF(LEN(${name})+LEN(${volume})>19;LEFT(${name};MAX(3;18-LEN(${volume})))&"…";${name})&" "&${volume}`;
