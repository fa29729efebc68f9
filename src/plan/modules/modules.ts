/** Every module, build side. What the sidebar asks of them: asked.ts. */
import type { Module, ModuleKey } from '../module';
import { actions } from './actions/actions';
import { calendar } from './calendar/calendar';
import { channels } from './channels/channels';
import { copies } from './copies/copies';
import { funnel } from './funnel/funnel';
import { goals } from './goals/goals';
import { kpis } from './kpis/kpis';
import { padre } from './padre/padre';
import { pipeline } from './pipeline/pipeline';
import { records } from './records/records';
import { rollup } from './rollup/rollup';
import { situation } from './situation/situation';
import { sla } from './sla/sla';
import { strategy } from './strategy/strategy';
import { team } from './team/team';
import { tools } from './tools/tools';
import { weekly } from './weekly/weekly';

/** Methods of different answers fit into one record, since each is only ever given its own. */
export const modules: { readonly [Key in ModuleKey]: Module<never> | Module } = {
  funnel: funnel as Module<never>,
  strategy: strategy as Module<never>,
  situation: situation as Module<never>,
  channels: channels as Module<never>,
  team: team as Module<never>,
  pipeline: pipeline as Module<never>,
  tools: tools as Module<never>,
  sla: sla as Module<never>,
  weekly: weekly as Module<never>,
  goals: goals as Module<never>,
  kpis: kpis as Module<never>,
  actions: actions as Module<never>,
  padre: padre as Module<never>,
  calendar: calendar as Module<never>,
  records: records as Module<never>,
  copies: copies as Module<never>,
  rollup: rollup as Module<never>,
};
