/** What every field of the wizard needs: the answers, what to say beside them, and how to change them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Field, Questionnaire, Show } from '../../src/plan/questions';
import type { Server } from '../server';
import type { Entries, Entry } from './entries';
import type { Answers } from './read-all';
import type { Remarks, Typing } from './read-amount';

export type WizardState = {
  readonly entries: Entries;
  readonly answers: Answers;
  /** Remarks that are on the page now: those of fields that were left, or of all after Next. */
  readonly said: Remarks;
  readonly typing: Typing;
  readonly show: Show;
  readonly type: (field: Field, entry: Entry, control?: string) => void;
  readonly leave: (field: Field, control?: string) => void;
  readonly server: Pick<Server, 'selection' | 'kpiTexts'>;
  readonly questions: Questionnaire;
  readonly editStages: () => void;
};

export const WizardContext = createContext<WizardState | undefined>(undefined);

export function useWizard(): WizardState {
  const state = useContext(WizardContext);
  if (!state) throw new Error('A field stands outside the wizard.');
  return state;
}
