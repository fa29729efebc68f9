/** Mends what version 19.3.7 of the engine gets wrong. Each can go once an update has it right. */
import { type RangeData, registries } from './engine';

type Adapters = { adaptRangeString(sheetId: string, xc: string): { range: string } };
type ValidationPlugin = {
  rules: Record<string, { criterion: { type: string; values: string[] } }[]>;
  history: { update(...path: unknown[]): void };
  adaptRanges(adapters: Adapters): void;
};

type Command = { sheetId?: string; ranges?: readonly RangeData[] };
type SheetPlugin = { checkZonesAreInSheet(command: Command): unknown };

const validation = registries.corePluginRegistry.get('dataValidation')
  .prototype as unknown as ValidationPlugin;
const adaptRanges = validation.adaptRanges;

/** A dropdown over a range goes on reading that range where rows move or its tab is renamed; the engine moves formulas only. */
validation.adaptRanges = function (this: ValidationPlugin, adapters) {
  adaptRanges.call(this, adapters);
  for (const [sheetId, rules] of Object.entries(this.rules))
    rules.forEach(({ criterion }, index) => {
      if (criterion.type !== 'isValueInRange') return;
      const { range } = adapters.adaptRangeString(sheetId, criterion.values[0]!);
      this.history.update('rules', sheetId, index, 'criterion', 'values', 0, range);
    });
};

const sheets = registries.featurePluginRegistry.get('ui_sheet').prototype as unknown as SheetPlugin;
const checkZonesAreInSheet = sheets.checkZonesAreInSheet;

/** What is said of ranges alone, such as their name, holds for the tab they are on; the engine measures them by the tab in front. */
sheets.checkZonesAreInSheet = function (this: SheetPlugin, command) {
  const sheetId = command.sheetId ?? command.ranges?.[0]?._sheetId;
  return checkZonesAreInSheet.call(this, sheetId === undefined ? command : { ...command, sheetId });
};
