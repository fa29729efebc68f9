/** What is odd in the rows: each check with its number, what happens with those rows, and the first of them. */
import type { CrmReport } from '../../src/addon/contract/crm';
import { recordsWords } from '../../src/plan/modules/records/words/words';
import { fillText } from '../../src/plan/sentence';
import { Link } from '../parts/button';
import { Note } from '../parts/note';
import type { Asking } from '../state/use-asking';
import { useLanguage, useWords } from '../text/text';

type Props = {
  readonly checks: CrmReport['checks'];
  readonly asking: Asking;
  readonly onShow: (sheetId: number, row: number) => void;
};

export function ChecksList({ checks, asking, onShow }: Props) {
  const text = useWords().crm.found;
  const { names } = recordsWords[useLanguage()].checks;
  if (checks.length === 0) return <Note kind="good">{text.fine}</Note>;
  const stopped = checks.filter(({ does }) => does === 'stop');
  const others = checks.filter(({ does }) => does !== 'stop');
  return (
    <section class="apart">
      <h2>{text.checks}</h2>
      <ul class="cells">
        {[...stopped, ...others].map(({ key, does, rows, sheetId, row, said }) => (
          <li key={`${key} ${sheetId} ${said}`}>
            <span class="where">
              {fillText(said === '' ? text.count : text.about, {
                name: names[key],
                rows: asking.show.number(rows),
                said,
              })}
            </span>
            <span class="fine">{text.does[does]}</span>
            {row !== null && <Link onClick={() => onShow(sheetId, row)}>{text.show}</Link>}
          </li>
        ))}
      </ul>
    </section>
  );
}
