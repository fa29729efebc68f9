/** A template of one's own as text: what a plan is made of, without what happened in it and, unless asked, without its amounts. */
import * as v from 'valibot';
import { languages } from './language';
import { type Module, type ModuleKey, moduleKeys, type PlanAnswers } from './module';
import { modules } from './modules/modules';
import { monthAfter } from './month';
import { spineAnswers } from './spine/answers';
import { templates } from './templates/templates';

export const format = 'backsolve template';
export const formatVersion = 1;

/** Longer texts are no template of ours. */
export const mostCharacters = 64 * 1024;

const text = v.pipe(v.string(), v.maxLength(500));
const cell = v.nullable(v.union([text, v.pipe(v.number(), v.finite()), v.boolean()]));
const inputs = v.record(
  v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,60}$/)),
  v.pipe(v.array(v.pipe(v.array(cell), v.maxLength(60))), v.maxLength(200)),
);

/** Values of what people type, by the name of the input, row by row; null leaves a cell as it is built. */
export type Inputs = v.InferOutput<typeof inputs>;
export const templateInputs = inputs;

const whole = v.pipe(v.number(), v.integer());

const schema = v.strictObject({
  format: v.literal(format),
  formatVersion: whole,
  name: v.pipe(text, v.nonEmpty()),
  about: text,
  template: text,
  modules: v.record(text, whole),
  language: v.picklist(languages),
  madeOn: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  answers: v.strictObject({
    months: v.pipe(whole, v.minValue(3), v.maxValue(36)),
    /** Of the calendar: 1 is January. */
    startMonth: v.pipe(whole, v.minValue(1), v.maxValue(12)),
    stage: spineAnswers.entries.stage,
    model: spineAnswers.entries.model,
    goalCounts: spineAnswers.entries.goalCounts,
    modules: v.record(text, v.record(text, v.unknown())),
  }),
  inputs,
});

export type TemplateText = v.InferOutput<typeof schema>;

/** Why a text cannot be used. */
export type TemplateFault =
  | { readonly is: 'format' | 'newer' }
  | { readonly is: 'template'; readonly what: string }
  | { readonly is: 'answer'; readonly what: string; readonly reason: string };

export type Imported =
  | { readonly ok: false; readonly fault: TemplateFault }
  | {
      readonly ok: true;
      readonly answers: PlanAnswers;
      /** Fields that it leaves open. */
      readonly unset: readonly string[];
      readonly inputs: Inputs;
    };

/** Where a template leaves an answer open, so that the wizard asks for it. */
const open: Readonly<Record<string, unknown>> = {
  goal: 1,
  value: 1,
  existing: 0,
  rounding: 'exact',
  customersAtStart: 0,
  spend: null,
  margin: null,
  churn: null,
};

/** `today` is yyyy-mm-dd, `currency` that of whoever imports it. */
export function readTemplate(pasted: string, today: string, currency: PlanAnswers['currency']): Imported {
  const fail = (fault: TemplateFault): Imported => ({ ok: false, fault });
  const given = parsed(pasted);
  if (given === undefined) return fail({ is: 'format' });
  const isOurs = v.safeParse(v.looseObject({ format: v.literal(format), formatVersion: whole }), given);
  if (!isOurs.success) return fail({ is: 'format' });
  if (isOurs.output.formatVersion > formatVersion) return fail({ is: 'newer' });
  const result = v.safeParse(schema, given);
  if (!result.success) {
    const [issue] = result.issues;
    const what = v.getDotPath(issue);
    return what?.startsWith('answers.')
      ? fail({ is: 'answer', what, reason: issue.message })
      : fail({ is: 'format' });
  }
  return answersFrom(result.output, today, currency, fail);
}

function answersFrom(
  { name, template, modules: versions, language, answers, inputs: typed }: TemplateText,
  today: string,
  currency: PlanAnswers['currency'],
  fail: (fault: TemplateFault) => Imported,
): Imported {
  const preset = templates.find(({ id, isBuiltByAddOn }) => id === template && !isBuiltByAddOn);
  if (!preset) return fail({ is: 'template', what: template });
  const unset: string[] = [];
  const parts: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(answers.modules)) {
    const known = moduleKeys.find((one) => one === key);
    if (!known) return fail({ is: 'newer' });
    if ((versions[key] ?? 1) > modules[known].version) return fail({ is: 'newer' });
    if (!preset.always.includes(known) && !preset.offered.includes(known))
      return fail({ is: 'template', what: template });
    const missing =
      known === 'funnel' ? Object.keys(open).filter((field) => !Object.keys(part).includes(field)) : [];
    unset.push(...missing);
    const filled = { ...Object.fromEntries(missing.map((field) => [field, open[field]])), ...part };
    const checked = v.safeParse((modules[known] as Module).schema, filled);
    if (!checked.success) {
      const [issue] = checked.issues;
      return fail({ is: 'answer', what: v.getDotPath(issue) ?? key, reason: issue.message });
    }
    parts[key] = checked.output;
  }
  const lacking = preset.always.find((key) => !(key in parts));
  if (lacking) return fail({ is: 'answer', what: lacking, reason: 'it is missing' });
  const { months, startMonth, stage, model, goalCounts } = answers;
  return {
    ok: true,
    unset,
    inputs: typed,
    answers: {
      stage,
      model,
      goalCounts,
      name,
      owner: '',
      people: [],
      start: nextOf(startMonth, today.slice(0, 7)),
      months,
      currency,
      language,
      asOf: null,
      template,
      modules: parts as Readonly<Partial<Record<ModuleKey, unknown>>>,
    },
  };
}

/** The next month of that name: this one too, for a plan may begin with the month that runs. */
function nextOf(month: number, now: string): string {
  const apart = (month - Number(now.slice(5)) + 12) % 12;
  return monthAfter(now, apart);
}

function parsed(pasted: string): unknown {
  if (pasted.length > mostCharacters) return undefined;
  try {
    return JSON.parse(pasted);
  } catch {
    return undefined;
  }
}
