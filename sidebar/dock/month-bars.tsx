/** The need at the top of the funnel month by month; months before the plan are hatched. */

import type { FunnelFigures } from '../../src/plan/dock-figures';
import { fillText } from '../../src/plan/sentence';
import { useWizard } from '../state/wizard-context';
import { monthAndYear } from '../text/show';
import { useLanguage, useWords } from '../text/text';

const height = 56;
const width = 260;

export function MonthBars({ funnel }: { funnel: FunnelFigures }) {
  const { show } = useWizard();
  const words = useWords().dock;
  const language = useLanguage();
  const { months } = funnel;
  const most = Math.max(...months.map(({ need }) => need), 1e-9);
  const pitch = width / months.length;
  const describe = ({ month, need }: FunnelFigures['months'][number]) =>
    fillText(words.monthNeed, { month: monthAndYear(month, language), need: show.number(need) });
  const label = fillText(words.needByMonth, { stage: funnel.stages[0]!.name });
  const initial = (month: string) => monthAndYear(month, language).charAt(0).toUpperCase();
  return (
    <svg
      class="month-bars"
      viewBox={`0 0 ${width} ${height + 16}`}
      width={width}
      height={height + 16}
      role="img"
      aria-label={`${label}. ${months.map(describe).join('. ')}`}
    >
      {months.map((bar, index) => {
        const tall = Math.max(1, (bar.need / most) * height);
        return (
          <g key={bar.month}>
            <title>{describe(bar)}</title>
            <rect
              class={bar.isBefore ? 'before' : bar.need === most ? 'most' : ''}
              x={index * pitch + 1}
              y={height - tall}
              width={Math.max(1, pitch - 3)}
              height={tall}
              rx="2"
            />
            <text x={index * pitch + pitch / 2 - 0.5} y={height + 12}>
              {initial(bar.month)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
