/** Conditions of validation and of conditional formats: Google's kinds as the engine's, values parsed as if typed. */
import { typedContent } from '../../engine/literal';
import { checkFormula } from './formulas';
import type { Batch, BooleanCondition } from './request';

type Kind = { type: string; values: number; dates?: true };

const kinds: Readonly<Record<string, Kind>> = {
  NUMBER_GREATER: { type: 'isGreaterThan', values: 1 },
  NUMBER_GREATER_THAN_EQ: { type: 'isGreaterOrEqualTo', values: 1 },
  NUMBER_LESS: { type: 'isLessThan', values: 1 },
  NUMBER_LESS_THAN_EQ: { type: 'isLessOrEqualTo', values: 1 },
  NUMBER_EQ: { type: 'isEqual', values: 1 },
  NUMBER_NOT_EQ: { type: 'isNotEqual', values: 1 },
  NUMBER_BETWEEN: { type: 'isBetween', values: 2 },
  NUMBER_NOT_BETWEEN: { type: 'isNotBetween', values: 2 },
  TEXT_CONTAINS: { type: 'containsText', values: 1 },
  TEXT_NOT_CONTAINS: { type: 'notContainsText', values: 1 },
  TEXT_STARTS_WITH: { type: 'beginsWithText', values: 1 },
  TEXT_ENDS_WITH: { type: 'endsWithText', values: 1 },
  TEXT_EQ: { type: 'isEqualText', values: 1 },
  DATE_EQ: { type: 'dateIs', values: 1, dates: true },
  DATE_BEFORE: { type: 'dateIsBefore', values: 1, dates: true },
  DATE_AFTER: { type: 'dateIsAfter', values: 1, dates: true },
  DATE_ON_OR_BEFORE: { type: 'dateIsOnOrBefore', values: 1, dates: true },
  DATE_ON_OR_AFTER: { type: 'dateIsOnOrAfter', values: 1, dates: true },
  DATE_BETWEEN: { type: 'dateIsBetween', values: 2 },
  DATE_IS_VALID: { type: 'dateIsValid', values: 0 },
  BLANK: { type: 'isEmpty', values: 0 },
  NOT_BLANK: { type: 'isNotEmpty', values: 0 },
  BOOLEAN: { type: 'isBoolean', values: 0 },
  CUSTOM_FORMULA: { type: 'customFormula', values: 1 },
  ONE_OF_LIST: { type: 'isValueInList', values: Number.POSITIVE_INFINITY },
  ONE_OF_RANGE: { type: 'isValueInRange', values: 1 },
};

export type Criterion = { type: string; values: string[]; dateValue?: string };

/** The engine's criterion. Throws for a kind without a counterpart, and for values that do not parse or are too few. */
export function criterionOf(
  condition: BooleanCondition | undefined,
  batch: Batch,
  sheetId: string,
): Criterion {
  const kind = kinds[condition?.type ?? ''];
  if (!condition?.type || !kind)
    throw new Error(`The condition ${condition?.type ?? '(none)'} is not faked yet.`);
  const values = (condition.values ?? []).map((value) => {
    if (value.relativeDate) throw new Error('Relative dates in conditions are not faked yet.');
    return typedValue(value.userEnteredValue ?? '', condition.type!, batch, sheetId);
  });
  const many = kind.values === Number.POSITIVE_INFINITY;
  if (many ? values.length === 0 : values.length !== kind.values)
    throw new Error(
      `Condition ${condition.type} must have ${many ? 'values' : `${kind.values} values`}, got ${values.length}.`,
    );
  return { type: kind.type, values, ...(kind.dates && { dateValue: 'exactDate' }) };
}

function typedValue(text: string, type: string, batch: Batch, sheetId: string): string {
  if (type === 'ONE_OF_LIST' && text.startsWith('=')) throw new Error('ONE_OF_LIST does not take formulas.');
  if (type === 'ONE_OF_RANGE') return rangeText(text, batch, sheetId);
  if (type === 'CUSTOM_FORMULA' && !text.startsWith('='))
    throw new Error(`A custom formula must start with =, got ${text}`);
  if (text.startsWith('=')) return checkFormula(text, batch, sheetId);
  return typedContent(text, batch.workbook.locale).content;
}

/** The engine takes the range without its `=`. */
function rangeText(text: string, { getters }: Batch, sheetId: string): string {
  const xc = text.replace(/^=/, '');
  const range = getters.getRangeFromSheetXC(sheetId, xc);
  if (range.invalidXc || range.invalidSheetName) throw new Error(`Invalid range: ${text}`);
  return getters.getRangeString(range, sheetId);
}
