/** The dock of the goal and the funnel: need and chance, and the one sentence about them. */
import { fillText } from '../../src/plan/sentence';
import type { FunnelFigures, Language } from '../../src/plan/template';
import { sentences } from '../../src/plan/text/sentences';
import { useSettled } from '../state/announce';
import { useFigures } from '../state/use-figures';
import { useWizard } from '../state/wizard-context';
import { useLanguage, useWords } from '../text/text';
import { Dock, DockMessage } from './dock';
import { FunnelPicture } from './funnel-picture';

type Props = { readonly picture: boolean; readonly open: boolean; readonly onToggle: () => void };

export function FunnelDock({ picture, open, onToggle }: Props) {
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
  return (
    <Dock
      figures={[
        {
          label: fillText(words.perMonth, { stage: funnel.stages[0]!.name }),
          value: show.number(funnel.stages[0]!.need),
        },
        { label: words.chance, value: fillText(words.inHundred, { times }) },
      ]}
      warning={funnel.examples ? words.examples : undefined}
      old={old}
      open={open}
      onToggle={onToggle}
    >
      {picture && <FunnelPicture funnel={funnel} />}
      <div class="meter" aria-hidden="true">
        <span style={{ width: `${funnel.chance * 100}%` }} />
      </div>
      <Sentences funnel={funnel} />
    </Dock>
  );
}

function Sentences({ funnel }: { funnel: FunnelFigures }) {
  const { show } = useWizard();
  const said = sentences[useLanguage() satisfies Language];
  const slots = {
    times: show.times(funnel.chance),
    average: show.number(funnel.customers),
    needed: show.number(funnel.needed),
  };
  const [before = '', after = ''] = said.volumeForChance.split('{volume} {top}');
  return (
    <>
      <p>{fillText(said.chance, slots)}</p>
      <p>
        {fillText(before, { times: '80' })}
        <b>
          {show.number(Math.ceil(funnel.volumeFor80))} {funnel.top}
        </b>
        {after}
      </p>
    </>
  );
}
