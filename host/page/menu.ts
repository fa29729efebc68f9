/** The Extensions menu, as the add-on fills it in onOpen. */
import { registries } from '../engine/engine';
import type { Menu, MenuItem } from '../google/ui';
import { say } from './speech';

type Item = {
  id: string;
  name: string;
  sequence: number;
  separator: boolean;
  children?: Item[];
  execute?: () => void;
};

/** `menus` is asked each time the menu opens; `run` calls a top-level function of the add-on. */
export function addExtensionsMenu(menus: () => readonly Menu[], run: (functionName: string) => void): void {
  const itemsOf = (path: string, items: readonly MenuItem[]): Item[] =>
    items.flatMap((item, index): Item[] => {
      if (item === 'separator') return [];
      const id = `${path}/${item.label}`;
      const shape = { id, name: item.label, sequence: index, separator: items[index + 1] === 'separator' };
      return 'run' in item
        ? [{ ...shape, execute: () => run(item.run) }]
        : [{ ...shape, children: itemsOf(id, item.items) }];
    });
  const children = [() => itemsOf('extensions', menus())];
  registries.topbarMenuRegistry.add('extensions', { name: say('Extensions'), sequence: 75, children });
}
