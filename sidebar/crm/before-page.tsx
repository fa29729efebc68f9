/** Before and after: what the rows have of each month beside what stands in the plan, and who wins where both do. */
import type { CrmReport } from '../../src/addon/contract/crm';
import type { PlanSummary } from '../../src/addon/contract/plans';
import { monthAfter } from '../../src/plan/month';
import { fillText } from '../../src/plan/sentence';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { Radios } from '../parts/radios';
import type { Asking } from '../state/use-asking';
import { useWords } from '../text/text';

type Props = {
  readonly plan: PlanSummary;
  readonly report: CrmReport;
  readonly asking: Asking;
  readonly takes: boolean;
  readonly onTakes: (takes: boolean) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
};

export const nameOf = (
  { key, name }: CrmReport['months'][number],
  what: Readonly<Record<'revenue' | 'lost' | 'spend', string>>,
) => name ?? what[key as keyof typeof what];

export function BeforePage({ plan, report, asking, takes, onTakes, onNext, onBack }: Props) {
  const words = useWords();
  const text = words.crm.before;
  const { show } = asking;
  const both = report.months.flatMap(({ crm, plan: typed }) =>
    crm.filter((count, month) => count !== null && typed[month] !== null && typed[month] !== undefined),
  ).length;
  const closed = report.months.filter(({ crm }) => crm.some((count) => count !== null));
  const number = (value: number | null | undefined, key: string) =>
    value === null || value === undefined
      ? '–'
      : key === 'revenue' || key === 'spend'
        ? show.money(value, plan.currency)
        : show.number(value);
  return (
    <Screen
      top={<TopBar back={words.back} onBack={onBack} context={plan.name} />}
      foot={
        <>
          <Button look="primary" onClick={onNext}>
            {text.next}
          </Button>
          <Button onClick={onBack}>{words.back}</Button>
        </>
      }
    >
      <Title>{text.title}</Title>
      <p class="lead">{text.lead}</p>
      {closed.length === 0 && <Note kind="info">{text.nothing}</Note>}
      {both > 0 && (
        <Radios
          name="takes"
          label={fillText(text.both, { count: show.number(both) })}
          value={takes ? 'use' : 'keep'}
          choices={[
            { value: 'keep', label: text.keep },
            { value: 'use', label: text.use },
          ]}
          onChange={(value) => onTakes(value === 'use')}
        />
      )}
      {closed.map((line) => (
        <section class="apart" key={line.key}>
          <h2>{nameOf(line, words.crm.what)}</h2>
          <div class="actual-row head">
            <span>{text.month}</span>
            <span>{text.crm}</span>
            <span>{text.typed}</span>
          </div>
          {line.crm.map((count, month) =>
            count === null ? null : (
              <div class="actual-row" key={String(month)}>
                <span class="row-name">{show.month(monthAfter(report.start, month))}</span>
                <span class="row-need">{number(count, line.key)}</span>
                <span class="row-need">{number(line.plan[month], line.key)}</span>
              </div>
            ),
          )}
        </section>
      ))}
    </Screen>
  );
}
