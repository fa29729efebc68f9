/** Google's own words, which nobody needs to read but who is asked for help. */
import { useState } from 'preact/hooks';
import { useHelp } from '../help/help-context';
import { useHelpWords } from '../help/words';
import { useWords } from '../text/text';
import { Link } from './button';

export function Details({ text }: { readonly text: string }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const help = useHelp();
  const { report } = useHelpWords();
  return (
    <>
      <Link icon={open ? 'up' : 'down'} aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.failure.details}
      </Link>
      {open && <p class="details">{text}</p>}
      {open && help && <Link onClick={help.report}>{report.title}</Link>}
    </>
  );
}
