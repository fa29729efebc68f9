/** How large the shipped files are, and what a cell waits for: the first call of a function in a fresh process. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { bundle, printCode } from '../build.mjs';
import { type Figure, kilobytes, median } from './print';

const rounds = 25;

/** CPU milliseconds from the script as text to the first value of a cell, in a process that has done nothing before. */
const firstCall = `
  const { createContext, Script } = require('node:vm');
  const script = require('node:fs').readFileSync(0, 'utf8');
  const context = createContext({});
  const start = process.cpuUsage();
  new Script(script).runInContext(context);
  const value = new Script('CAC(60000, 30)').runInContext(context);
  const { user, system } = process.cpuUsage(start);
  if (value !== 2000) throw new Error('CAC gave ' + value);
  console.log((user + system) / 1000);
`;

function cpuOfFirstCall(script: string): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', firstCall], {
    input: script,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

/** Every script once in each round, so that what else the machine does falls on all alike. */
function medians(scripts: readonly string[]): number[] {
  const all = Array.from({ length: rounds }, () => scripts.map(cpuOfFirstCall));
  return scripts.map((_, index) => median(all.map((round) => round[index]!)));
}

const withoutBuilding: Plugin = {
  name: 'without what builds a plan',
  setup(build) {
    build.onResolve({ filter: /\/building$/ }, ({ path }) => ({ path, namespace: 'without' }));
    build.onLoad({ filter: /./, namespace: 'without' }, () => ({
      contents: 'export const buildPlan = undefined',
    }));
  },
};

/** Code.js as it is shipped, as it was when the calls were part of it, and with all as the plain form has it. */
async function forms(): Promise<string[]> {
  const code = await printCode('');
  const [calls, all] = await Promise.all([
    bundle('src/addon/calls.ts', 'Addon_', { plugins: [withoutBuilding] }),
    bundle('src/addon/calls.ts', 'Addon_'),
  ]);
  return [code, calls + code, all + code];
}

export async function loadFigures(): Promise<Figure[]> {
  const sizes = readdirSync('dist').map((name) => ({
    what: `dist/${name}`,
    is: kilobytes(statSync(`dist/${name}`).size),
  }));
  const [code, calls, all] = medians(await forms());
  const ratio = (milliseconds: number) => (milliseconds / calls!).toFixed(2);
  return [
    ...sizes,
    { what: `first =CAC() of a fresh process (CPU, median of ${rounds})`, is: `${code!.toFixed(1)} ms` },
    {
      what: '  as a share of Code.js with the calls, but not what builds',
      is: ratio(code!),
      limit: 'at most .65',
    },
    { what: '  the same in the plain form (npm run build -- --plain)', is: ratio(all!) },
  ];
}
