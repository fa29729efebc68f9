/** Shows where a cell's link leads when the pointer rests on it, and goes there on a press, as Sheets does. */
import { Component, xml } from '@odoo/owl';
import { type Getters, helpers, type Model, registries } from '../engine/engine';
import { keptAt } from './beside';
import { backToGrid } from './focus';

type Target = { sheetId: string; address: string; title: string };

/** Links inside the file look like `#gid=123&range=A1`; the host follows no other. */
function targetOf(uri: unknown, getters: Getters): Target | undefined {
  const [, sheetId, address = 'A1'] = /^#gid=(\d+)(?:&range=([A-Z]+\d+))?/.exec(String(uri)) ?? [];
  if (!sheetId || !getters.tryGetSheet(sheetId)) return undefined;
  return { sheetId, address, title: getters.getSheetName(sheetId) };
}

class LinkBox extends Component {
  static override template = xml`
    <button type="button" class="link" t-on-click="go" t-out="props.target.title + '!' + props.target.address"/>`;

  go(): void {
    const { model } = (this as unknown as { env: { model: Model } }).env;
    const { sheetId, address } = (this as unknown as { props: { target: Target } }).props.target;
    const sheetIdFrom = model.getters.getActiveSheetId();
    if (sheetIdFrom !== sheetId) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
    const { col, row } = helpers.toCartesian(address);
    model.selection.selectCell(col, row);
    backToGrid();
  }
}

registries.cellPopoverRegistry.add('HostLink', {
  onHover: (position, getters) => {
    const target = targetOf(keptAt(getters as Getters, 'link', position)?.uri, getters as Getters);
    return target
      ? { isOpen: true, Component: LinkBox as never, props: { target }, cellCorner: 'bottom-left' }
      : { isOpen: false };
  },
});
