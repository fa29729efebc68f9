/** Conditions of validation and of conditional formats: Google's kinds as the engine's, values parsed as if typed. */
import { helpers } from '../../engine/engine';
import { fromEngineFormula } from '../../engine/formula-text';
import { typedContent } from '../../engine/literal';
import type { Locale } from '../../engine/locales';
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

/** The engine's criterion as Google tells it. */
export function conditionOf(
  { operator, values }: { operator: string; values: readonly string[] },
  locale: Locale,
): BooleanCondition {
  const type = Object.keys(kinds).find((kind) => kinds[kind]!.type === operator);
  const told = values.map((value) => ({
    userEnteredValue: value.startsWith('=')
      ? fromEngineFormula(value, locale)
      : value.replace('.', locale.decimalSeparator),
  }));
  return { ...(type && { type }), ...(told.length > 0 && { values: told }) };
}

/** As if a person typed it into a cell of this spreadsheet: in its locale. */
function typedValue(text: string, type: string, batch: Batch, sheetId: string): string {
  const invalid = new Error(`Invalid ConditionValue.userEnteredValue: ${text} for ConditionType: ${type}`);
  const isFormula = text.startsWith('=');
  if (type === 'ONE_OF_LIST' ? isFormula : formulasOnly.has(type) && !isFormula) throw invalid;
  if (type === 'ONE_OF_RANGE') return rangeText(text, batch, sheetId, invalid);
  if (isFormula) {
    try {
      return checkFormula(text, batch, sheetId);
    } catch {
      throw invalid;
    }
  }
  const { locale } = batch.workbook;
  const isKnown = helpers.isNumber(text, locale) || helpers.isDateTime(text, locale);
  if (/^(NUMBER|DATE)_/.test(type) && !isKnown) throw invalid;
  return typedContent(text, locale).content;
}

const formulasOnly = new Set(['ONE_OF_RANGE', 'CUSTOM_FORMULA']);

/** The engine takes the range without its `=`. */
function rangeText(text: string, { getters }: Batch, sheetId: string, invalid: Error): string {
  const xc = text.slice(1);
  const range = getters.getNamedRange(xc)?.range ?? getters.getRangeFromSheetXC(sheetId, xc);
  if (range.invalidXc || range.invalidSheetName) throw invalid;
  return getters.getRangeString(range, sheetId);
}
