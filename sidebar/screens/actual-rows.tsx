/** The fields of a check-in: actual beside needed, stage by stage, then the money. */
import type { CheckIn } from '../../src/addon/contract/deeds';
import type { Show } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { described, RemarkLine } from '../fields/field-frame';
import { countedOf, stageField, type Texts } from '../state/check-in';
import type { Remarks } from '../state/read-amount';
import { useWords } from '../text/text';

/** What is typed of a month, as the goal counts. */
function nameOf({ counts, paysMonthly }: CheckIn, text: ReturnType<typeof useWords>['checkIn']): string {
  if (counts === 'recurring') return text.recurring;
  return counts === 'booked' && paysMonthly ? text.contracts : text.revenue;
}

type Props = {
  readonly data: CheckIn;
  readonly month: number;
  readonly texts: Texts;
  /** As they stand in the plan. */
  readonly standing: Texts;
  readonly said: Remarks;
  readonly show: Show;
  readonly currency: string;
  readonly onType: (id: string, text: string) => void;
  readonly onLeave: (id: string) => void;
};

export function ActualRows({ data, month, texts, standing, said, show, currency, onType, onLeave }: Props) {
  const text = useWords().checkIn;
  const counted = countedOf(data, month);
  const rows = [
    ...data.stages.map((name, stage) => {
      return { id: stageField(stage), name, needed: shown(data.needed[stage]?.[month], show.number) };
    }),
    ...(data.counts === 'customers'
      ? []
      : [
          {
            id: 'revenue',
            name: nameOf(data, text),
            needed: shown(data.goal[month], (it) => show.money(it, currency)),
          },
        ]),
    {
      id: 'spend',
      name: text.spend,
      needed: shown(data.planned.spend[month], (it) => show.money(it, currency)),
    },
    { id: 'lost', name: text.lost, needed: shown(data.planned.lost[month], show.number) },
  ];
  return (
    <div class="actuals">
      <div class="actual-row head" aria-hidden="true">
        <span>{text.stage}</span>
        <span>{text.actual}</span>
        <span>{text.needed}</span>
      </div>
      {rows.map(({ id, name, needed }) => (
        <div key={id} class="actual-row">
          <span class="row-name" title={name}>
            {name}
          </span>
          <span class="box small">
            <input
              {...described(id, '', said[id])}
              type="text"
              inputMode="decimal"
              autocomplete="off"
              aria-label={fillText(text.actualOf, { name })}
              value={texts[id] ?? ''}
              onInput={(event) => onType(id, event.currentTarget.value)}
              onBlur={() => onLeave(id)}
            />
          </span>
          <span class="row-need">{needed}</span>
          {counted[id] !== undefined && (
            <div class="row-remark fine">
              {isOf(data, id, month, counted[id]) && texts[id] === standing[id]
                ? text.fromCrm
                : fillText(text.crmSays, {
                    count:
                      id === 'revenue' || id === 'spend'
                        ? show.money(counted[id], currency)
                        : show.number(counted[id]),
                  })}
            </div>
          )}
          {said[id] && (
            <div class="row-remark">
              <RemarkLine id={`${id}-said`} remark={said[id]} />
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

const shown = (value: number | null | undefined, how: (value: number) => string) =>
  typeof value === 'number' ? how(value) : '';

/** Whether the plan has just the number that the rows say. */
function isOf(
  { actual, revenue, spend, lost }: CheckIn,
  id: string,
  month: number,
  counted: number,
): boolean {
  const now = { revenue, spend, lost }[id] ?? actual.find((_, stage) => stageField(stage) === id);
  return Math.abs((now?.[month] ?? Number.NaN) - counted) <= 1e-9 * Math.abs(counted);
}
