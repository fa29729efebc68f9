/** KPIs of the channels: what they cost and bring by their own months where the plan has them, else typed. */
import { formula } from '../../../formula';
import type { CellRange, Formula } from '../../../plan';
import { type Block, channels, rowOf } from '../../channels/places';
import type { Ground, Monthly, Source, SourceOf } from './source';

type Channels = NonNullable<Ground['channels']>;
type Marked = 'paid' | 'social';

const added = (parts: readonly Formula[]): Formula => parts.reduce((all, part) => formula`${all}+${part}`);

/** Something of every channel, added up: row by row, since people may insert rows into one block and not into another. */
const ofEach = ({ at }: Channels, each: (channel: number) => Formula, mark?: Marked): Formula =>
  added(
    channels.map((channel) =>
      mark ? formula`(${at(rowOf('budget', channel), mark)}=1)*${each(channel)}` : each(channel),
    ),
  );

/** A block in one month: its sum, and how many numbers were typed into it. */
const inMonth = (from: Channels, column: string, mark?: Marked) => {
  const of = (block: Block, what: 'SUM' | 'COUNT') =>
    ofEach(from, (channel) => formula`${what}(${from.at(rowOf(block, channel), column)})`, mark);
  return { sum: (block: Block) => of(block, 'SUM'), typed: (block: Block) => of(block, 'COUNT') };
};

/** A row over the months of which the KPI is known. */
const over = (own: CellRange, row: CellRange): Formula => formula`SUMPRODUCT(ISNUMBER(${own})*1;${row})`;

const known = (conditions: readonly Formula[], value: Formula, none: string) =>
  formula`IF(AND(${conditions.reduce((all, one) => formula`${all};${one}`)});${value};"${none}")`;
const above0 = (count: Formula) => formula`(${count})>0`;
const ratio = (top: Formula, bottom: Formula, none: string) =>
  formula`IF(${above0(bottom)};(${top})/(${bottom});"${none}")`;

/** Leads of the channels that are ticked as social. */
export const socialLeads: SourceOf = ({ channels: from }) =>
  from && {
    month(column) {
      const { sum, typed } = inMonth(from, column, 'social');
      return known([above0(typed('gotLeads'))], sum('gotLeads'), '');
    },
    target: (column) => inMonth(from, column, 'social').sum('leads'),
  };

/** What the channels cost over all leads of the funnel. */
export const costPerLead: SourceOf = ({ channels: from, at: { funnel }, stage }) => {
  const leads = stage('leads');
  if (!from || leads === undefined) return undefined;
  const [spent, budget] = [from.months(rowOf('spend', 'all')), from.months(rowOf('budget', 'all'))];
  const [came, needed] = [funnel.actual(leads), funnel.needed(leads)];
  return {
    month(column) {
      const cell = funnel.at(came, column);
      const cost = formula`${from.at(rowOf('spend', 'all'), column)}`;
      return known([above0(cost), formula`ISNUMBER(${cell})`], ratio(cost, formula`${cell}`, ''), '');
    },
    toDate: (own) => ratio(over(own, spent), over(own, funnel.months(came)), '–'),
    cases: (own) => over(own, funnel.months(came)),
    target(column) {
      const planned = formula`${from.at(rowOf('budget', 'all'), column)}`;
      return known([above0(planned)], ratio(planned, formula`${funnel.at(needed, column)}`, '–'), '–');
    },
    targetToDate: (own) =>
      known(
        [above0(over(own, budget))],
        ratio(over(own, budget), over(own, funnel.months(needed)), '–'),
        '–',
      ),
  };
};

const worth = ({ at: { assumptions } }: Ground) => formula`${assumptions.value}`;

/** New revenue of the customers that the channels brought. */
export const attributedRevenue: SourceOf = (ground) => {
  const { channels: from } = ground;
  return (
    from && {
      month(column) {
        const { sum, typed } = inMonth(from, column);
        return known([above0(typed('gotCustomers'))], formula`(${sum('gotCustomers')})*${worth(ground)}`, '');
      },
      cases: () => formula`${from.total(rowOf('gotCustomers', 'all'))}`,
      target: (column) => formula`${from.at(rowOf('customers', 'all'), column)}*${worth(ground)}`,
    }
  );
};

/** A ratio of what customers bring to what their channels cost: in a month, so far, and as planned of the same months. */
function returned(
  ground: Ground,
  from: Channels,
  said: (revenue: Formula, spend: Formula, none: string) => Formula,
  mark?: Marked,
): Source {
  const revenue = (customers: Formula) => formula`(${customers})*${worth(ground)}`;
  const all = (block: Block) => (own: CellRange) =>
    ofEach(from, (channel) => over(own, from.months(rowOf(block, channel))), mark);
  const month: Monthly = (column) => {
    const { sum, typed } = inMonth(from, column, mark);
    return known(
      [above0(typed('spend')), above0(typed('gotCustomers'))],
      said(revenue(sum('gotCustomers')), sum('spend'), ''),
      '',
    );
  };
  return {
    month,
    toDate: (own) => said(revenue(all('gotCustomers')(own)), all('spend')(own), '–'),
    cases: all('gotCustomers'),
    target(column) {
      const { sum } = inMonth(from, column, mark);
      return said(revenue(sum('customers')), sum('budget'), '–');
    },
    targetToDate: (own) => said(revenue(all('customers')(own)), all('budget')(own), '–'),
  };
}

/** Of the margin, what is left over the spend, for each unit of it. */
export const marketingRoi: SourceOf = (ground) =>
  ground.channels &&
  returned(ground, ground.channels, (revenue, spend, none) => {
    const { margin } = ground.at.assumptions;
    return known([formula`${margin}>0`], ratio(formula`${revenue}*${margin}-(${spend})`, spend, none), none);
  });

/** Of the channels that are ticked as paid. */
export const roas: SourceOf = (ground) => ground.channels && returned(ground, ground.channels, ratio, 'paid');
