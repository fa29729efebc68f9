/** What can be done with a plan that has weekly checks. */
import type { Deed } from '../../../deed';
import { type WeeklyCheck, weeklyCheck } from './weekly-check';

/** What it shows before, and what comes with its press. */
export type WeeklyDeeds = {
  weeklyCheck: {
    seen: WeeklyCheck;
    press: {
      check: string;
      delivered: number | null;
      rejected: number | null;
      answered: number | null;
      decided: string | null;
      who: string | null;
    };
  };
};

export const deeds: {
  readonly [Key in keyof WeeklyDeeds]: Deed<WeeklyDeeds[Key]['seen'], WeeklyDeeds[Key]['press']>;
} = { weeklyCheck };
