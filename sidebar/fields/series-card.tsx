/** What was read of past months: how many, from when to when, and how they spread over a year. */
import { type KnownOfYears, sharesOfYear } from '../../src/plan/month-series';
import type { MonthSeries } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { Link } from '../parts/button';
import { oddText, rangeText, seasonText, typedMonths } from '../series/say';
import { useWizard } from '../state/wizard-context';
import { useWords } from '../text/text';
import { SeasonBars } from './season-bars';

type Props = {
  readonly label: string;
  readonly series: MonthSeries;
  /** What was said of its years. */
  readonly years: KnownOfYears | undefined;
  /** The button's id, to which the focus may go. */
  readonly change: string;
  readonly onChange: () => void;
};

export function SeriesCard({ label, series, years, change, onChange }: Props) {
  const { show } = useWizard();
  const words = useWords();
  const odd = oddText(series, words);
  const shares = sharesOfYear(series, years);
  return (
    <section class="card" aria-label={label}>
      <div class="card-head">
        <b>{fillText(words.series.read, { count: String(typedMonths(series)) })}</b>
        <Link id={change} aria-label={`${words.series.change}: ${label}`} onClick={onChange}>
          {words.series.change}
        </Link>
      </div>
      <p class="fine">{rangeText(series, words)}</p>
      {odd && <p class="fine">{odd}</p>}
      {shares && (
        <>
          <SeasonBars shares={shares} />
          <p class="fine">{seasonText(shares, show, words)}</p>
        </>
      )}
    </section>
  );
}
