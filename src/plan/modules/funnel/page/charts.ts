/** The two charts of the Plan tab: revenue added up, and the funnel, or what leads from the plan to the outlook. */
import { formula, range } from '../../../formula';
import { colors } from '../../../look';
import type { FrontChart } from '../../../module';
import type { Formula, Series } from '../../../plan';
import { fillFormula } from '../../../sentence';
import { bar, barColumns, barsOf } from '../funnel-tab/bridge';
import type { Setting } from '../setting';

/** The goal is drawn last and dashed, so that an outlook that meets it does not hide it. */
export function cumulative({ answers, text, at }: Setting): FrontChart {
  const { months } = at.forecast;
  const words = answers.history ? text.charts.cumulativeAndBaseline : text.charts.cumulative;
  const series = (key: string, look: Omit<Series, 'label' | 'values'>): Series => ({
    label: at.forecast.at(key, 'gap'),
    values: months(key),
    ...look,
  });
  return {
    key: 'cumulative',
    heading: text.plan.said.headings.cumulative,
    altText: words.alt,
    kind: 'combo',
    legend: 'bottom',
    categories: months('head'),
    series: [
      series('cumulativeActual', { color: colors.teal, kind: 'column' }),
      series('cumulativeOutlook', { color: colors.blue, kind: 'line', lineWidth: 4 }),
      ...(answers.history
        ? [
            series('cumulativeBaseline', {
              color: colors.baseline,
              kind: 'line',
              lineWidth: 2,
              dashed: 'dots',
            }),
          ]
        : []),
      series('cumulativeAnew', { color: colors.navy, kind: 'line', lineWidth: 2, dashed: true }),
      series('cumulativeGoal', { color: colors.ink, kind: 'line', lineWidth: 2, dashed: true }),
    ],
  };
}

/** One chart with two pictures: its cells choose, since a chart cannot. */
export function bridgeOrFunnel(setting: Setting): FrontChart {
  const { text, at, stages } = setting;
  const bars = barsOf(stages.length);
  const down = (column: string) =>
    range(at.funnel.at(bar(1), column), at.funnel.at(bar(bars.length), column));
  const series = (key: keyof typeof barColumns, color: string): Series => ({
    label: at.funnel.at('bars head', barColumns[key]),
    values: down(barColumns[key]),
    color,
  });
  return {
    key: 'funnel',
    heading: heading(setting),
    altText: text.charts.funnel.alt,
    kind: 'bar',
    stacked: true,
    legend: 'none',
    categories: down('label'),
    series: [
      series('spacer', 'spacer'),
      series('grey', colors.bridgeStart),
      series('blue', colors.blue),
      series('up', colors.teal),
      series('down', colors.baseline),
    ],
  };
}

function heading({ half, said, text, at }: Setting): Formula {
  const words = text.plan.said.headings;
  const { figure } = at.funnel;
  const floor = formula`${figure('floor')}`;
  const from = fillFormula(words.floor, {
    money: said(floor, true),
  });
  const more = formula`(${at.forecast.total('outlook')}-${at.forecast.total('goal')})`;
  const missing = fillFormula(words.missing, { money: formula`${figure('missing said')}` });
  const above = fillFormula(words.more, { money: formula`${figure('more said')}` });
  const why = formula`IF(${figure('missing')}>0;${missing};IF(${more}>${half};${above};"${words.even}"))`;
  return formula`IF(OR(${figure('state')}=0;${figure('state')}=3);"${words.funnel}";${why}&IF(${floor}>0;${from};""))`;
}
