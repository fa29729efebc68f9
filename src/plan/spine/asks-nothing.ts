/** The wizard’s side of a module that is typed in the sheet: it asks nothing, and has one tab that bears the module’s key. */
import type { Asked } from '../asked';
import type { In } from '../language';
import type { ModuleKey } from '../module';

export const asksNothing = (
  key: ModuleKey,
  { name, purpose }: Pick<Asked, 'name' | 'purpose'>,
  title: In<string>,
): Asked => ({
  key,
  name,
  purpose,
  steps: () => [],
  answers: () => ({}),
  draft: () => ({}),
  tabs: (plan, person) => [{ key, title: title[plan], purpose: purpose[person] }],
});
