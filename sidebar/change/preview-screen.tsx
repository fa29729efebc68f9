/** Preview of the change: what stays, what changes, what cannot be carried over, and people's formulas elsewhere. */
import { useState } from 'preact/hooks';
import type { ChangeOptions, ChangeReport, Patch } from '../../src/addon/contract/change';
import type { PlanAnswers } from '../../src/plan/module';
import { fillText } from '../../src/plan/sentence';
import { Button, Link } from '../parts/button';
import { Screen, Title, TopBar } from '../parts/frame';
import { Note } from '../parts/note';
import { Tick } from '../parts/tick';
import { useSettled } from '../state/announce';
import { useWords } from '../text/text';
import type { ChangeProps } from './change-props';
import { LostList } from './lost-list';
import { OptionTicks } from './option-ticks';
import type { Change } from './what-changes';

type Props = Pick<ChangeProps, 'plan' | 'asking' | 'onGoBack' | 'onRemoveKept'> & {
  readonly patch: Patch;
  readonly changes: readonly Change[];
  readonly standing: PlanAnswers | undefined;
  readonly isChange: boolean;
  readonly report: ChangeReport;
  readonly options: ChangeOptions;
  /** It is being worked out anew. */
  readonly isLooking: boolean;
  readonly hasChanged: boolean;
  readonly onOptions: (options: ChangeOptions) => void;
  readonly onChange: () => void;
  readonly onBack: () => void;
};

export function PreviewScreen(props: Props) {
  const { plan, isChange, report, isLooking, hasChanged, onChange, onBack } = props;
  const words = useWords();
  const text = words.change.preview;
  const { lost, lostCount } = report;
  // Where nothing changes, the look is completed or what broke is built anew.
  const whole = plan.undecorated ? text.lookTitle : text.repairTitle;
  const [seen, setSeen] = useState(false);
  const isUnseen = lostCount > 0 && !seen;
  // Only one change back is kept: what builds tabs anew has to wait until the tabs before are gone.
  const isKept = plan.kept && report.inPlace.length === 0;
  useSettled(hasChanged && !isLooking ? text.changed : undefined);
  return (
    <Screen
      top={<TopBar back={words.back} onBack={onBack} context={plan.name} />}
      busy={isLooking}
      foot={
        <>
          <Button look="primary" disabled={isLooking || isUnseen || isKept} onClick={onChange}>
            {isLooking ? text.looking : isChange ? text.change : whole}
          </Button>
          <Button onClick={onBack}>{words.back}</Button>
        </>
      }
    >
      <Title>{isChange ? text.title : whole}</Title>
      {hasChanged && <Note kind="warn">{text.changed}</Note>}
      {isKept && (
        <Note kind="warn">
          {text.stillKept}
          <div class="links">
            <Link onClick={props.onRemoveKept}>{words.change.done.remove}</Link>
            <Link onClick={props.onGoBack}>{words.change.done.back}</Link>
          </div>
        </Note>
      )}
      <Stays {...props} />
      {lostCount > 0 && (
        <section class="apart">
          <h2>{fillText(text.lost, { count: String(lostCount) })}</h2>
          <LostList cells={lost} count={lostCount} />
          <Tick
            label={text.seen}
            {...(isUnseen && { help: text.seenFirst })}
            checked={seen}
            onChange={setSeen}
          />
        </section>
      )}
      <Changes {...props} />
      <OptionTicks {...props} />
      <Elsewhere report={report} />
    </Screen>
  );
}

const numbered = (value: number) => String(value);

function Stays({ report: { typed, own, lostCount, gone } }: Props) {
  const text = useWords().change.preview;
  const slots = { values: numbered(typed), rows: numbered(own) };
  const isAll = lostCount === 0 && gone.count === 0;
  if (isAll) return <Note kind="good">{fillText(text.allStays, slots)}</Note>;
  return (
    <>
      {gone.count > 0 && (
        <Note kind="warn">
          {fillText(text.gone, { count: numbered(gone.count), tabs: gone.tabs.join(', ') })}
        </Note>
      )}
      <section class="apart">
        <h2>{text.stays}</h2>
        <p class="lead">{fillText(text.staysTyped, slots)}</p>
      </section>
    </>
  );
}

function Changes({ changes, report }: Props) {
  const text = useWords().change.preview;
  const { replaced, inPlace, added, removed, stays, news } = report;
  const listed = [
    [text.added, { tabs: added }],
    [text.removed, { tabs: removed }],
    [text.replaced, { tabs: replaced }],
    [text.inPlace, { tabs: inPlace }],
    [text.onOldTabs, { things: stays }],
  ] as const;
  const sentences = listed.flatMap(([sentence, slots]) =>
    Object.entries(slots).flatMap(([slot, names]) =>
      names.length > 0 ? [fillText(sentence, { [slot]: names.join(', ') })] : [],
    ),
  );
  return (
    <section class="apart">
      <h2>{text.changes}</h2>
      {changes.length === 0 && <p class="lead">{text.noAnswer}</p>}
      {changes.length > 0 && (
        <dl class="summary">
          {changes.map(({ name, lines }) => (
            <div key={name}>
              <dt>{name}</dt>
              {lines.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      {[...news, ...sentences].map((sentence) => (
        <p key={sentence} class="fine apart">
          {sentence}
        </p>
      ))}
    </section>
  );
}

function Elsewhere({ report: { formulas } }: Pick<Props, 'report'>) {
  const text = useWords().change.preview;
  const { follow, stay, notRead } = formulas;
  const isNone = follow === 0 && stay.length === 0 && !notRead;
  return (
    <section class="apart">
      <h2>{text.elsewhere}</h2>
      {isNone && <p class="lead">{text.noFormulas}</p>}
      {follow > 0 && <p class="lead">{fillText(text.follow, { count: numbered(follow) })}</p>}
      {stay.length > 0 && (
        <>
          <p class="lead">{fillText(text.notFollow, { count: numbered(stay.length) })}</p>
          <LostList cells={stay} count={stay.length} />
        </>
      )}
      {notRead && <Note kind="warn">{text.notRead}</Note>}
    </section>
  );
}
