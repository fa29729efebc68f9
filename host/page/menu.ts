/** The Extensions menu, as the add-on fills it in onOpen. */
import { registries } from '@odoo/o-spreadsheet';

export type MenuItem = { label: string; functionName: string } | 'separator';

/** `items` is asked each time the menu opens. */
export function addExtensionsMenu(addon: string, items: () => MenuItem[], run: (functionName: string) => void): void {
  const isItem = (item: MenuItem | undefined) => item !== undefined && item !== 'separator';
  const children = () =>
    items().flatMap((item, index, all) =>
      item === 'separator'
        ? []
        : [
            {
              id: item.functionName,
              name: item.label,
              sequence: index,
              separator: all[index + 1] === 'separator' && isItem(all[index + 2]),
              execute: () => run(item.functionName),
            },
          ],
    );
  registries.topbarMenuRegistry
    .add('extensions', { name: 'Extensions', sequence: 75 })
    .addChild('addon', ['extensions'], { name: addon, sequence: 10, children: [children] } as never);
}
