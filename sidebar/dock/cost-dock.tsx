/** The dock of the costs: CAC and payback, and behind them LTV and how the two compare. */

import type { CostFigures } from '../../src/plan/dock-figures';
import type { Show } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { useSettled } from '../state/announce';
import { useFigures } from '../state/use-figures';
import { useWizard } from '../state/wizard-context';
import { useWords, type Words } from '../text/text';
import { Dock, DockMessage } from './dock';

export type CostTexts = Readonly<Record<'cac' | 'ltv' | 'ratio' | 'payback', string>>;

/** Each figure in words; a dash where it is not known. */
export function costTexts(costs: CostFigures, currency: string, show: Show, words: Words): CostTexts {
  const money = (value: number | undefined) =>
    value === undefined ? words.dock.unknown : show.money(value, currency);
  const { ratio, payback } = costs;
  return {
    cac: money(costs.cac),
    ltv: money(costs.ltv),
    ratio: ratio === undefined ? words.dock.unknown : show.ratio(ratio),
    payback:
      payback === undefined
        ? words.dock.unknown
        : fillText(words.dock.months, { count: show.ratio(payback) }),
  };
}

export function CostDock({ open, onToggle }: { readonly open: boolean; readonly onToggle: () => void }) {
  const { answers, show } = useWizard();
  const words = useWords();
  const { figures, old } = useFigures();
  const { costs = {} } = figures;
  const known = Object.keys(costs).length > 0;
  const texts = costTexts(costs, String(answers.values.currency), show, words);
  useSettled(known && !old ? fillText(words.dock.costFigures, texts) : undefined);
  if (!known) return <DockMessage>{words.dock.costsEmpty}</DockMessage>;
  const rows = [
    ['CAC', texts.cac, words.dock.cacMeaning],
    ['LTV', texts.ltv, words.dock.ltvMeaning],
    [words.dock.ratio, texts.ratio, words.dock.ratioMeaning],
    [words.dock.payback, texts.payback, words.dock.paybackMeaning],
  ] as const;
  return (
    <Dock
      figures={[
        { label: 'CAC', value: texts.cac },
        { label: words.dock.payback, value: texts.payback },
      ]}
      old={old}
      open={open}
      onToggle={onToggle}
    >
      <dl class="costs">
        {rows.map(([name, value, meaning]) => (
          <div key={name}>
            <dt>
              {name}
              <span class="help">{meaning}</span>
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Dock>
  );
}
