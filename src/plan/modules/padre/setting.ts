/** What the parts of the PADRE canvas are written from: words, columns, and the cells that it takes from other modules. */
import type { Given, Model } from '../../module';
import type { CellRange, CellRef } from '../../plan';
import { type Basis, type Frame, frame } from '../../spine/tab-frame/frame';
import { type SpineWords, spineWords } from '../../spine/words/words';
import { places as actions } from '../actions/places';
import { basisOf } from '../funnel/places';
import { places as kpiPlaces } from '../kpis/places';
import { type Block, columns, tab } from './places';
import { type PadreWords, padreWords } from './words/words';

type Kpis = {
  readonly names: CellRange;
  readonly targets: CellRange;
  readonly now: CellRange;
  readonly statuses: CellRange;
  readonly on: CellRef;
  readonly close: CellRef;
  readonly off: CellRef;
  /** The name of a KPI of the library, where it was picked. */
  readonly picked: (id: string) => CellRef | undefined;
};

export type Setting = {
  readonly text: PadreWords;
  readonly common: SpineWords;
  readonly basis: Basis;
  readonly shape: Frame;
  readonly model: Model;
  /** Where the plan has KPIs, and actions. */
  readonly kpis: Kpis | undefined;
  readonly actions: typeof actions | undefined;
};

/** Of each block's three columns the last has room for the longest status. */
const widths = Object.fromEntries(columns.map((column, place) => [column, [58, 62, 90][place % 3]!]));

export function setting({ spine, size, has }: Given<unknown>): Setting {
  const at = kpiPlaces(size);
  return {
    text: padreWords[spine.language],
    common: spineWords[spine.language],
    basis: basisOf(size),
    shape: frame(tab, widths, ['state']),
    model: spine.model,
    kpis: has('kpis')
      ? {
          names: at.names,
          targets: at.column('shownTarget'),
          now: at.shown,
          statuses: at.statuses,
          on: at.status('on'),
          close: at.status('close'),
          off: at.status('off'),
          picked: (id) => (size.ids.kpis?.includes(id) ? at.kpi(id, 'kpi') : undefined),
        }
      : undefined,
    actions: has('actions') ? actions : undefined,
  };
}

const usual: Readonly<Record<Block, string>> = {
  position: 'leads',
  acquire: 'cac',
  deploy: 'time_to_value',
  run: 'retention',
  expand: 'nrr',
  product: 'active_use',
  people: 'ramp_months',
  money: 'cac_payback',
};

/** Who does not pay every month has no net revenue retention and no active use. */
const otherwise: Readonly<Partial<Record<Model, Readonly<Partial<Record<Block, string>>>>>> = {
  project: { expand: 'repeat_customers', product: 'nps' },
  ecommerce: { deploy: 'response_median', expand: 'repeat_customers', product: 'aov' },
};

/** The KPI that a block is measured by, unless people choose another. */
export const kpiOf = (block: Block, model: Model) => otherwise[model]?.[block] ?? usual[block];
