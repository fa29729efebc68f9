// What people read of the functions, through the shipped bundle: what arrives is what the declarations print.
import { afterEach, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import { createShippedHost } from '../../host/host-node';
import type { Answer } from '../../src/addon/contract/answer';
import { catalogue } from '../../src/catalogue/catalogue';
import { printGuide } from '../../src/catalogue/print-guide';

let host: Host;
afterEach(() => host.close());

test('the guide that arrives is the guide that is printed, whole and unchanged', async () => {
  host = createShippedHost();
  const answer = (await host.call('guide')) as Answer<string>;
  const book: unknown = JSON.parse(answer.ok ? answer.value : answer.fault.detail);
  expect(JSON.stringify(book)).toBe(printGuide());
  expect((book as { functions: unknown[] }).functions).toHaveLength(catalogue.length);
});

test('the menu opens the sidebar at the guide, in the person’s language', () => {
  host = createShippedHost({ userLocale: 'it' });
  host.choose('Funzioni');
  expect(host.sidebar()?.html).toContain('data-screen="guide" data-language="it"');
});

test('a file that cannot be read is a fault, not an error', async () => {
  host = createShippedHost();
  host.faults.set('HtmlTemplate.getRawContent', { kind: 'timeout' });
  const answer = (await host.call('guide')) as Answer<string>;
  expect(answer.ok ? 'arrived' : answer.fault.kind).toBe('lost');
});
