/** Requests about conditional formats: a condition with a look, or a scale of colours. */
import { colorOf } from './colors';
import { criterionOf } from './conditions';
import { patched, stylePatch } from './formats';
import { sheetsIn } from './formulas';
import { type Batch, type Handlers, rangeOf, sheetOf } from './request';

type Rule = NonNullable<Parameters<NonNullable<Handlers['addConditionalFormatRule']>>[0]['rule']>;
type Point = NonNullable<NonNullable<Rule['gradientRule']>['minpoint']>;

function cellIsRule({ condition, format }: NonNullable<Rule['booleanRule']>, batch: Batch, sheetId: string) {
  const criterion = criterionOf(condition, batch, sheetId);
  const here = batch.getters.getSheetName(sheetId).toLowerCase();
  if (criterion.values.some((value) => sheetsIn(value).some((title) => title.toLowerCase() !== here)))
    throw new Error('Conditional format rule cannot reference a different sheet.');
  const style = patched(undefined, stylePatch(format ?? {}, { '*': {} }, batch)) ?? {};
  const { type: operator, ...rest } = criterion;
  return { type: 'CellIsRule', operator, style, ...rest };
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

export const conditionalFormatRequests: Handlers = {
  addConditionalFormatRule({ rule = {}, index = 0 }, batch) {
    const { getters, dispatch } = batch;
    const ranges = (rule.ranges ?? []).map((range) => rangeOf(getters, range));
    const sheetId = ranges[0]?._sheetId;
    if (!sheetId || ranges.some((range) => range._sheetId !== sheetId))
      throw new Error('A conditional format rule must have ranges, all on the same sheet.');
    if (Boolean(rule.booleanRule) === Boolean(rule.gradientRule))
      throw new Error('A conditional format rule must be either a boolean or a gradient rule.');
    const count = getters.getConditionalFormats(sheetId).length;
    if (index < 0 || index > count) throw new Error(`Invalid index: ${index}`);
    const id = String(batch.freshId());
    const engineRule = rule.booleanRule
      ? cellIsRule(rule.booleanRule, batch, sheetId)
      : scaleRule(rule.gradientRule!);
    dispatch('ADD_CONDITIONAL_FORMAT', { sheetId, ranges, cf: { id, rule: engineRule } });
    if (index < count)
      dispatch('CHANGE_CONDITIONAL_FORMAT_PRIORITY', { sheetId, cfId: id, delta: count - index });
    return undefined;
  },

  deleteConditionalFormatRule({ sheetId, index = 0 }, { getters, dispatch }) {
    const id = sheetOf(getters, sheetId);
    const rule = getters.getConditionalFormats(id)[index];
    if (!rule) throw new Error(`No conditional format on sheet: ${id} at index: ${index}`);
    dispatch('REMOVE_CONDITIONAL_FORMAT', { sheetId: id, id: rule.id });
    return undefined;
  },
};
