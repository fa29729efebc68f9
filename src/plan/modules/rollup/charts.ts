/** Two pictures: each team beside its goal, and all of them month by month. */
import { range } from '../../formula';
import { type Part, track } from '../../layout';
import { colors } from '../../look';
import type { Chart, Series } from '../../plan';
import type { Setting } from './setting';

/** A chart of more teams cannot be read. */
const mostTeams = 30;
const rowsOfChart = 17;

export function monthCharts({ text, at }: Setting): Part {
  const { table } = at;
  const keys = Array.from({ length: rowsOfChart }, (_, place) => `chart ${place + 1}`);
  const shown = Math.min(mostTeams, at.teams);
  const down = (column: string) => range(at.at('team 1', column), at.at(at.team(shown), column));
  const ofTeams = (column: string, color: string): Series => ({
    label: at.at('table head', column),
    values: down(column),
    color,
  });
  const ofMonths = (key: string, color: string, line = false): Series => ({
    label: at.at(key, 'closed'),
    values: at.monthRow(key),
    color,
    kind: line ? 'line' : 'column',
    ...(line && { lineWidth: 2 }),
  });
  const teams: Chart = {
    key: 'teams',
    title: text.charts.teams,
    altText: text.charts.teamsAlt,
    titleStyle: 'chartTitle',
    at: at.at('chart 1', 'label'),
    size: { width: 560, height: 320 },
    kind: 'column',
    legend: 'bottom',
    categories: down(table.name),
    series: [ofTeams(table.goal, colors.goalColumn), ofTeams(table.outlook, colors.blue)],
  };
  const months: Chart = {
    key: 'months',
    title: text.charts.months,
    altText: text.charts.monthsAlt,
    titleStyle: 'chartTitle',
    at: at.at('chart 1', at.columns[4]!),
    size: { width: 700, height: 320 },
    kind: 'combo',
    legend: 'bottom',
    categories: at.monthRow('months head'),
    series: [
      ofMonths('goal', colors.goalColumn),
      ofMonths('actual', colors.teal),
      ofMonths('outlook', colors.blue, true),
    ],
  };
  return { rows: keys.map((key) => track(key)), cells: [], charts: [teams, months] };
}
