/** Requests about data validation: dropdowns, checkboxes, bounds. */
import type { Zone } from '../../engine/engine';
import { criterionOf } from './conditions';
import { type Batch, type DataValidationRule, type Handlers, zoneOf } from './request';

/** Sets the rule on a zone, or takes every rule away from it. */
export function setValidation(
  sheetId: string,
  zone: Zone,
  rule: DataValidationRule | undefined,
  batch: Batch,
): void {
  forgetMessages(sheetId, zone, batch);
  const id = String(batch.freshId());
  const ranges = [{ _sheetId: sheetId, _zone: zone }];
  // A rule replaces the others on its cells, so one that is taken away at once leaves none.
  const criterion = rule
    ? criterionOf(rule.condition, batch, sheetId)
    : { type: 'customFormula', values: ['=TRUE'] };
  const display = rule?.showCustomUi ? { displayStyle: 'arrow' } : { displayStyle: 'plainText' };
  const dropdown = criterion.type === 'isValueInList' || criterion.type === 'isValueInRange';
  batch.dispatch('ADD_DATA_VALIDATION_RULE', {
    sheetId,
    ranges,
    rule: { id, criterion: { ...criterion, ...(dropdown && display) }, isBlocking: rule?.strict ?? false },
  });
  if (!rule) batch.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId, id });
  else if (rule.inputMessage) {
    const extra = { kind: 'validation', ranges, data: { inputMessage: rule.inputMessage } };
    batch.dispatch('EXTRAS_SET', { key: `validation:${id}`, extra });
  }
}

/** The messages of rules that a new one replaces. */
function forgetMessages(sheetId: string, zone: Zone, { getters, dispatch }: Batch): void {
  for (const { key, extra } of getters.getExtras('validation')) {
    const { _sheetId, _zone } = extra.ranges![0]!;
    const within =
      _zone.left >= zone.left &&
      _zone.right <= zone.right &&
      _zone.top >= zone.top &&
      _zone.bottom <= zone.bottom;
    if (_sheetId === sheetId && within) dispatch('EXTRAS_SET', { key, extra: null });
  }
}

export const validationRequests: Handlers = {
  setDataValidation({ range, rule }, batch) {
    const { sheetId, zone } = zoneOf(batch.getters, range);
    setValidation(sheetId, zone, rule, batch);
    return undefined;
  },
};
