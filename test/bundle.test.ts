/** dist/ as Google will read it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../src/catalogue/catalogue';
import { shippedBundle, shippedCode } from './shipped-bundle';

const code = shippedCode();
const sidebar = readFileSync('dist/Sidebar.html', 'utf8');
const guide = readFileSync('dist/Guide.html', 'utf8');
const builder = readFileSync('dist/Builder.html', 'utf8');
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

test.each([
  'onOpen',
  'onInstall',
  'openNewPlan',
  'openPlans',
  'home',
  'saveDraft',
  'build',
  'built',
  'open',
  'remove',
  'openGuide',
  'guide',
])('Google finds %s by its name', (name) => {
  expect(code).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
});

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
    'Function guide → openGuide',
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
  ['builder', builder],
])('the %s holds nothing that a page gives a meaning to', (_, page) => {
  expect(page).not.toMatch(/[<>&`/\r\n\u2028\u2029]/);
});

test('what builds a plan names no service of Google’s, and waits in a file of its own', () => {
  const script: string = JSON.parse(builder);
  const { buildable, words } = new Function(`${script}return Builder_`)();
  expect(buildable.map(({ id }: { id: string }) => id)).toContain('growth');
  expect(Object.keys(words)).toEqual(['en', 'it']);
  expect(script).not.toMatch(/\b(SpreadsheetApp|HtmlService|PropertiesService|LockService|Session)\b/);
  expect(code).not.toContain('seasonality');
  expect(code.length).toBeLessThan(script.length);
});

test('every file stays under 200 KB', () => {
  expect(Buffer.byteLength(code)).toBeLessThan(200_000);
  expect(Buffer.byteLength(sidebar)).toBeLessThan(200_000);
  expect(Buffer.byteLength(guide)).toBeLessThan(200_000);
  expect(Buffer.byteLength(builder)).toBeLessThan(200_000);
});

test('the add-on asks for two scopes and no network', () => {
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
  expect(code).not.toContain('UrlFetchApp');
});
