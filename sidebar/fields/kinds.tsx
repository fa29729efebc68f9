/** Which component draws which kind of field. A new kind is one line here and one component. */
import type { ComponentType } from 'preact';
import type { Field, FieldKind } from '../../src/plan/template';
import { ChoiceField } from './choice-field';
import { FunnelField } from './funnel-field';
import { NumberField } from './number-field';
import { MonthField, SelectField } from './select-field';
import { TextField } from './text-field';

const kinds: Readonly<Record<FieldKind, ComponentType<{ field: Field }>>> = {
  money: NumberField,
  count: NumberField,
  whole: NumberField,
  percent: NumberField,
  month: MonthField,
  choice: ChoiceField,
  select: SelectField,
  text: TextField,
  funnel: FunnelField,
};

export function FieldOf({ field }: { field: Field }) {
  const Kind = kinds[field.kind];
  return <Kind field={field} />;
}
