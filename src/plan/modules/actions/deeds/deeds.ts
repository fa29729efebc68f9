/** What can be done with a plan that has actions. */
import type { Deed } from '../../../deed';
import { type ActionList, addAction } from './add-action';

/** What each shows before, and what comes with its press. */
export type ActionsDeeds = {
  addAction: {
    seen: ActionList;
    press: { row: string; action: string; owner: string; start: string | null; due: string | null };
  };
};

export const deeds: {
  readonly [Key in keyof ActionsDeeds]: Deed<ActionsDeeds[Key]['seen'], ActionsDeeds[Key]['press']>;
} = { addAction };
