/** Every module, the wizard's side. What is built of the answers: modules.ts. */
import type { Asked } from '../asked';
import type { ModuleKey } from '../module';
import { actionsAsked } from './actions/asked';
import { calendarAsked } from './calendar/asked';
import { channelsAsked } from './channels/asked';
import { copiesAsked } from './copies/asked';
import { funnelAsked } from './funnel/asked';
import { goalsAsked } from './goals/asked';
import { kpisAsked } from './kpis/asked';
import { padreAsked } from './padre/asked';
import { pipelineAsked } from './pipeline/asked';
import { recordsAsked } from './records/asked';
import { rollupAsked } from './rollup/asked';
import { situationAsked } from './situation/asked';
import { slaAsked } from './sla/asked';
import { strategyAsked } from './strategy/asked';
import { teamAsked } from './team/asked';
import { toolsAsked } from './tools/asked';
import { weeklyAsked } from './weekly/asked';

export const asked: { readonly [Key in ModuleKey]: Asked } = {
  funnel: funnelAsked,
  strategy: strategyAsked,
  situation: situationAsked,
  channels: channelsAsked,
  team: teamAsked,
  pipeline: pipelineAsked,
  tools: toolsAsked,
  sla: slaAsked,
  weekly: weeklyAsked,
  goals: goalsAsked,
  kpis: kpisAsked,
  actions: actionsAsked,
  padre: padreAsked,
  calendar: calendarAsked,
  records: recordsAsked,
  copies: copiesAsked,
  rollup: rollupAsked,
};
