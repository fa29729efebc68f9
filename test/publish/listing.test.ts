// What is pasted into Google's forms, held to the manifest, to the forms' own limits and to the files it names.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gallery } from '../../src/plan/templates/gallery';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** The text that stands in the block below a heading. */
const fieldOf = (text: string, heading: string) =>
  new RegExp(`^## ${heading}\\n+\`\`\`\\n([\\s\\S]*?)\\n\`\`\``, 'm').exec(text)?.[1] ?? '';

/** Width and height, which a PNG says in its first chunk. */
const sizeOf = (file: string) => {
  const bytes = readFileSync(join(root, file));
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

/** Whether a PNG has a channel for what one sees through: colour type 4 or 6. */
const isTransparent = (file: string) => [4, 6].includes(readFileSync(join(root, file))[25]!);

describe.each(['en', 'it'])('the listing in %s', (language) => {
  const listing = read(`docs/publish/listing.${language}.md`);

  test('has the name of the product, 50 characters at most and none of Google’s', () => {
    expect(fieldOf(listing, 'Name')).toBe('Backsolve');
  });

  test('has a short description of 200 characters at most', () => {
    const { length } = fieldOf(listing, 'Short description');
    expect(length).toBeGreaterThan(80);
    expect(length).toBeLessThanOrEqual(200);
  });

  test('has a detailed description of 16,000 characters at most, plain, with the trademark where Google Sheets is first named', () => {
    const text = fieldOf(listing, 'Detailed description');
    expect(text.length).toBeGreaterThan(1000);
    expect(text.length).toBeLessThanOrEqual(16_000);
    expect(text).not.toMatch(/[<>*_`#]|https?:/);
    expect(text).toMatch(/^[^\n]*?Google (Sheets|Fogli)™/);
  });

  test('has a tip for after the installation', () => {
    expect(fieldOf(listing, 'Post-install tip')).toContain('Backsolve');
  });

  test('has four screenshots of 1280 × 800, whose square corners one does not see through', () => {
    for (const number of [1, 2, 3, 4]) {
      const file = `docs/publish/graphics/screenshot-${language}-${number}.png`;
      expect(sizeOf(file)).toEqual([1280, 800]);
      expect(isTransparent(file)).toBe(false);
    }
  });
});

test('the icons are 128 and 32 pixels, the consent logo 120, and one sees through their corners; the banner is 220 × 140', () => {
  for (const [name, size] of [
    ['icon-128', 128],
    ['icon-32', 32],
    ['logo-120', 120],
  ] as const) {
    expect(sizeOf(`docs/publish/graphics/${name}.png`)).toEqual([size, size]);
    expect(isTransparent(`docs/publish/graphics/${name}.png`)).toBe(true);
  }
  expect(sizeOf('docs/publish/graphics/banner-220x140.png')).toEqual([220, 140]);
});

test('the manifest is that of an editor add-on: no card, no web app, no address that it calls', () => {
  expect(Object.keys(JSON.parse(read('appsscript.json'))).sort()).toEqual([
    'dependencies',
    'exceptionLogging',
    'oauthScopes',
    'runtimeVersion',
    'timeZone',
  ]);
});

test('the workflow publishes the folder that npm run site writes', () => {
  const written = /join\(root, '(\.cache\/[\w-]+)'\)/.exec(read('site/build.mjs'))![1];
  expect(read('.github/workflows/site.yml')).toContain(`path: ${written}\n`);
  expect(read('docs/publish/README.md')).toContain(`\`${written}\``);
});

describe('the scopes', () => {
  const { oauthScopes } = JSON.parse(read('appsscript.json')) as { oauthScopes: string[] };

  test('of the manifest are those that scopes.md justifies, each with a sentence that says why nothing narrower serves', () => {
    const text = read('docs/publish/scopes.md');
    const named = [...text.matchAll(/^## `(.+)`$/gm)].map(([, scope]) => scope);
    expect(named).toEqual(oauthScopes);
    for (const scope of oauthScopes) {
      const why = fieldOf(text, `\`${scope.replace(/[.]/g, '\\.')}\``);
      expect(why).toMatch(/does not serve|nothing narrower/);
      expect(why.length).toBeLessThanOrEqual(1000);
    }
  });

  test('are named in the README and in the script of the consent video', () => {
    for (const scope of oauthScopes) {
      const name = scope.split('/').at(-1)!;
      expect(read('README.md')).toContain(`\`${name}\``);
      expect(read('docs/publish/consent-video.md')).toContain(`${name}:`);
    }
  });
});

test.each([
  ['en', ['README.md', 'docs/publish/listing.en.md', 'site/pages/en/index.md']],
  ['it', ['docs/publish/listing.it.md', 'site/pages/it/index.md']],
] as const)(
  'every template that can be chosen is named where the product is told of in %s',
  (language, pages) => {
    for (const page of pages)
      for (const { name } of gallery)
        expect(read(page).toLowerCase(), page).toContain(name[language].toLowerCase());
  },
);

test('every command that a newcomer is told to type is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const pages = readdirSync(join(root, 'docs/publish')).filter((file) => file.endsWith('.md'));
  const told = ['README.md', 'docs/live-checks.md', '.github/workflows/site.yml'];
  for (const page of [...told, ...pages.map((file) => `docs/publish/${file}`)]) {
    for (const [, script] of read(page).matchAll(/npm run ([\w:]+)/g))
      expect(Object.keys(scripts), page).toContain(script);
    expect(read(page), `${page}: npx may fetch a package of the same name`).not.toMatch(/npx clasp/);
  }
});

test('every file that a page of publishing leads to is there', () => {
  for (const page of readdirSync(join(root, 'docs/publish')).filter((file) => file.endsWith('.md'))) {
    for (const [, link] of read(`docs/publish/${page}`).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g))
      expect(() => readFileSync(join(root, 'docs/publish', link!)), `${page} leads to ${link}`).not.toThrow();
  }
});
