/** Asks, as Sheets does, before a change of a protected cell stays: nobody is locked out, and nobody breaks a formula unawares. */
import { type Getters, type Position, type RangeData, registries, UIPlugin } from '../engine/engine';
import type { Extra } from '../engine/extras';
import { ask } from './dialogs';
import { say } from './speech';

type WithExtras = Getters & { getExtras(kind: 'protection'): { extra: Extra }[] };
type Command = { type: string } & Partial<Position>;

const isIn = (ranges: readonly RangeData[], { sheetId, col, row }: Position) =>
  ranges.some(
    ({ _sheetId, _zone: { left, right, top, bottom } }) =>
      _sheetId === sheetId && col >= left && col <= right && row >= top && row <= bottom,
  );

/** A protection of a whole sheet lists the ranges that stay open; any other lists what it protects. */
function isProtected(getters: WithExtras, cell: Position): boolean {
  return getters
    .getExtras('protection')
    .some(({ extra: { sheetId, ranges = [] } }) =>
      sheetId === undefined ? isIn(ranges, cell) : sheetId === cell.sheetId && !isIn(ranges, cell),
    );
}

class ProtectionQuestion extends UIPlugin {
  private isBatch = false;
  private isTouched = false;

  override beforeHandle({ type }: Command): void {
    if (type === 'HOST_BATCH') this.isBatch = true;
  }

  override handle({ type, sheetId, col, row }: Command): void {
    if (type !== 'UPDATE_CELL' || this.isBatch) return;
    const cell = { sheetId: sheetId!, col: col!, row: row! };
    this.isTouched ||= isProtected(this.getters as WithExtras, cell);
  }

  override finalize(): void {
    const isQuestion = this.isTouched;
    this.isBatch = false;
    this.isTouched = false;
    if (isQuestion) this.askAndTakeBack();
  }

  private async askAndTakeBack(): Promise<void> {
    const text = say(
      'You’re trying to edit part of this sheet that shouldn’t be changed accidentally. Edit anyway?',
    );
    if (!(await ask(text, say('Heads up!')))) this.dispatch('REQUEST_UNDO');
  }
}

registries.featurePluginRegistry.add('host_protection', ProtectionQuestion as never);
