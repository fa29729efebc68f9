/** The fields of a page; those that few people need wait under "More options". */
import { useState } from 'preact/hooks';
import type { Field } from '../../src/plan/template';
import { Link } from '../parts/button';
import { useWizard } from '../state/wizard-context';
import { useWords } from '../text/text';
import { FieldOf } from './kinds';

/** A choice of one is no question. */
const isAsked = (field: Field) => !field.choices || field.choices.length > 1;

export function Fields({ fields }: { fields: readonly Field[] }) {
  const words = useWords();
  const { said, answers } = useWizard();
  const [open, setOpen] = useState(false);
  const asked = fields.filter((field) => isAsked(field) && (field.when?.(answers.values) ?? true));
  const more = asked.filter((field) => field.more);
  // What needs attention is never hidden.
  const shown = open || more.some((field) => said[field.id]);
  return (
    <>
      {asked
        .filter((field) => !field.more)
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
