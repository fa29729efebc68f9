/** KPIs, goals, actions and a pipeline in use, calculated again by LibreOffice, cell by cell. */
import { expect, test } from 'vitest';
import { calculated, disagreements, hasLibreOffice } from '../../host/libreoffice';
import { sizeOf } from '../../src/plan/build';
import { places as actions } from '../../src/plan/modules/actions/places';
import { places as channelPlaces, rowOf } from '../../src/plan/modules/channels/places';
import { places as funnelPlaces } from '../../src/plan/modules/funnel/places';
import { places as goals } from '../../src/plan/modules/goals/places';
import { goalsWords } from '../../src/plan/modules/goals/words/words';
import type { KpiId } from '../../src/plan/modules/kpis/library/facts';
import { kpiNames } from '../../src/plan/modules/kpis/library/names';
import { places as kpiPlaces } from '../../src/plan/modules/kpis/places';
import { places as pipelinePlaces } from '../../src/plan/modules/pipeline/places';
import { pipelineWords } from '../../src/plan/modules/pipeline/words/words';
import { places as teamPlaces } from '../../src/plan/modules/team/places';
import { places as weeklyPlaces } from '../../src/plan/modules/weekly/places';
import { daySerial } from '../../src/plan/month';
import type { CellRef } from '../../src/plan/plan';
import { rolledUp } from '../teams/rolled-up';
import { built } from './built';
import { kestrelRow, lumadoro, people } from './companies';
import { growthAnswers, withModules } from './growth';

const known: readonly KpiId[] = [
  'revenue',
  'revenue_attainment',
  'leads',
  'lead_growth',
  'win_rate',
  'lead_customer',
  'close_rate_change',
  'cac',
  'cac_payback',
  'churn',
  'retention',
  'ltv',
  'ltv_cac',
  'revenue_per_customer',
  'mrr',
  'arr',
  'sales_cycle',
  'nps',
  'response_median',
  'proposal_won',
];

/** Four months of counts, spend and revenue; a KPI, a goal and an action of each kind. */
function inUse(flat: typeof kestrelRow) {
  const { language } = flat;
  const size = { ...sizeOf(growthAnswers(flat)), ids: { kpis: known } };
  const at = funnelPlaces(size);
  const kpi = kpiPlaces(size);
  const sheet = built(withModules(flat, { actions: {}, goals: {}, kpis: { picks: known } }, people), 'en_US');
  const cells: (readonly [CellRef, string | number | null])[] = [
    [at.assumptions.input('statusDate'), daySerial('2027-05-10')],
  ];
  const counts = [16_000, 330, 80, 30, 15, 12, 4];
  for (const month of [1, 2, 3, 4]) {
    const column = `month ${month}`;
    size.stages.forEach((_, stage) => {
      const last = stage === size.stages.length - 1;
      cells.push([at.funnel.at(at.funnel.actual(stage + 1), column), (last ? 4 : counts[stage]!) + month]);
    });
    cells.push([at.forecast.at('actual', column), 40_000 + 1000 * month]);
    cells.push([at.forecast.at('spendActual', column), 30_000]);
    cells.push([at.forecast.at('lostActual', column), month % 2]);
    cells.push([kpi.kpi('nps', column), 40 - month], [kpi.kpi('own 1', column), month]);
  }
  cells.push(
    [kpi.kpi('own 1', 'kpi'), 'Cups of coffee'],
    [kpi.kpi('own 1', 'target'), 2],
    [kpi.target('own 1', 'planned'), 3],
    [kpi.kpi('own 1', 'better'), 'In a range'],
    [kpi.kpi('nps', 'target'), 45],
    [goals.goals.at(1, 'text'), 'More won'],
    [goals.goals.at(1, 'kpi'), kpiNames[language].win_rate],
    [goals.goals.at(1, 'today'), 0.2],
    [goals.goals.at(1, 'how'), goalsWords[language].kinds.points],
    [goals.goals.at(1, 'change'), 0.05],
    [goals.goals.at(1, 'start'), daySerial('2027-01-01')],
    [goals.goals.at(1, 'due'), daySerial('2027-12-31')],
    [goals.goals.at(1, 'owner'), 'Leo Hart'],
    [goals.tactics.at(1, 'text'), 'Call within the hour'],
    [goals.tactics.at(1, 'due'), daySerial('2027-04-01')],
    [actions.table.at(1, 'action'), 'Write the call script'],
    [actions.table.at(1, 'start'), daySerial('2027-03-01')],
    [actions.table.at(1, 'due'), daySerial('2027-05-01')],
    [actions.table.at(1, 'owner'), 'Leo Hart'],
    [actions.table.at(2, 'action'), 'Book the fair'],
  );
  sheet.fill(cells);
  return sheet;
}

/** KPIs that live on what other modules hold: pipeline and quotas, channels, weekly checks, and the bridge of what recurs. */
const lent: readonly KpiId[] = [
  'pipeline_coverage',
  'quota_attainment',
  'cost_per_lead',
  'attributed_revenue',
  'marketing_roi',
  'roas',
  'social_leads',
  'sla_delivery',
  'acceptance',
  'response_hour',
  'nrr',
  'mrr',
  'ramp_months',
];

/** A Sales plan with open deals, two reps, three deals that ended, and two months of channels, checks and customers. */
function selling(flat: typeof kestrelRow) {
  const words = pipelineWords[flat.language].deals.results;
  const at = pipelinePlaces(sizeOf(growthAnswers(flat)));
  const team = teamPlaces(flat.months);
  const channels = channelPlaces(flat.months);
  const weekly = weeklyPlaces(flat);
  const { assumptions, funnel, forecast } = funnelPlaces(sizeOf(growthAnswers(flat)));
  const sheet = built(
    withModules(
      flat,
      {
        pipeline: {},
        team: {},
        channels: {
          budget: 9000,
          channels: [
            { name: 'Ads', budget: 0.6, leads: 0.5 },
            { name: 'Fairs', budget: 0.4, leads: 0.5 },
          ],
        },
        sla: {},
        weekly: {},
        strategy: {},
        situation: {},
        calendar: {},
        kpis: { picks: lent },
      },
      people,
    ),
    'en_US',
  );
  sheet.fill([
    [assumptions.input('statusDate'), daySerial('2027-05-10')],
    [channels.at(rowOf('budget', 1), 'paid'), 1],
    [channels.at(rowOf('budget', 2), 'social'), 1],
    ...[1, 2].flatMap((month) => {
      const column = `month ${month}`;
      return [
        [channels.at(rowOf('spend', 1), column), 5000 + month],
        [channels.at(rowOf('spend', 2), column), 3000],
        [channels.at(rowOf('gotLeads', 1), column), 150],
        [channels.at(rowOf('gotLeads', 2), column), 120 + month],
        [channels.at(rowOf('gotCustomers', 1), column), 2],
        [channels.at(rowOf('gotCustomers', 2), column), month],
        [funnel.at(funnel.actual(2), column), 300],
        [forecast.at('actual', column), 36_000 * month],
        [forecast.at('lostActual', column), 2 - month],
        ...[1, 2, 3, 4].flatMap((number) =>
          (['delivered', 'rejected', 'answered'] as const).map(
            (typed, index) => [weekly.at(weekly.check(month, number), typed), [20, 1, 15][index]!] as const,
          ),
        ),
      ] as const;
    }),
    [at.at(at.row(at.opportunity), 'open'), 20],
    [at.at(at.row(2), 'value'), 90_000],
    [at.at(at.row(2), 'oldest'), 40],
    [at.at(at.row(2), 'most'), 30],
    [team.name(2), 'Leo Hart'],
    [team.of(2, 'quota'), 18_000],
    [team.name(4), 'Omar Reyes'],
    [team.of(4, 'quota'), 18_000],
    [team.of(4, 'start'), 2],
    [team.of(4, 'ramp'), 1],
    [at.reps.at(1, 'value'), 30_000],
    [at.reps.at(2, 'weighted'), 30_000],
    [at.reps.at(4, 'value'), 1000],
    [at.industries.at(1, 'label'), 'Food * drink'],
    ...[words.won, words.lost, words.undecided].flatMap(
      (result, index) =>
        [
          [at.deals.at(index + 1, 'weighted'), result],
          [at.deals.at(index + 1, 'chance'), 30 + index],
          [at.deals.at(index + 1, 'what'), 'Food * drink'],
          [at.deals.at(index + 1, 'owner'), pipelineWords[flat.language].reasons.words[index]!],
        ] as const,
    ),
  ]);
  return sheet;
}

test.skipIf(!hasLibreOffice())(
  'both engines agree on the tabs in use, on empty ones and on a roll-up',
  () => {
    const lagged = {
      ...kestrelRow,
      months: 36,
      stages: kestrelRow.stages.map((stage, index) => ({ ...stage, lag: index > 2 ? 1 : 0 })),
    };
    const sheets = [
      inUse(kestrelRow),
      inUse(lumadoro),
      inUse(lagged),
      rolledUp(growthAnswers({ ...kestrelRow, months: 6 })),
      selling(kestrelRow),
      selling(lumadoro),
      built(
        withModules(
          { ...kestrelRow, model: 'ecommerce' },
          { actions: {}, goals: {}, kpis: { picks: known } },
        ),
      ),
    ];
    for (const sheet of sheets) expect(sheet.errors()).toEqual([]);
    const kpi = kpiPlaces({ ...sizeOf(growthAnswers(kestrelRow)), ids: { kpis: lent } });
    const blank = lent.filter((id) => typeof sheets[4]!.value(kpi.kpi(id, 'toDate')) !== 'number');
    // What nobody lends is typed.
    expect(blank).toEqual(['ramp_months']);
    expect(disagreements(sheets.map((sheet) => calculated(sheet.workbook)))).toEqual(sheets.map(() => []));
    for (const sheet of sheets) sheet.close();
  },
);
