/** The guide through the shipped bundle: it arrives whole, and every example of it gives what it says. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { createShippedHost } from '../../host/host-node';
import type { HelpBook, Inline } from '../../sidebar/help/blocks';
import { plain } from '../../sidebar/help/markdown';
import { bookOf } from '../../sidebar/help/print-help';
import type { Answer } from '../../src/addon/contract/answer';

const read = (path: string, as: 'utf8' | 'base64') => readFileSync(`docs/guide/${path}`, as);

describe.each([
  ['en', 'en_US', '.'],
  ['it', 'it_IT', ','],
] as const)('In %s', (language, locale, decimal) => {
  const host = createShippedHost({ locale, userLocale: language });
  afterAll(() => host.close());

  test('the guide arrives as it is written, with its pictures in it', async () => {
    const answer = (await host.call('help', language)) as Answer<string>;
    const { pages } = JSON.parse(answer.ok ? answer.value : answer.fault.detail) as HelpBook;
    expect(pages.map(({ title }) => title)).toEqual(bookOf(language, read).pages.map(({ title }) => title));
    const pictures = pages.flatMap(({ blocks }) => blocks.filter((block) => block.is === 'picture'));
    expect(pictures.length).toBeGreaterThan(3);
    for (const { source } of pictures) {
      expect(source).toMatch(/^data:image\/png;base64,iVBOR/);
      // What is wider than the sidebar is for docs alone.
      expect(Buffer.from(source.split(',')[1]!, 'base64').readUInt32BE(16)).toBeLessThanOrEqual(300);
    }
  });

  test('the menu opens the sidebar at it', () => {
    host.choose({ en: 'Help', it: 'Guida' }[language]);
    expect(host.sidebar()?.html).toContain(`data-screen="help" data-language="${language}"`);
  });

  /** Rows of the tables that begin with a formula. */
  const examples = bookOf(language, read).pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.is === 'table' && plain(block.head[0]!) === 'Formula'
        ? block.rows.map(([formula, gives]) => [codeIn(formula!), plain(gives!)] as const)
        : [],
    ),
  );

  test.each(examples)('%s gives %s', (formula, gives) => {
    host.workbook.type('A1', formula);
    if (/^[A-Z_]+: /.test(gives)) {
      expect(host.workbook.message('A1')).toBe(gives);
      return;
    }
    const [, sign, figure, percent] = /^(?:± )?(-?)([\d.,]+)(%?)/.exec(gives)!;
    const number = figure!.replace(/[,.]$/, '');
    const places = number.split(decimal)[1]?.length ?? 0;
    const written = Number(number.replace(decimal === '.' ? /,/g : /\./g, '').replace(',', '.'));
    const value = host.workbook.value('A1') as number;
    const shown = (percent ? value * 100 : value).toFixed(places);
    expect(Number(shown)).toBe(sign ? -written : written);
  });

  test('there are examples for every number of the page on numbers', () => {
    expect(examples.length).toBeGreaterThan(20);
  });
});

const codeIn = (line: readonly Inline[]) =>
  line.map((one) => (typeof one === 'object' && 'code' in one ? one.code : '')).join('');
