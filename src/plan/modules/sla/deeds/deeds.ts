/** What can be done with a plan that has an agreement. */
import type { Deed } from '../../../deed';
import { type Resetting, reset } from './reset';
import { type Signing, sign } from './sign';

/** What each shows before, and what comes with its press. */
export type SlaDeeds = {
  sign: { seen: Signing; press: { marketing: string | null; sales: string | null } };
  reset: { seen: Resetting; press: { from: string; months: number } };
};

export const deeds: {
  readonly [Key in keyof SlaDeeds]: Deed<SlaDeeds[Key]['seen'], SlaDeeds[Key]['press']>;
} = { sign, reset };
