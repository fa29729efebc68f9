/** Shows the notes of cells: a dark corner, and the text when the pointer rests on the cell. */
import { Component, xml } from '@odoo/owl';
import { type Getters, registries, UIPlugin } from '../engine/engine';
import { keptAt, keptOn } from './beside';

class NoteBox extends Component {
  static override template = xml`<div class="note" t-out="props.text"/>`;
}

registries.cellPopoverRegistry.add('HostNote', {
  onHover: (position, getters) => {
    const text = keptAt(getters as Getters, 'note', position)?.note;
    return text
      ? { isOpen: true, Component: NoteBox as never, props: { text }, cellCorner: 'top-right' }
      : { isOpen: false };
  },
});

const cornerSize = 6;

class NoteCorners extends UIPlugin {
  static override layers = ['Chart'] as never;

  override drawLayer({ ctx }: { ctx: CanvasRenderingContext2D }): void {
    for (const { zone } of keptOn(this.getters as Getters, 'note', this.getters.getActiveSheetId())) {
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
