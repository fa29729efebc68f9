/** dist/ as Google will read it. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { catalogue } from '../src/catalogue/catalogue';
import { shippedBundle, shippedCode } from './shipped-bundle';

const code = shippedCode();
const sidebar = readFileSync('dist/Sidebar.html', 'utf8');
const guide = readFileSync('dist/Guide.html', 'utf8');
const help = readFileSync('dist/Help.html', 'utf8');
const addon = readFileSync('dist/Addon.html', 'utf8');
const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));

test('the code loads without calling one of Google’s services', () => {
  const forbidden = new Proxy({}, { get: () => expect.fail('a service was called while loading') });
  const services = ['SpreadsheetApp', 'Sheets', 'HtmlService', 'PropertiesService', 'LockService', 'Session'];
  const bundle = shippedBundle(Object.fromEntries(services.map((name) => [name, forbidden])));
  expect(typeof bundle.onOpen).toBe('function');
});

test.each(catalogue.map(({ name, arguments: args }) => [name, args.map((argument) => argument.name)]))(
  '%s is a plain top-level function with its parameters, right below its help',
  (name, parameters) => {
    const declaration = new RegExp(`@customfunction\\n \\*/\\nfunction ${name}\\(([^)]*)\\)`).exec(code);
    expect(declaration?.[1]?.split(', ')).toEqual(parameters);
  },
);

test('the code holds nothing that Apps Script cannot parse', () => {
  expect(code).not.toMatch(/\bimport\s*\(|^\s*(import|export)\b/m);
  expect(code).not.toMatch(/[{;]\s*(static\s+\w+\s*=|#\w+\s*[=(;])/);
});

test('onOpen adds the menu and touches nothing else', () => {
  const items: string[] = [];
  const menu = {
    addItem: (label: string, target: string) => {
      items.push(`${label} → ${target}`);
      return menu;
    },
    addSeparator: () => menu,
    addToUi: () => items.push('added'),
  };
  shippedBundle({
    SpreadsheetApp: { getUi: () => ({ createAddonMenu: () => menu }) },
    Session: { getActiveUserLocale: () => 'en' },
  }).onOpen!();
  expect(items).toEqual([
    'New plan → openNewPlan',
    'Plans → openPlans',
    'Board copy → openBoardCopy',
    'Functions → openGuide',
    'Help → openHelp',
    'added',
  ]);
});

test('the sidebar holds no backtick, which Google would read as a template literal with comments in it', () => {
  expect(sidebar).not.toContain('`');
});

test('the sidebar loads nothing from anywhere', () => {
  expect(sidebar).not.toMatch(/<(link|img|iframe|script)\b[^>]*(src|href)=/i);
  expect(sidebar).not.toMatch(/url\(\s*['"]?https?:/i);
});

test.each([
  ['guide', guide],
  ['help', help],
  ['add-on', addon],
])('the %s holds nothing that a page gives a meaning to', (_, page) => {
  expect(page).not.toMatch(/[<>&`/\r\n\u2028\u2029]/);
});

test.each([
  ['sidebar', sidebar],
  ['guide', guide],
  ['help', help],
  ['add-on', addon],
])('the %s has no character that could be mangled on its way', (_, page) => {
  expect(/[^\t\n -~]/.exec(page)?.[0]).toBeUndefined();
});

test('the sidebar holds nothing that Google could take for a comment or a template', () => {
  const found = /.{30}(\/\/|\/\*|<!--|<\?|\?>)/.exec(sidebar);
  expect(found?.[0]).toBeUndefined();
});

test('no text of the sidebar’s script looks like a tag', () => {
  const script = /<script>([\s\S]*)<\/script>/.exec(sidebar)![1]!;
  const found = /.{30}<\/?[a-z][a-z0-9]*(\s[^<>]{0,80})?\/?>/i.exec(script);
  expect(found?.[0]).toBeUndefined();
});

test('what only the sidebar calls waits in a file of its own, so that no cell waits for it', async () => {
  const { metafile } = await build({
    entryPoints: ['src/addon/main.ts'],
    bundle: true,
    write: false,
    metafile: true,
  });
  const rooms = Object.keys(metafile.inputs).map((file) => file.split('/').slice(0, 2).join('/'));
  expect([...new Set(rooms)].sort()).toEqual(['src/addon', 'src/catalogue', 'src/forecast', 'src/metrics']);
  expect(metafile.inputs).not.toHaveProperty('src/addon/calls.ts');
  expect(code).not.toContain('seasonality');
});

test('the add-on asks for two scopes and no network', () => {
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
  expect(code + addon).not.toContain('UrlFetchApp');
});
