/** The functions that reckon most against one that hardly does, in the shipped file and in both kinds of realm. */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { cpuSeconds, type Figure } from './print';

const rows = 100_000;

/** A share from 0 to 1 for each row, the same in every run and all distinct. */
const shares = (seed: number) =>
  Array.from({ length: rows }, (_, row) => {
    const wave = Math.sin(row * 12.9898 + seed * 78.233) * 43_758.5453;
    return wave - Math.floor(wave);
  });

const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

function calls(): { readonly [what: string]: readonly [name: string, args: readonly unknown[]] } {
  const goals = column(shares(1).map((share) => 1 + Math.floor(share * 300)));
  const ownGoals = column(shares(1).map((_, row) => row + 1));
  const entered = shares(2).map((share) => Math.ceil(20 + share * 3000));
  const converted = shares(3).map((share, row) => Math.floor(share * entered[row]!));
  const revenue = column(shares(4).map((share) => 1000 + 100_000 * share));
  const deal = column(shares(5).map((share) => 100 + 1000 * share));
  const winRate = column(shares(6).map((share) => 0.05 + 0.9 * share));
  const chance = column(shares(7).map((share) => 0.5 + 0.49 * share));
  return {
    FUNNEL_BACKSOLVE: ['FUNNEL_BACKSOLVE', [goals, [[0.015, 0.2, 0.2, 0.4, 0.5]]]],
    RATE_RANGE: ['RATE_RANGE', [column(converted), column(entered)]],
    'SLA_LEADS with a chance': ['SLA_LEADS', [revenue, deal, winRate, chance]],
    'FUNNEL_NEEDED with counts': ['FUNNEL_NEEDED', [goals, [[0.2, 0.4]], [[300, 60]]]],
    'FUNNEL_NEEDED, all goals differ': ['FUNNEL_NEEDED', [ownGoals, [[0.2, 0.4]], [[300, 60]]]],
    'FUNNEL_NEEDED, all chances differ': ['FUNNEL_NEEDED', [goals, [[0.2, 0.4]], [[300, 60]], chance]],
  };
}

/** The shipped file with nothing of Google's beside it, in this realm or in one whose globals are intercepted. */
const realms = {
  'in this realm': (script: string) =>
    new Script(`(() => {${script}\nreturn globalCalls;})()`).runInThisContext(),
  'in a vm context': (script: string) => new Script(`${script}\nglobalCalls`).runInContext(createContext({})),
};

/** CPU seconds of each call on 100,000 distinct rows, and how many times those of FUNNEL_BACKSOLVE they are. */
export function chanceFigures(): Figure[] {
  const all = Object.entries(calls());
  const names = [...new Set(all.map(([, [name]]) => name))].join(', ');
  const script = `${readFileSync('dist/Code.js', 'utf8')}\nvar globalCalls = { ${names} };`;
  return Object.entries(realms).flatMap(([realm, evaluate]) => {
    const functions = evaluate(script) as Record<string, (...args: readonly unknown[]) => unknown>;
    const seconds = all.map(([, [name, args]]) => cpuSeconds(() => functions[name]!(...args)));
    return all.map(([what], at) => ({
      what: `${what}, ${realm}`,
      is: `${seconds[at]!.toFixed(3)} s ${(seconds[at]! / seconds[0]!).toFixed(2).padStart(6)} ×`,
      limit: realm === 'in this realm' ? '1 ×' : '1.5 ×',
    }));
  });
}
