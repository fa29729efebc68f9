// What a release asks for before it sets the version.
import { expect, test } from 'vitest';
import { faultsOf, released } from '../../release.mjs';

const files = {
  'package.json': '{\n  "version": "0.1.0"\n}\n',
  'package-lock.json': '{ "version": "0.1.0", "packages": { "": { "version": "0.1.0" } } }',
  'CHANGELOG.md':
    '# Changelog\n\n## 0.1.0 (unreleased)\n\n- **Plans.** They stand.\n\n## 0.0.9 (2026-01-01)\n',
  'docs/live-checks.md':
    '## Log\n\n| date | version | who | result |\n|---|---|---|---|\n| 1 Dec | 0.2.0 | A | fine |\n',
  'site/publisher.json': '{ "name": "A Company", "email": "hello@backsolve.app" }',
};

test('a release with notes, a live check and a publisher has no fault, and its version stands everywhere', () => {
  expect(faultsOf(files, '0.2.0')).toEqual([]);
  const texts = released(files, '0.2.0', '2026-12-01');
  expect(JSON.parse(texts['package.json']!).version).toBe('0.2.0');
  expect(JSON.parse(texts['package-lock.json']!).packages[''].version).toBe('0.2.0');
  expect(texts['CHANGELOG.md']).toContain('## 0.2.0 (2026-12-01)');
  expect(texts['CHANGELOG.md']).toContain('## 0.0.9 (2026-01-01)');
});

test.each([
  ['no number', '', {}, /Say which version/],
  ['an older number', '0.0.9', {}, /older than 0\.1\.0/],
  ['no heading', '0.2.0', { 'CHANGELOG.md': '# Changelog\n' }, /no heading/],
  [
    'no notes',
    '0.2.0',
    { 'CHANGELOG.md': '## 0.1.0 (unreleased)\n\n## 0.0.9 (2026-01-01)\n- old\n' },
    /says nothing/,
  ],
  ['no live check', '0.3.0', {}, /live-checks\.md has no line for 0\.3\.0/],
  [
    'an example of a live check',
    '0.3.0',
    { 'docs/live-checks.md': '## Log\n\nSuch as `| 1 Dec | 0.3.0 | A | fine |`.\n' },
    /live-checks\.md has no line for 0\.3\.0/,
  ],
  [
    'an address that nobody reads',
    '0.2.0',
    { 'site/publisher.json': '{ "name": "A Company", "email": "x@backsolve.example" }' },
    /placeholder/,
  ],
  [
    'nobody who publishes',
    '0.2.0',
    { 'site/publisher.json': '{ "name": "The publisher of Backsolve", "email": "hello@backsolve.app" }' },
    /placeholder/,
  ],
])('a release with %s is refused with a sentence', (_, version, changed, sentence) => {
  expect(faultsOf({ ...files, ...changed }, version).join('\n')).toMatch(sentence);
});
