/** Shows the notes of cells: a dark corner, and the text when the pointer rests on the cell. */
import { Component, xml } from '@odoo/owl';
import { type Getters, type Position, registries, UIPlugin, type Zone } from '../engine/engine';
import type { Extra, ExtraKind } from '../engine/extras';

type NoteGetters = Getters & { getExtras(kind: ExtraKind): { extra: Extra }[] };
type Note = { zone: Zone; text: string };

function notesOf(getters: Getters, sheetId: string): Note[] {
  return (getters as NoteGetters)
    .getExtras('note')
    .flatMap(({ extra }) =>
      (extra.ranges ?? [])
        .filter((range) => range._sheetId === sheetId)
        .map((range) => ({ zone: range._zone, text: String(extra.data.text) })),
    );
}

function noteAt(getters: Getters, { sheetId, col, row }: Position): string | undefined {
  return notesOf(getters, sheetId).find(
    ({ zone }) => col >= zone.left && col <= zone.right && row >= zone.top && row <= zone.bottom,
  )?.text;
}

class NoteBox extends Component {
  static override template = xml`<div class="note" t-out="props.text"/>`;
}

registries.cellPopoverRegistry.add('HostNote', {
  onHover: (position, getters) => {
    const text = noteAt(getters as Getters, position);
    return text
      ? { isOpen: true, Component: NoteBox as never, props: { text }, cellCorner: 'top-right' }
      : { isOpen: false };
  },
});

const cornerSize = 6;

class NoteCorners extends UIPlugin {
  static override layers = ['Chart'] as never;

  override drawLayer({ ctx }: { ctx: CanvasRenderingContext2D }): void {
    for (const { zone } of notesOf(this.getters as Getters, this.getters.getActiveSheetId())) {
      const { x, y, width, height } = this.getters.getVisibleRect(zone);
      if (width === 0 || height === 0) continue;
      ctx.fillStyle = '#202124';
      ctx.beginPath();
      ctx.moveTo(x + width - cornerSize, y);
      ctx.lineTo(x + width, y);
      ctx.lineTo(x + width, y + cornerSize);
      ctx.fill();
    }
  }
}

registries.featurePluginRegistry.add('host_notes', NoteCorners as never);
