/** Which component draws which kind of field. A new kind is one line here and one component. */
import type { ComponentType } from 'preact';
import type { Field, FieldKind } from '../../src/plan/questions';
import { Note } from '../parts/note';
import { useWizard } from '../state/wizard-context';
import { ChoiceField } from './choice-field';
import { FunnelField } from './funnel-field';
import { LagsField } from './lags-field';
import { ListField } from './list-field';
import { NumberField } from './number-field';
import { OpeningsField } from './openings-field';
import { PicksField } from './picks-field';
import { SegmentsField } from './segments-field';
import { MonthField, SelectField } from './select-field';
import { SeriesField } from './series-field';
import { SharesField } from './shares-field';
import { TextField } from './text-field';

const kinds: Readonly<Record<FieldKind, ComponentType<{ field: Field }>>> = {
  money: NumberField,
  number: NumberField,
  count: NumberField,
  whole: NumberField,
  percent: NumberField,
  month: MonthField,
  choice: ChoiceField,
  select: SelectField,
  segments: SegmentsField,
  text: TextField,
  funnel: FunnelField,
  lags: LagsField,
  openings: OpeningsField,
  shares: SharesField,
  series: SeriesField,
  picks: PicksField,
  list: ListField,
};

export function FieldOf({ field }: { field: Field }) {
  const Kind = kinds[field.kind];
  const { answers } = useWizard();
  const caution = field.caution?.(answers.values);
  return (
    <>
      <Kind field={field} />
      {caution && (
        <Note kind="warn">
          <b>{caution.bold}</b> {caution.rest}
        </Note>
      )}
    </>
  );
}
