// The texts of the public pages: what a submission has failed for lack of, and that both languages say the same.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages, pages } from '../../site/frame.mjs';

const read = (language: string, page: string) =>
  readFileSync(join(import.meta.dirname, `../../site/pages/${language}/${page}.md`), 'utf8');

const headings = (text: string) => text.split('\n').filter((line) => /^#{1,3} /.test(line));

describe('the privacy policy', () => {
  test.each([
    ['en', ['accessed', 'used', 'shared', 'protected', 'kept', 'deleted', 'Not used to train AI models']],
    ['it', ['accede', 'usa', 'condivide', 'protegge', 'conserva', 'cancellano', 'Non usati per addestrare']],
  ])('in %s has a headed section for each thing that Google wants to be said', (language, words) => {
    const found = headings(read(language, 'privacy')).join('\n');
    for (const word of words) expect(found).toContain(word);
  });

  test('holds to Google’s policy of limited use', () => {
    for (const language of languages)
      expect(read(language, 'privacy')).toContain('/api-services-user-data-policy');
  });
});

test.each(pages)('%s has as many sections, pictures and links in Italian as in English', (page) => {
  const shape = (language: string) => {
    const text = read(language, page);
    return [
      headings(text).length,
      text.match(/<img /g)?.length ?? 0,
      text.match(/\]\(|href="/g)?.length ?? 0,
    ];
  };
  expect(shape('it')).toEqual(shape('en'));
});

test('no page loads anything from elsewhere', () => {
  for (const language of languages)
    for (const page of pages) expect(read(language, page)).not.toMatch(/src="https?:|<script|<iframe/);
});
