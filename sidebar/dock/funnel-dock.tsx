/** The dock of the goal and the funnel: need and chance, and the one sentence about them. */

import type { FunnelFigures } from '../../src/plan/dock-figures';
import type { Language } from '../../src/plan/language';
import { oneOf } from '../../src/plan/modules/funnel/words/one-of-stage';
import { sentences } from '../../src/plan/modules/funnel/words/sentences';
import { fillText } from '../../src/plan/sentence';
import { useSettled } from '../state/announce';
import { useFigures } from '../state/use-figures';
import { useWizard } from '../state/wizard-context';
import { useLanguage, useWords } from '../text/text';
import { Dock, DockMessage } from './dock';
import { FunnelPicture } from './funnel-picture';
import { MonthBars } from './month-bars';

type Props = {
  readonly shows: 'picture' | 'months' | 'sentence';
  readonly open: boolean;
  readonly onToggle: () => void;
};

export function FunnelDock({ shows, open, onToggle }: Props) {
  const { show } = useWizard();
  const words = useWords().dock;
  const { figures, old, incomplete } = useFigures();
  const { funnel } = figures;
  const spoken = old || incomplete ? undefined : funnel;
  useSettled(
    spoken &&
      fillText(words.figures, {
        volume: show.number(spoken.stages[0]!.need),
        top: spoken.top,
        times: show.times(spoken.chance),
      }),
  );
  if (!funnel || incomplete) return <DockMessage>{words.empty}</DockMessage>;
  const times = show.times(funnel.chance);
  const top = shows === 'months' ? topMonth(funnel) : undefined;
  return (
    <Dock
      figures={[
        {
          label: fillText(top ? words.topMonth : words.perMonth, { stage: funnel.stages[0]!.name }),
          value: show.number(top ?? funnel.stages[0]!.need),
        },
        { label: words.chance, value: fillText(words.inHundred, { times }) },
      ]}
      warning={funnel.examples ? words.examples : undefined}
      old={old}
      open={open}
      onToggle={onToggle}
    >
      {shows === 'picture' && <FunnelPicture funnel={funnel} />}
      {shows === 'months' && <MonthBars funnel={funnel} />}
      <div class="meter" aria-hidden="true">
        <span style={{ width: `${funnel.chance * 100}%` }} />
      </div>
      <Sentences funnel={funnel} />
    </Dock>
  );
}

/** The need of the strongest month of the plan, where the months differ. */
function topMonth({ months }: FunnelFigures): number | undefined {
  const needs = months.filter(({ isBefore }) => !isBefore).map(({ need }) => need);
  const most = Math.max(...needs);
  return most > Math.min(...needs) * 1.001 ? most : undefined;
}

/** Below so many customers a count is said to be a small one. */
const manyCustomers = 30;

function howMany(count: string, customers: number, said: (typeof sentences)[Language]): string {
  if (count === '1') return said.oneCustomer;
  return fillText(customers < manyCustomers ? said.fewCustomers : said.knownCustomers, { count });
}

function Sentences({ funnel }: { funnel: FunnelFigures }) {
  const { show } = useWizard();
  const language: Language = useLanguage();
  const said = sentences[language];
  const { counted, volumeFor80 } = funnel;
  const threeDigits = (value: number) => show.number(Number(value.toPrecision(3)));
  const [before = '', after = ''] = said.volumeForChance.split('{volume}');
  const times = show.times(funnel.chance);
  const ofTop = (count: string) =>
    fillText(count === '1' ? said.oneOfStage : said.ofStage, {
      count,
      stage: funnel.top,
      one: oneOf(funnel.top, language),
    });
  return (
    <>
      <p>
        {counted
          ? fillText(said.chanceFromCounts, {
              times,
              customers: howMany(show.number(counted.customers), counted.customers, said),
              least: threeDigits(counted.needRange[0]),
              most: threeDigits(counted.needRange[1]),
              top: funnel.top,
            })
          : fillText(said.chance, {
              times,
              average: show.number(funnel.customers),
              needed: show.number(funnel.needed),
            })}
      </p>
      {volumeFor80 !== undefined && (
        <p>
          {fillText(before, { times: '80' })}
          <b>{ofTop(show.number(Math.ceil(volumeFor80)))}</b>
          {after}
        </p>
      )}
    </>
  );
}
