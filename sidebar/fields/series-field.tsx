/** Past months: pasted, typed or read from the sheet; once they read well and are left, a card says what was read. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Selection } from '../../src/addon/contract/cells';
import type { Field, MonthSeries } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { oddText, rangeText, typedMonths } from '../series/say';
import { mostMonths } from '../series/span';
import { useAnnounce } from '../state/announce';
import { shownEntry } from '../state/entries';
import { requiredOf } from '../state/required';
import { selectedLines } from '../state/selected';
import { useWizard } from '../state/wizard-context';
import { useWords } from '../text/text';
import { RemarkLine, useSaid } from './field-frame';
import { ReadCells } from './read-cells';
import { SeriesCard } from './series-card';
import { SeriesText } from './series-text';

/** A heading may stand above the months, and years and totals between them. */
const mostRows = mostMonths + 8;

export function SeriesField({ field }: { field: Field }) {
  const { entries, answers, said, typing, type, leave } = useWizard();
  const words = useWords();
  const announce = useAnnounce();
  const say = useSaid();
  const [editing, setEditing] = useState(false);
  const [wasRead, setWasRead] = useState(false);
  const isPasting = useRef(false);
  /** What gets the focus once the page is drawn anew, by its id. */
  const [focus, setFocus] = useState<string>();
  const series = answers.values[field.id] as MonthSeries | undefined;
  const remark = said[field.id];
  const label = say(field.label);
  const change = `${field.id}-change`;

  const close = () => {
    setEditing(false);
    leave(field);
    if (!series) return;
    const read = fillText(words.series.read, { count: String(typedMonths(series)) });
    announce([`${read}.`, rangeText(series, words), oddText(series, words)].filter(Boolean).join(' '));
  };
  const readCells = (selection: Selection): string => {
    const lines = selectedLines(selection, typing.marks);
    if (lines.length > mostRows) return fillText(words.series.cellsMany, { most: String(mostMonths) });
    if (lines.every((line) => !line)) return words.series.cellsBlank;
    type(field, lines.join('\n'));
    setWasRead(true);
    return fillText(words.series.cellsRead, { address: selection.address });
  };
  // What was read from the sheet or pasted is judged once it stands in the box.
  useEffect(() => {
    if (!wasRead) return;
    setWasRead(false);
    close();
    if (series) setFocus(change);
  }, [wasRead]);
  useEffect(() => {
    if (!focus) return;
    setFocus(undefined);
    document.getElementById(focus)?.focus();
  }, [focus]);

  if (series && !editing) {
    const edit = () => {
      setEditing(true);
      setFocus(field.id);
    };
    const hint = answers.remarks[field.id];
    return (
      <div class="field">
        <SeriesCard
          label={label}
          series={series}
          years={field.years?.(answers.values)}
          change={change}
          onChange={edit}
        />
        {hint && <RemarkLine id={`${field.id}-said`} remark={hint} />}
      </div>
    );
  }
  return (
    <div
      class="field"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) close();
      }}
    >
      <label for={field.id}>{label}</label>
      <SeriesText
        field={field}
        text={shownEntry(field, entries, answers.values, typing.marks) as string}
        remark={remark}
        required={requiredOf(field, answers.values) !== undefined}
        onType={(text) => {
          type(field, text);
          if (isPasting.current) setWasRead(true);
          isPasting.current = false;
        }}
        onPasted={() => {
          isPasting.current = true;
        }}
        onFocus={() => setEditing(true)}
      />
      {remark && <RemarkLine id={`${field.id}-said`} remark={remark} />}
      <div class="help" id={`${field.id}-help`}>
        {say(field.help)}
      </div>
      <ReadCells
        onRead={readCells}
        refused={fillText(words.series.cellsMany, { most: String(mostMonths) })}
      />
    </div>
  );
}
