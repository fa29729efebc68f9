/** Requests about conditional formats: a condition with a look, or a scale of colours. */
import type { Workbook } from '../../engine/workbook';
import { colorOf } from './colors';
import { conditionOf, criterionOf } from './conditions';
import { formatOf, patched, stylePatch } from './formats';
import { namesIn, sheetsIn } from './formulas';
import { type Batch, type CellFormat, gridRange, type Handlers, rangeOf, sheetOf } from './request';

type Rule = NonNullable<Parameters<NonNullable<Handlers['addConditionalFormatRule']>>[0]['rule']>;
type Point = NonNullable<NonNullable<Rule['gradientRule']>['minpoint']>;

const supported = new Set([
  'backgroundColor',
  'backgroundColorStyle',
  ...['bold', 'italic', 'strikethrough', 'foregroundColor', 'foregroundColorStyle'].map(
    (key) => `textFormat.${key}`,
  ),
]);

function checkFormat({ textFormat = {}, ...format }: CellFormat): void {
  const fields = [...Object.keys(format), ...Object.keys(textFormat).map((key) => `textFormat.${key}`)];
  if (fields.some((field) => !supported.has(field)))
    throw new Error(
      'ConditionalFormatRule.format only supports bold, italic, strikethrough, foreground color and background color.',
    );
}

function cellIsRule(
  { condition, format = {} }: NonNullable<Rule['booleanRule']>,
  batch: Batch,
  sheetId: string,
) {
  checkFormat(format);
  const criterion = criterionOf(condition, batch, sheetId);
  if (criterion.values.some((value) => leaves(value, sheetId, batch)))
    throw new Error('Conditional format rule cannot reference a different sheet.');
  const style = patched(undefined, stylePatch(format, { '*': {} }, batch)) ?? {};
  const { type: operator, ...rest } = criterion;
  return { type: 'CellIsRule', operator, style, ...rest };
}

/** Whether a formula looks at another sheet, by its title or through a name. */
function leaves(value: string, sheetId: string, { getters }: Batch): boolean {
  if (!value.startsWith('=')) return false;
  const here = getters.getSheetName(sheetId).toLowerCase();
  return (
    sheetsIn(value).some((title) => title.toLowerCase() !== here) ||
    namesIn(value).some((name) => (getters.getNamedRange(name)?.range.sheetId ?? sheetId) !== sheetId)
  );
}

const pointTypes: Readonly<Record<string, string>> = {
  MIN: 'value',
  MAX: 'value',
  NUMBER: 'number',
  PERCENT: 'percentage',
  PERCENTILE: 'percentile',
};

function pointOf({ type, value, color, colorStyle }: Point) {
  const known = pointTypes[type ?? ''];
  const hex = colorOf(colorStyle, color);
  if (!known || !hex) throw new Error('A point of a gradient must have a type and a color.');
  return {
    type: known,
    color: Number.parseInt(hex.slice(1), 16),
    ...(known !== 'value' && { value: value ?? '0' }),
  };
}

function scaleRule({ minpoint, midpoint, maxpoint }: NonNullable<Rule['gradientRule']>) {
  if (!minpoint || !maxpoint) throw new Error('A gradient must have a minpoint and a maxpoint.');
  return {
    type: 'ColorScaleRule',
    minimum: pointOf(minpoint),
    ...(midpoint && { midpoint: pointOf(midpoint) }),
    maximum: pointOf(maxpoint),
  };
}

/** The rule as the engine keeps it, and the sheet that it is for. */
function engineRule(rule: Rule, batch: Batch) {
  const ranges = (rule.ranges ?? []).map((range) => rangeOf(batch.getters, range));
  const sheetId = ranges[0]?._sheetId;
  if (!sheetId || ranges.some((range) => range._sheetId !== sheetId))
    throw new Error('A conditional format rule must have ranges, all on the same sheet.');
  if (Boolean(rule.booleanRule) === Boolean(rule.gradientRule))
    throw new Error('A conditional format rule must be either a boolean or a gradient rule.');
  const drawn = rule.booleanRule
    ? cellIsRule(rule.booleanRule, batch, sheetId)
    : scaleRule(rule.gradientRule!);
  return { sheetId, ranges, rule: drawn };
}

/** Puts a rule at its rank; past the last one it becomes the last. */
function add(rule: Rule, index: number, batch: Batch): void {
  const { sheetId, ...cf } = engineRule(rule, batch);
  const count = batch.getters.getConditionalFormats(sheetId).length;
  const id = String(batch.freshId());
  batch.dispatch('ADD_CONDITIONAL_FORMAT', { sheetId, ranges: cf.ranges, cf: { id, rule: cf.rule } });
  if (index < count)
    batch.dispatch('CHANGE_CONDITIONAL_FORMAT_PRIORITY', { sheetId, cfId: id, delta: count - index });
}

function ruleAt(sheetId: string, index: number, { getters }: Batch) {
  const found = getters.getConditionalFormats(sheetId)[index];
  if (!found) throw new Error(`No conditional format on sheet: ${sheetId} at index: ${index}`);
  return found;
}

/** The rules of a sheet as Google tells them, the first on top. */
export function conditionalFormats({ getters, locale }: Workbook, sheetId: string): Rule[] {
  return getters.getConditionalFormats(sheetId).map(({ rule, ranges }) => {
    const where = ranges.map((xc) => {
      const { left, right, top, bottom } = getters.getRangeFromSheetXC(sheetId, xc).zone;
      return gridRange({ _sheetId: sheetId, _zone: { left, right, top, bottom } });
    });
    if (rule.type !== 'CellIsRule') return { ranges: where, gradientRule: {} };
    return {
      ranges: where,
      booleanRule: { condition: conditionOf(rule, locale), format: formatOf({ ...rule.style }) },
    };
  });
}

export const conditionalFormatRequests: Handlers = {
  addConditionalFormatRule({ rule = {}, index = 0 }, batch) {
    if (index < 0) throw new Error(`Invalid index: ${index}`);
    add(rule, index, batch);
    return undefined;
  },

  updateConditionalFormatRule({ index = 0, sheetId, rule, newIndex }, batch) {
    if (Boolean(rule) === (newIndex !== undefined))
      throw new Error('Exactly one of rule and newIndex must be given.');
    const id = rule ? engineRule(rule, batch).sheetId : sheetOf(batch.getters, sheetId);
    const { id: cfId } = ruleAt(id, index, batch);
    const [oldRule] = conditionalFormats(batch.workbook, id).slice(index);
    if (rule) {
      batch.dispatch('REMOVE_CONDITIONAL_FORMAT', { sheetId: id, id: cfId });
      add(rule, index, batch);
      return { newRule: rule, newIndex: index, oldRule, oldIndex: index };
    }
    ruleAt(id, newIndex!, batch);
    batch.dispatch('CHANGE_CONDITIONAL_FORMAT_PRIORITY', { sheetId: id, cfId, delta: index - newIndex! });
    return { newRule: oldRule, newIndex, oldIndex: index };
  },

  deleteConditionalFormatRule({ sheetId, index = 0 }, batch) {
    const id = sheetOf(batch.getters, sheetId);
    batch.dispatch('REMOVE_CONDITIONAL_FORMAT', { sheetId: id, id: ruleAt(id, index, batch).id });
    return undefined;
  },
};
