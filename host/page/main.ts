/** The page of the offline host: the add-on as it ships, in a spreadsheet that runs here. */
import { createStores } from '../google/properties-service';
import { createHost, type Host, openId } from '../host';
import { projectOf } from '../project';
import { frameRealm } from '../realm';
import { tell } from './dialogs';
import { createFaultsPanel, usualLatency } from './faults-panel';
import { createFilesChoice } from './files-choice';
import { forTests } from './for-tests';
import { showGrid } from './grid';
import { createHeader } from './header';
import { addExtensionsMenu } from './menu';
import { forget, keepOnLeaving, kept, type State, stateOf, storesOf } from './saved';
import { createSidebar } from './sidebar';
import { browserLanguage, say, speakPage } from './speech';
import { freshSpreadsheet, usualLocale } from './welcome';
import './page.css';

async function read(file: string): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file} is missing: build the add-on first (npm run build).`);
  return response.text();
}

const freshState = (language: string): State => ({
  language,
  open: openId,
  files: [{ id: openId, title: say('Untitled spreadsheet'), data: freshSpreadsheet(usualLocale, language) }],
  stores: createStores(),
  documents: new Map(),
});

async function start(): Promise<void> {
  speakPage();
  const names: string[] = JSON.parse(await read('addon/files.json'));
  const [frameScript, ...texts] = await Promise.all(
    ['frame.js', ...names.map((name) => `addon/${name}`)].map(read),
  );
  const project = projectOf(Object.fromEntries(names.map((name, index) => [name, texts[index]!])));
  const state = kept() ?? freshState(browserLanguage);
  const opened = state.files.find(({ id }) => id === state.open)!;

  const sidebar = createSidebar(frameScript!, () => host);
  const host: Host = createHost({
    ...project,
    realm: frameRealm(document),
    userLocale: state.language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...opened,
    others: state.files.filter((file) => file !== opened),
    stores: storesOf(state),
    show: { sidebar: ({ title, html }) => sidebar.open(title, html), alert: tell },
  });
  host.faults.latency = usualLatency;

  addExtensionsMenu(host.menus, (name) => {
    try {
      host.run(name, []);
    } catch (error) {
      tell((error as Error).message, say('The add-on stopped with an error'));
    }
  });
  createFaultsPanel(host.faults);
  let next = state.open;
  const stopKeeping = keepOnLeaving(() => stateOf(host, state, next));
  createFilesChoice(host, state, (id) => {
    next = id;
    location.reload();
  });
  createHeader(host, state, () => {
    stopKeeping();
    forget();
    location.reload();
  });
  await showGrid(host.workbook.model, document.getElementById('grid')!);
  // Only now, so that whoever finds it there may click.
  window.host = forTests(host);
}

start().catch((error: Error) => tell(error.message, say('The page could not start')));
