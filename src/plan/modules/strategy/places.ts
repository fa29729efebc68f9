/** Where the Strategy tab has its cells: what other modules may take from it, and its own parts from each other. */
import { cell, range } from '../../formula';

export const tab = 'strategy';

export const whys = ['reason', 'gain', 'refuse'] as const;
/** The seven parts of the positioning sentence, in its order. */
export const parts = ['for', 'who', 'name', 'is', 'that', 'unlike', 'it'] as const;
export type PositionPart = (typeof parts)[number];

export const personaColumns = ['first', 'second', 'third'] as const;
export const groups = {
  who: ['job', 'size', 'industry', 'place', 'day', 'age'],
  think: ['believe', 'drive', 'left', 'value', 'advice', 'first', 'free', 'new'],
  buy: ['problem', 'trigger', 'decides', 'objection'],
} as const;
/** Questions about a company, which nobody asks of those who order in a shop. */
export const ofCompanies: readonly string[] = ['job', 'size', 'industry', 'decides'];

export const answerAt = (row: string) => cell(tab, row, 'first');
const persona = (row: string) => range(cell(tab, row, 'first'), cell(tab, row, 'third'));

export const places = {
  why: (key: (typeof whys)[number]) => answerAt(`why ${key}`),
  part: (key: PositionPart) => answerAt(`position ${key}`),
  /** A part without the full stop that somebody may have typed behind it. */
  clean: (key: PositionPart) => cell(tab, `position ${key}`, 'said'),
  cleaned: range(cell(tab, 'position for', 'said'), cell(tab, 'position it', 'said')),
  positioning: answerAt('position sentence'),
  personaNames: persona('persona names'),
  personaName: (column: (typeof personaColumns)[number]) => cell(tab, 'persona names', column),
  personaShares: persona('persona share'),
  agreed: (team: 'marketing' | 'sales') => ({
    who: cell(tab, `agreed ${team}`, 'first'),
    day: cell(tab, `agreed ${team}`, 'second'),
  }),
  agreedDays: range(cell(tab, 'agreed marketing', 'second'), cell(tab, 'agreed sales', 'second')),
  agreedState: cell(tab, 'agreed marketing', 'third'),
};
