/** The four questions (BANT) that make a qualified lead one of sales: both the agreement and the pipeline ask them. */
import type { AnyWords, In } from '../language';

export const questions = ['budget', 'authority', 'need', 'timing'] as const;
export type Question = (typeof questions)[number];

/** Which of them must be a yes, until somebody says otherwise. */
export const usuallyMust: Readonly<Record<Question, boolean>> = {
  budget: false,
  authority: true,
  need: true,
  timing: true,
};

const en = {
  rows: {
    budget: ['Budget', 'Is there money for it this year?'],
    authority: ['Authority', 'Who signs, and have we met?'],
    need: ['Need', 'What happens if they do nothing?'],
    timing: ['Timing', 'When must it work?'],
  },
  must: 'Must be a yes',
  counted: 'What counts as a yes',
  yes: 'Yes',
  no: 'No',
} as const;

const it: AnyWords<typeof en> = {
  rows: {
    budget: ['Budget', 'C’è il budget quest’anno?'],
    authority: ['Potere decisionale', 'Chi firma, e lo abbiamo incontrato?'],
    need: ['Bisogno', 'Che cosa succede se non fanno nulla?'],
    timing: ['Tempi', 'Entro quando deve funzionare?'],
  },
  must: 'Deve essere un sì',
  counted: 'Che cosa vale come sì',
  yes: 'Sì',
  no: 'No',
};

export const fourQuestions: In<AnyWords<typeof en>> = { en, it };
