/** What a batch has drawn on cells and the engine has not been told yet: one command a cell, however many requests draw on it. */
import type { Dispatch, Position } from '../../engine/engine';

/** What is left out stays as it is; a style of null takes the cell's own away. */
export type Stroke = { content?: string; format?: string; style?: Readonly<Record<string, unknown>> | null };

export class Drawn {
  private strokes = new Map<string, Stroke & Position>();

  constructor(private readonly dispatch: Dispatch) {}

  /** The stroke on a cell, to be drawn on. */
  on({ sheetId, col, row }: Position): Stroke {
    const key = `${sheetId}/${col}/${row}`;
    const stroke = this.strokes.get(key) ?? { sheetId, col, row };
    this.strokes.set(key, stroke);
    return stroke;
  }

  /** Tells the engine, in the order in which the cells were first drawn on; before anything that reads or moves cells. */
  tell(): void {
    const { strokes } = this;
    this.strokes = new Map();
    for (const stroke of strokes.values())
      if ('content' in stroke || 'format' in stroke || 'style' in stroke)
        this.dispatch('UPDATE_CELL', stroke);
  }
}
