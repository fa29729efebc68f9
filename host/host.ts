/** Google's place on your desk: a spreadsheet, the add-on's bundle, and everything of Google's that the two meet. */
import { readDeclarations, registerCustomFunctions } from './engine/custom-functions';
import { snapshot } from './engine/snapshot';
import { Workbook } from './engine/workbook';
import { Execution } from './execution';
import type { AuthMode } from './google/authorization';
import { type Clock, createClock } from './google/clock';
import { Faults } from './google/faults';
import { Files, type NewFile } from './google/files';
import { createStores, type Stores } from './google/properties-service';
import { Quota } from './google/quota';
import { carried, createQueue } from './google/script-run';
import { createServices } from './google/services';
import type { Menu, Show, Shown, Sidebar } from './google/ui';
import { createLent, rethrown } from './lent';
import { type Bundle, loadBundle, type Realm } from './realm';

export type HostOptions = {
  /** dist/Code.js */
  code: string;
  /** The project's HTML files by name, such as `Sidebar`. */
  html?: Readonly<Record<string, string>>;
  /** Fresh globals for the bundle: nodeRealm() or frameRealm(document). */
  realm: Realm;
  /** The spreadsheet's locale; en_US unless said. */
  locale?: string;
  timeZone?: string;
  /** The user's language. */
  userLocale?: string;
  /** Where the clock stands, in milliseconds since 1970; left out it runs with the real time. */
  now?: number;
  /** The spreadsheet's contents, as workbook.data() gave them. */
  data?: object;
  /** What the open spreadsheet is called. */
  title?: string;
  /** Its id; another one is for a file that was closed before. */
  id?: string;
  /** The other spreadsheets that the person knows of. */
  others?: readonly NewFile[];
  /** Kept properties, as another host had them. */
  stores?: Stores;
  /** The mode in which onOpen runs; NONE before a published add-on is first used in a file. */
  authMode?: AuthMode;
  show?: Show;
};

export type Host = {
  /** The open spreadsheet. */
  readonly workbook: Workbook;
  readonly files: Files;
  readonly faults: Faults;
  readonly clock: Clock;
  readonly stores: Stores;
  /** How often each call of a service was made, such as `Sheets.Spreadsheets.get`. */
  readonly counts: Readonly<Record<string, number>>;
  /** The most requests of one kind that one person has sent within a minute. */
  busiestMinute(): number;
  /** What the script wrote to its log. */
  readonly log: readonly string[];
  /** What was built but cannot be seen in this grid. */
  readonly cannotShow: ReadonlySet<string>;
  /** Calls a function as google.script.run does: JSON only, ten at once, after the latency. */
  call(name: string, ...args: unknown[]): Promise<unknown>;
  /** Runs a function at once, as a menu does. */
  run(name: string, args: readonly unknown[]): unknown;
  menus(): readonly Menu[];
  /** The labels of the add-on's own menu; a separator is `-`. */
  menu(): string[];
  /** Chooses an item of any menu by its label. */
  choose(label: string): void;
  sidebar(): Sidebar | undefined;
  alerts(): readonly string[];
  snapshot(): string;
  /** The user takes another language, and the file opens again: onOpen runs anew. What is typed stays. */
  setUserLocale(userLocale: string): void;
  /** Another person sits down at the keyboard, whose requests Google counts apart. */
  setUser(name: string): void;
  /** Takes another bundle, as a push does; the workbook stays. */
  push(code: string, realm: Realm): void;
  /** Takes the custom functions away again; the engine knows them for the whole process. */
  close(): void;
};

const addOnName = 'Backsolve';

/** As long as Google's own, since a link is known by the length of its id. */
export const openId = 'the-spreadsheet-on-your-desk';

export function createHost(options: HostOptions): Host {
  const { locale = 'en_US', timeZone = 'Etc/UTC', userLocale = 'en', html = {}, show = {} } = options;
  const clock = createClock(options.now);
  const faults = new Faults();
  const stores = options.stores ?? createStores();
  const execution = new Execution(faults);
  const shown: Shown = { menus: [], sidebar: undefined, alerts: [] };
  const log: string[] = [];
  const cannotShow = new Set<string>();
  const queue = createQueue(() => faults.latency);

  let bundle: Bundle = { functions: {}, realm: options.realm };
  // A cell that is calculated before its function is there knows nothing of it, so contents come only then.
  let areFunctionsThere = false;
  const files = new Files((file) => {
    const its = createLent(() => bundle, execution, clock, file.timeZone);
    return new Workbook(file.locale ?? 'en_US', its, areFunctionsThere ? file.data : undefined);
  });
  const file = files.add({
    id: options.id ?? openId,
    title: options.title ?? 'Untitled spreadsheet',
    locale,
    timeZone,
  });
  const { workbook } = file;
  const user = { name: 'you', locale: userLocale };
  const quota = new Quota(clock, faults, user);
  const services = createServices({
    files,
    quota,
    file,
    user,
    html,
    stores,
    clock,
    faults,
    execution,
    shown,
    show,
    addOnName,
    log,
    applied(batch) {
      for (const what of batch.cannotShow) cannotShow.add(what);
    },
  });
  const load = (code: string, realm: Realm): Bundle =>
    execution.as('NONE', () => loadBundle(code, realm, services, clock.now));
  let unregister = () => {};
  function take(code: string, realm: Realm): void {
    bundle = rethrown(() => load(code, realm));
    unregister();
    unregister = registerCustomFunctions(readDeclarations(code));
  }
  function open(): void {
    const mode = options.authMode ?? 'LIMITED';
    if ('onOpen' in bundle.functions)
      rethrown(() => execution.run(bundle, 'onOpen', [{ authMode: mode }], mode));
  }
  try {
    take(options.code, options.realm);
    areFunctionsThere = true;
    if (options.data) workbook.reload(options.data);
    for (const other of options.others ?? []) files.add(other);
    open();
  } catch (error) {
    unregister();
    throw error;
  }

  function run(name: string, args: readonly unknown[]): unknown {
    if (name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
    const values = carriedArguments(args);
    const result = rethrown(() => execution.run(bundle, name, values));
    // Google hands over null here, or nothing at all; a fault that speaks is found sooner.
    return carried(result, (at) => `${name} returned what google.script.run cannot carry (${at}).`);
  }

  function choose(label: string): void {
    const item = shown.menus.flatMap(itemsOf).find((one) => one.label === label);
    if (!item) throw new Error(`No menu has an item ${label}.`);
    rethrown(() => execution.run(bundle, item.run, []));
  }

  return {
    workbook,
    files,
    faults,
    clock,
    stores,
    counts: execution.counts,
    busiestMinute: () => quota.busiest,
    log,
    cannotShow,
    run,
    choose,
    call: (name, ...args) => {
      // What cannot cross is refused where it is called, before it waits for its turn.
      const values = carriedArguments(args);
      return queue(() => run(name, values));
    },
    menus: () => shown.menus,
    menu: () => (shown.menus[0]?.items ?? []).map((item) => (item === 'separator' ? '-' : item.label)),
    sidebar: () => shown.sidebar,
    alerts: () => shown.alerts,
    snapshot: () => snapshot(workbook),
    setUserLocale(locale) {
      user.locale = locale;
      shown.menus = [];
      open();
    },
    setUser(name) {
      user.name = name;
    },
    push(code, realm) {
      take(code, realm);
      open();
      for (const { workbook } of files.list()) workbook.reload();
    },
    close: () => unregister(),
  };
}

const itemsOf = (menu: Menu): { label: string; run: string }[] =>
  menu.items.flatMap((item) => (item === 'separator' ? [] : 'items' in item ? itemsOf(item) : [item]));

const carriedArguments = (args: readonly unknown[]): unknown[] =>
  carried(args, (at) => `Failed due to illegal value in property: ${at}`) as unknown[];
