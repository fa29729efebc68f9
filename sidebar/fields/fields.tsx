/** The fields of a page; those that few people need wait under "More options". */
import { useState } from 'preact/hooks';
import type { Field } from '../../src/plan/questions';
import { Link } from '../parts/button';
import { useWizard } from '../state/wizard-context';
import { useWords } from '../text/text';
import { FieldOf } from './kinds';

/** A choice of one is no question; whether one thing is ticked is. */
const isAsked = ({ kind, choices }: Field) => !choices || choices.length > 1 || kind === 'picks';

export function Fields({ fields }: { fields: readonly Field[] }) {
  const words = useWords();
  const { said, answers, entries } = useWizard();
  const [open, setOpen] = useState<boolean>();
  const asked = fields.filter((field) => isAsked(field) && (field.when?.(answers.values) ?? true));
  const waits = ({ more }: Field) => (typeof more === 'function' ? more(answers.values) : (more ?? false));
  const more = asked.filter(waits);
  // What needs attention is never hidden; a history that was pasted is only when somebody says so.
  const isPasted = more.some((field) => field.kind === 'series' && entries[field.id]);
  const shown = (open ?? isPasted) || more.some((field) => said[field.id]);
  return (
    <>
      {asked
        .filter((field) => !waits(field))
        .map((field) => (
          <FieldOf key={field.id} field={field} />
        ))}
      {more.length > 0 && (
        <Link icon={shown ? 'up' : 'down'} aria-expanded={shown} onClick={() => setOpen(!shown)}>
          {shown ? words.fewerOptions : words.moreOptions}
        </Link>
      )}
      {shown && (
        <div class="more">
          {more.map((field) => (
            <FieldOf key={field.id} field={field} />
          ))}
        </div>
      )}
    </>
  );
}
