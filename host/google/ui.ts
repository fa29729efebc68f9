/** Menus, sidebar and messages, as a script asks for them. The host shows them, or tests read them. */
import { contentOf, titleOf } from './html-service';
import { type Enter, service } from './service';

export type MenuItem = { label: string; run: string } | 'separator' | Menu;
export type Menu = { label: string; items: MenuItem[] };
export type Sidebar = { title: string; html: string };

/** What the script has put in front of the user so far. */
export type Shown = { menus: Menu[]; sidebar: Sidebar | undefined; alerts: string[] };

/** Told at once when something new is to be seen. */
export type Show = { sidebar?(sidebar: Sidebar): void; alert?(text: string, title: string): void };

const menuOf = new WeakMap<object, Menu>();

export function createUi(shown: Shown, show: Show, addOnName: string, enter: Enter): object {
  function menu(label: string): object {
    const items: MenuItem[] = [];
    const one: object = service('Menu', enter, {
      addItem(caption: string, functionName: string) {
        items.push({ label: caption, run: functionName });
        return one;
      },
      addSeparator() {
        items.push('separator');
        return one;
      },
      addSubMenu(sub: object) {
        items.push(menuOf.get(sub)!);
        return one;
      },
      addToUi() {
        shown.menus = [...shown.menus.filter((other) => other.label !== label), { label, items }];
      },
    });
    menuOf.set(one, { label, items });
    return one;
  }

  function alert(first: string, second?: string): string {
    const [title, text] = second === undefined ? ['', first] : [first, second];
    shown.alerts.push(text);
    show.alert?.(text, title);
    return 'OK';
  }

  return service('Ui', enter, {
    ButtonSet: { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO', YES_NO_CANCEL: 'YES_NO_CANCEL' },
    Button: { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' },
    createMenu: menu,
    createAddonMenu: () => menu(addOnName),
    alert,
    showSidebar(output: object) {
      shown.sidebar = { title: titleOf(output), html: contentOf(output) };
      show.sidebar?.(shown.sidebar);
    },
  });
}
