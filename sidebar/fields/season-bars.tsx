/** The part of a year that falls to each month, as bars; the strongest month is dark. */
import { fillText } from '../../src/plan/sentence';
import { strongestOf } from '../series/say';
import { useWizard } from '../state/wizard-context';
import { useWords } from '../text/text';

const width = 242;
const height = 46;
const gap = 5;

/** Twelve shares, January first. */
export function SeasonBars({ shares }: { shares: readonly number[] }) {
  const { show } = useWizard();
  const words = useWords().series;
  const strongest = strongestOf(shares);
  const most = shares[strongest]!;
  const wide = (width + gap) / shares.length - gap;
  const say = (share: number, month: number) =>
    fillText(words.share, { month: words.months[month]!, share: show.rate(share) });
  return (
    <svg
      class="season-bars"
      viewBox={`0 0 ${width} ${height + 16}`}
      width={width}
      height={height + 16}
      role="img"
      aria-label={`${words.bars}. ${shares.map(say).join('. ')}.`}
    >
      {shares.map((share, month) => {
        const tall = Math.max(1, (share / most) * height);
        const left = month * (wide + gap);
        return (
          <g key={month}>
            <title>{say(share, month)}</title>
            <rect
              class={month === strongest ? 'most' : ''}
              x={left}
              y={height - tall}
              width={wide}
              height={tall}
              rx="2"
            />
            <text x={left + wide / 2} y={height + 13}>
              {words.months[month]!.charAt(0).toUpperCase()}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
