/** Seasonality: what part of a year each calendar month brings. */
import { formula, range } from '../../../formula';
import { counting, type Part, rule, track } from '../../../layout';
import { at as here, teaching } from '../../../spine/assumptions/frame';
import type { Setting } from '../setting';

/** The year's shares, a calendar month in each row. */
export function season({ answers, text, at, patterns }: Setting): readonly Part[] {
  const { seasonSum, season: shares } = at.assumptions;
  const words = text.assumptions;
  return [
    teaching('season', words.seasonNote),
    {
      rows: [track('season head', 20)],
      cells: [
        { at: here('season head', 'label'), value: words.calendarMonth, style: 'headLeft' },
        { at: here('season head', 'input'), value: words.shareOfYear, style: 'head' },
        { at: here('season head', 'more 1'), value: words.number, style: 'head' },
      ],
    },
    ...counting(12).map((month): Part => {
      const row = `season ${month}`;
      return {
        rows: [track(row)],
        cells: [
          { at: here(row, 'label'), value: text.monthNames[month - 1]!, style: 'label' },
          {
            at: here(row, 'input'),
            value: answers.season[month - 1]!,
            style: 'input',
            pattern: patterns.share,
          },
          { at: here(row, 'more 1'), value: month, style: 'helper', pattern: patterns.count },
        ],
      };
    }),
    {
      rows: [track('season sum')],
      cells: [
        { at: here('season sum', 'label'), value: text.sum, style: 'labelStrong' },
        { at: seasonSum, formula: formula`SUM(${shares})`, style: 'computedStrong', pattern: patterns.share },
      ],
      inputs: [
        {
          name: 'season',
          range: shares,
          holds: 'answer',
          accepts: { unit: 'rate', atLeast: 0 },
          message: text.accepts.atLeast0,
        },
      ],
      names: [{ name: 'calendar_numbers', range: at.assumptions.seasonNumber }],
      rules: [rule(range(seasonSum, seasonSum), (sum) => formula`ABS(${sum}-1)>1/1000`, 'caution')],
    },
  ];
}
