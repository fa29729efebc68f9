/**
 * What inputs accept, and conditional formats. Both carry conditions, which Sheets parses as if a person typed them: in
 * the file's locale, whose separators between arguments differ, and one that does not parse refuses the whole plan. So
 * no condition has a separator or a decimal sign in it.
 */
import { isTyped } from '../../plan/inputs';
import type { Accepts, CellRange, Input, Numbers, Plan, Rule, Tab } from '../../plan/plan';
import { areaAddress, cellAddress, onTab } from '../address';
import { areaOf, type Grid, type PlacedTab } from '../place';
import { printFormula } from '../print';
import { addConditionalFormatRule, gridRange, setDataValidation } from '../requests';
import { fixedBy, ruleMovement } from '../runs';
import type { Condition, DataValidationRule, Request } from '../sheets';
import { cellFormat } from './looks';

export const validations = (grid: Grid, { tab, sheetId }: PlacedTab): Request[] =>
  validatedIn(tab).map((validated) =>
    setDataValidation(gridRange(sheetId, areaOf(grid, validated.range)), validationRule(grid, validated)),
  );

/** Actuals that may come from elsewhere: where nothing is known the formula in the cell gives a text of no length. */
function mayBeEmpty({ cells, rows }: Tab, { from, to }: CellRange, holds: Input['holds']): boolean {
  if (holds !== 'actual') return false;
  const keys = rows.map(({ key }) => key);
  const within = new Set(keys.slice(keys.indexOf(from.row), keys.indexOf(to.row) + 1));
  return cells.some(({ at, formula }) => formula && at.column === from.column && within.has(at.row));
}

/** A range that a validation holds to what it accepts. */
type Validated = {
  readonly range: CellRange;
  readonly accepts: Exclude<Accepts, { unit: 'text' }>;
  readonly message?: string;
  readonly mayBeEmpty?: boolean;
};

/** The inputs that people type into; any text is good where text belongs. */
export const validatedIn = (tab: Tab): readonly Validated[] =>
  (tab.inputs ?? []).filter(isTyped).flatMap((input) =>
    rangesOf(input).flatMap(({ range, accepts }) => {
      if (accepts.unit === 'text') return [];
      return [
        {
          range,
          accepts,
          ...(input.message !== undefined && { message: input.message }),
          ...(mayBeEmpty(tab, range, input.holds) && { mayBeEmpty: true }),
        },
      ];
    }),
  );

/** The whole input, or a row each where the unit goes by the row. */
function rangesOf({ range, accepts }: Input): readonly { range: CellRange; accepts: Accepts }[] {
  if (!('rows' in accepts)) return [{ range, accepts }];
  return Object.entries(accepts.rows).map(([row, each]) => ({
    range: { from: { ...range.from, row }, to: { ...range.to, row } },
    accepts: each,
  }));
}

function validationRule(grid: Grid, validated: Validated): DataValidationRule {
  const { accepts, message } = validated;
  return {
    condition: validationCondition(grid, validated),
    ...(message !== undefined && { inputMessage: message }),
    ...(accepts.unit === 'choice' && { ...(accepts.strict && { strict: true }), showCustomUi: true }),
  };
}

/** Where it names the range's own cell it names the first; that moves along over the others. */
export function validationCondition(
  grid: Grid,
  { range, accepts, mayBeEmpty: orNothing }: Validated,
): Condition {
  switch (accepts.unit) {
    case 'tick':
      return { type: 'BOOLEAN' };
    case 'day':
      return condition('DATE_AFTER', `=${accepts.after ?? 0}`);
    case 'choice': {
      const title = grid.get(accepts.from.from.tab)!.title;
      return condition('ONE_OF_RANGE', `=${onTab(title)}${areaAddress(areaOf(grid, accepts.from))}`);
    }
    default:
      return numberCondition(
        accepts,
        cellAddress(areaOf(grid, range), { row: false, column: false }),
        orNothing,
      );
  }
}

/** Sheets' own condition where there is one, since its words tell people what is asked; else a formula. */
function numberCondition(
  { above, atLeast, atMost, whole }: Numbers,
  first: string,
  orNothing = false,
): Condition {
  const bounds = [
    above !== undefined && `${first}>${literal(above)}`,
    atLeast !== undefined && `${first}>=${literal(atLeast)}`,
    atMost !== undefined && `${first}<=${literal(atMost)}`,
  ].filter((bound) => bound !== false);
  const one = bounds.length === 1 && !whole && !orNothing;
  if (one && above !== undefined) return condition('NUMBER_GREATER', typed(above));
  if (one && atLeast !== undefined) return condition('NUMBER_GREATER_THAN_EQ', typed(atLeast));
  if (one && atMost !== undefined) return condition('NUMBER_LESS_THAN_EQ', typed(atMost));
  if (!whole && !orNothing && above === undefined && atLeast !== undefined && atMost !== undefined) {
    return condition('NUMBER_BETWEEN', typed(atLeast), typed(atMost));
  }
  const tests = [...(whole ? [`${first}=INT(${first})`] : []), ...bounds];
  const product = [`ISNUMBER(${first})`, ...tests.map((test) => `(${test})`)].join('*');
  if (orNothing) return condition('CUSTOM_FORMULA', `=(LEN(${first})=0)+${product}>0`);
  return condition('CUSTOM_FORMULA', tests.length > 0 ? `=${product}>0` : `=${product}`);
}

const condition = (type: Condition['type'], ...values: string[]): Condition => ({
  type,
  values: values.map((userEnteredValue) => ({ userEnteredValue })),
});

/** A number without a decimal sign, which no two locales agree on: 0.05 is 5/100. */
function literal(value: number): string {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return decimals === 0 ? String(value) : `${Math.round(value * 10 ** decimals)}/${10 ** decimals}`;
}

const typed = (value: number) => (Number.isInteger(value) ? String(value) : `=${literal(value)}`);

export const rules = (plan: Plan, grid: Grid, placed: PlacedTab): Request[] =>
  (placed.tab.rules ?? []).map((rule, index) =>
    addConditionalFormatRule(
      gridRange(placed.sheetId, areaOf(grid, rule.range)),
      ruleCondition(grid, rule),
      cellFormat(plan.styles[rule.style]!),
      index,
    ),
  );

export function ruleCondition(grid: Grid, rule: Rule): Condition {
  const { from, movement } = ruleMovement(grid, rule);
  return condition(
    'CUSTOM_FORMULA',
    printFormula(grid, rule.range.from.tab, from, fixedBy(from, [movement])),
  );
}
