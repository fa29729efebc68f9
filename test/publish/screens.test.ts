// What the pages of publishing and support call by name on the screen is called so there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const sources = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => read(join(folder, file)))
    .join('\n');

const screens = ['sidebar', 'src/addon', 'src/plan/templates', 'host/page/words'].map(sources).join('\n');

/** Said of Google's own screens, which no file of ours holds. */
const googles = [
  ...[
    'Extensions',
    'Add-ons',
    'Manage add-ons',
    'Use in this document',
    'Backsolve',
    'Continue',
    'Advanced',
    '⋮',
  ],
  ...['Google hasn’t verified this app', 'Go to Backsolve', 'File'],
  ...['Save as Google Sheets', 'Salva come Fogli Google'],
  ...['Estensioni', 'Componenti aggiuntivi', 'Gestisci componenti aggiuntivi', 'Usa in questo documento'],
];

/** The names in bold or italics, one by one where they stand in a row: *Plans → Repair*. */
const namesIn = (text: string) =>
  [...text.matchAll(/\*{1,2}([^*\n]+)\*{1,2}/g)]
    .flatMap(([, name]) => name!.split(/ → | › /))
    .map((name) => name.replaceAll("'", '’'));

describe.each(
  ['docs/publish/consent-video.md', 'docs/publish/reviewers.md'].concat(
    ['en', 'it'].flatMap((language) => [
      `site/pages/${language}/support.md`,
      `site/pages/${language}/privacy.md`,
      `site/pages/${language}/index.md`,
    ]),
  ),
)('%s', (page) => {
  // Sentences in bold are no names: questions of reviewers, and what a policy stresses.
  const names = namesIn(read(page)).filter((name) => !/[?.,:;]|^the spreadsheets|^i file/.test(name));

  test('names what is on the screen', () => {
    expect(names.length).toBeGreaterThan(1);
    for (const name of names)
      expect(googles.includes(name) || screens.includes(`'${name}'`), `${name} is on no screen`).toBe(true);
  });
});
