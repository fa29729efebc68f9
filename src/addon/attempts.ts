/** One change of the spreadsheet, in the first of its forms that Google takes. */
import type { Batch } from '../compile/sheets';
import { Failure, isInternal } from './faults';
import { write } from './spreadsheet';

export type Taken = {
  /** Which of the forms stands. */
  readonly form: number;
  /** Why Google did not take the one before, in its own words. */
  readonly refusal?: string;
};

/**
 * A refused form leaves nothing behind, so the next one is tried. An internal error names no request: it may pass, or
 * come back for ever, or hide that the change was made. So there is a look, and one try more, before the next form.
 * @param isThere whether the change has been made
 * @throws Failure of the last form, and whatever is no refusal at once
 */
export function writeFirst(forms: readonly (() => Batch)[], isThere: () => boolean): Taken {
  let refusal: string | undefined;
  for (const [form, body] of forms.entries()) {
    const failed = refused(() => write(body()), isThere);
    if (!failed) return refusal === undefined ? { form } : { form, refusal };
    if (form === forms.length - 1) throw failed;
    refusal = failed.detail;
  }
  throw new Error('There is no form of the change.');
}

function refused(attempt: () => void, isThere: () => boolean): Failure | undefined {
  const first = failureOf(attempt);
  if (!first || !isInternal(first)) return first;
  if (isThere()) return undefined;
  const second = failureOf(attempt);
  return second && isThere() ? undefined : second;
}

/** What Google refused, or broke over. Any other failure is none of a form's, and goes on its way. */
function failureOf(attempt: () => void): Failure | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (error instanceof Failure && (error.kind === 'refused' || isInternal(error))) return error;
    throw error;
  }
}
