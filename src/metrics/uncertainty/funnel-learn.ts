/** FUNNEL_LEARN: a planned rate, moved by what has been seen. */
import { count, share } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';

/**
 * The rate that a plan should go on with: the planned one, worth `planWeight` cases, and the seen one, worth the cases
 * that entered, pooled.
 * @throws Refusal when more converted than entered, or there is neither a plan nor a case.
 */
export function funnelLearn(
  planRate: number,
  planWeight: number,
  converted: number,
  entered: number,
): number {
  if (converted > entered) throw new Refusal('converted', `at most entered (${entered})`, converted);
  const cases = planWeight + entered;
  if (cases === 0) throw new Refusal('plan_weight', 'above 0 while nobody has entered', planWeight);
  return (planRate * planWeight + converted) / cases;
}

export const FUNNEL_LEARN = declare({
  name: 'FUNNEL_LEARN',
  arguments: [
    { name: 'plan_rate', ...share },
    { name: 'plan_weight', ...count },
    { name: 'converted', ...count },
    { name: 'entered', ...count },
  ],
  returns: { unit: 'rate' },
  expression: '(plan_rate*plan_weight+converted)/(plan_weight+entered)',
  compute: funnelLearn,
});

export const funnelLearnGuide: Guide<typeof FUNNEL_LEARN> = {
  of: FUNNEL_LEARN,
  family: 'uncertainty',
  summary: {
    en: 'The rate to go on planning with: the planned one, moved by what has been seen.',
    it: 'Il tasso con cui continuare a pianificare: quello previsto, corretto con quanto si è visto.',
  },
  isNot: {
    en: 'Not the observed rate: a few cases move the plan a little, many cases nearly all the way.',
    it: 'Non è il tasso osservato: pochi casi spostano il piano di poco, molti quasi del tutto.',
  },
  how: {
    en: '(plan_rate × plan_weight + converted) ÷ (plan_weight + entered).',
    it: '(plan_rate × plan_weight + converted) ÷ (plan_weight + entered).',
  },
  arguments: {
    plan_rate: {
      en: 'The rate that the plan assumed.',
      it: 'Il tasso previsto dal piano.',
    },
    plan_weight: {
      en: 'How many cases the planned rate is worth: 50 for an honest guess, more if measured.',
      it: 'Quanti casi vale il tasso previsto: 50 per una stima onesta, di più se è misurato.',
    },
    converted: {
      en: 'How many have reached the next stage so far.',
      it: 'Quanti hanno raggiunto finora la fase successiva.',
    },
    entered: {
      en: 'Out of how many that have had time to.',
      it: 'Su quanti che ne hanno avuto il tempo.',
    },
  },
  returns: {
    en: 'A rate between the planned and the observed one, as a fraction.',
    it: 'Un tasso tra quello previsto e quello osservato, come frazione.',
  },
  notes: [
    {
      en: 'Count in entered only those who have had time to convert. Leads of yesterday that are still open would pull the rate down for no reason.',
      it: 'In entered conta solo chi ha avuto il tempo di convertire. I lead di ieri ancora aperti abbasserebbero il tasso senza motivo.',
    },
  ],
  inPlan: {
    plan_rate: 'rates',
    plan_weight: 'rate_weight',
    converted: 'cases_converted',
    entered: 'cases_entered',
  },
  examples: [
    {
      args: [0.2, 50, 4, 40],
      gives: 0.155555556,
      shows: {
        en: 'A planned 20% worth 50 leads, and 4 of 40 seen: 15.56%, not 10%.',
        it: 'Un 20% previsto che vale 50 lead, e 4 su 40 visti: 15,56%, non 10%.',
      },
    },
    { args: [0.2, 50, 0, 0], gives: 0.2 },
    { args: [0.2, 50, 41, 40], fails: 'FUNNEL_LEARN: converted must be at most entered (40), got 41' },
  ],
  sources: [
    { title: 'Gelman and others, Bayesian Data Analysis, section 2.4: the mean of a Beta posterior' },
  ],
};
