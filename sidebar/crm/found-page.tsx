/** What we found: rows by tab with the day they run to, when they were exported, and what is odd in them. */
import { useState } from 'preact/hooks';
import type { CrmReport } from '../../src/addon/contract/crm';
import type { PlanSummary } from '../../src/addon/contract/plans';
import { daySerial, isDay } from '../../src/plan/month';
import { fillText } from '../../src/plan/sentence';
import { writtenDay } from '../../src/plan/spine/written-day';
import { Button } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import type { Asking } from '../state/use-asking';
import { useLanguage, useWords } from '../text/text';
import { ChecksList } from './checks-list';

type Props = {
  readonly plan: PlanSummary;
  readonly report: CrmReport;
  readonly asking: Asking;
  readonly isWorking: boolean;
  readonly onShow: (sheetId: number, row: number) => void;
  /** Reads again with the days of the exports, by source. */
  readonly onExported: (days: (string | null)[]) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
};

export function FoundPage(props: Props) {
  const { plan, report, asking, isWorking, onShow, onExported, onNext, onBack } = props;
  const words = useWords();
  const text = words.crm.found;
  const language = useLanguage();
  const { sources } = report.mapping;
  const [days, setDays] = useState<readonly string[]>(sources.map(({ exported }) => exported ?? ''));
  const given = days.map((day) => (isDay(day) ? day : null));
  const isNew = given.some((day, index) => day !== sources[index]!.exported);
  return (
    <Screen
      top={<TopBar back={words.back} onBack={onBack} context={plan.name} />}
      busy={isWorking}
      foot={
        <>
          {isNew ? (
            <Button look="primary" disabled={isWorking} onClick={() => onExported(given)}>
              {isWorking ? text.reading : text.read}
            </Button>
          ) : (
            <Button look="primary" disabled={isWorking} onClick={onNext}>
              {text.next}
            </Button>
          )}
          <Button onClick={onBack}>{words.back}</Button>
        </>
      }
    >
      <Title>{text.title}</Title>
      <ul class="moves">
        {sources.map(({ sheetId, title }, index) => {
          const day = report.upTo[index];
          return (
            <li key={sheetId}>
              {fillText(day ? text.rows : text.noDay, {
                tab: title,
                rows: asking.show.number(report.rows[index] ?? 0),
                day: day ? writtenDay(daySerial(day), language) : '',
              })}
            </li>
          );
        })}
      </ul>
      <ChecksList checks={report.checks} asking={asking} onShow={onShow} />
      {sources.map(({ sheetId, title }, index) => (
        <div class="field" key={sheetId}>
          <label for={`exported-${index}`}>{fillText(text.exported, { tab: title })}</label>
          <div class="box">
            <input
              id={`exported-${index}`}
              type="date"
              aria-describedby={`exported-${index}-help`}
              value={days[index]}
              onInput={(event) => {
                const { value } = event.currentTarget;
                setDays(days.map((day, at) => (at === index ? value : day)));
              }}
            />
          </div>
          <div class="help" id={`exported-${index}-help`}>
            {text.exportedHelp}
          </div>
        </div>
      ))}
    </Screen>
  );
}
