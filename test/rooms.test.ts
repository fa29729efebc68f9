// The walls of the house: which room may import from which (CONTRIBUTING.md draws the same picture).
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const mayImport: Record<string, string[]> = {
  'src/metrics': [],
  'src/forecast': ['src/metrics/declare', 'src/metrics/guide', 'src/metrics/refusal'],
  'src/catalogue': ['src/metrics', 'src/forecast'],
  'src/plan': ['src/metrics', 'src/forecast'],
  'src/compile': ['src/plan'],
  'src/carry': ['src/compile', 'src/plan'],
  'src/teams': ['src/plan'],
  'src/standalone': ['src/compile', 'src/plan'],
  'src/addon': [
    'src/carry',
    'src/standalone',
    'src/teams',
    'src/compile',
    'src/plan',
    'src/catalogue',
    'src/metrics',
    'src/forecast',
  ],
  sidebar: ['src/metrics', 'src/forecast', 'src/teams', 'src/plan', 'src/catalogue', 'src/addon/contract'],
  host: [],
};
const outsiders: Record<string, RegExp> = {
  src: /^valibot$/,
  sidebar: /^preact/,
  host: /./,
};

const files = ['src', 'sidebar', 'host'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(room, file)),
);

type Import = { from: string; to: string; typesOnly: boolean };
const imports: Import[] = files.flatMap((from) => {
  const source = readFileSync(join(root, from), 'utf8');
  const lines = source.matchAll(/^(?:import|export)\b(\s+type\b)?(?:[^'";]*?from\s*)?\s*'([^']+)'/gm);
  return [...lines].map(([, typesOnly, name]) => ({
    from,
    to: name!.startsWith('.') ? relative(root, join(root, dirname(from), name!)) : name!,
    typesOnly: Boolean(typesOnly),
  }));
});

const isInside = (path: string, room: string) => path === room || path.startsWith(`${room}/`);
const roomOf = (path: string) => Object.keys(mayImport).find((room) => isInside(path, room));

test('every file imports only from the rooms its own room may import from', () => {
  const breaches = imports.flatMap(({ from, to, typesOnly }) => {
    const here = roomOf(from) ?? '';
    const isFile = to.includes('/') && (isInside(to, 'src') || roomOf(to) !== undefined);
    if (!isFile) return outsiders[here.split('/')[0]!]!.test(to) ? [] : [`${from} must not import ${to}`];
    const isAllowed = [here, ...mayImport[here]!].some((room) => isInside(to, room));
    if (!isAllowed) return [`${from} must not import from ${roomOf(to) ?? dirname(to)}/`];
    return isInside(to, 'src/addon/contract') && here === 'sidebar' && !typesOnly
      ? [`${from} must import only types from ${to}`]
      : [];
  });
  expect(imports.length).toBeGreaterThan(20);
  expect(breaches).toEqual([]);
});

test('inside a plan, modules know the spine and other modules’ places, and templates know modules by their keys', () => {
  const moduleOf = (path: string) => /^src\/plan\/modules\/([^/]+)\//.exec(path)?.[1];
  const breaches = imports.flatMap(({ from, to }) => {
    const [here, there] = [moduleOf(from), moduleOf(to)];
    const spineAsks = from.startsWith('src/plan/spine/') && to.startsWith('src/plan/modules');
    const neighbour = here && there && here !== there && !to.endsWith('/places');
    const template = from.startsWith('src/plan/templates/') && to.startsWith('src/plan/modules');
    return spineAsks || neighbour || template ? [`${from} must not import from ${to}`] : [];
  });
  expect(breaches).toEqual([]);
});

test('no file imports itself in a circle, types counted', () => {
  const targets = new Map<string, string[]>();
  const named = (path: string) =>
    files.find((file) => [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].includes(file));
  for (const { from, to } of imports) {
    const target = named(to);
    if (target) targets.set(from, [...(targets.get(from) ?? []), target]);
  }
  const done = new Set<string>();
  const circle = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of targets.get(file) ?? []) {
      const found = circle(next, [...path, file]);
      if (found) return found;
    }
    done.add(file);
    return undefined;
  };
  const found = files.map((file) => circle(file, [])).find(Boolean);
  expect(found?.join(' -> '), 'each of these files imports the next').toBeUndefined();
});
