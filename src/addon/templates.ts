/** A template of one's own: a plan as text, and a text as answers for the wizard. */
import { templateOf } from '../carry/template';
import type { PlanAnswers } from '../plan/module';
import { readTemplate } from '../plan/template-text';
import { lookAt } from './change/reading';
import type { ImportedTemplate } from './contract/templates';
import { today } from './spreadsheet';

export function exported(planId: string, name: string, withAmounts: boolean): string {
  const { stands, standing, before } = lookAt(planId);
  const original = { record: stands.record, standing, before };
  return JSON.stringify(templateOf(original, { name, withAmounts, madeOn: today() }), null, 1);
}

export const imported = (text: string, currency: PlanAnswers['currency']): ImportedTemplate => {
  const read = readTemplate(text, today(), currency);
  return read.ok
    ? { answers: read.answers, unset: [...read.unset], inputs: read.inputs, fault: null }
    : { answers: null, unset: [], inputs: {}, fault: read.fault };
};
