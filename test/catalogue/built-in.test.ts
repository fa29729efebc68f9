/** The expressions of built-in functions against the functions they stand for, in the host's engine and in LibreOffice. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { Workbook } from '../../host/engine/workbook';
import { calculated, disagreements, hasLibreOffice } from '../../host/libreoffice';
import type { FunctionCells } from '../../src/addon/contract/standalone';
import { builtIn, readBy } from '../../src/catalogue/built-in';
import { catalogue } from '../../src/catalogue/catalogue';
import type { Declaration } from '../../src/metrics/declare';
import { fileWithFunctions } from '../addon/file-with-functions';
import { allowed } from './arguments';
import { fitting } from './fitting';
import { callFunction } from './in-utc';

const expressed = catalogue.filter(({ expression }) => expression !== undefined);
const callsEach = 12;

/** Calls that give one number, of arguments that the expression reads; an optional one is left out now and then. */
function callsOf(declaration: Declaration): unknown[][] {
  const read = readBy(declaration);
  const drawn = fc.tuple(
    ...declaration.arguments.map((argument) =>
      read.includes(argument) ? allowed(argument) : fc.constant(undefined),
    ),
  );
  const fit = fitting[declaration.name];
  const calls = fc.sample(fit ? drawn.map(fit) : drawn, { seed: 20261122, numRuns: 60 });
  const results = calls.filter((args) => {
    const result = resultOf(declaration, args);
    // LibreOffice calls it an error where a power is too small to hold, which leaves a churn of 1.
    return typeof result === 'number' && !(declaration.name === 'CHURN_CONVERT' && result === 1);
  });
  return results.slice(0, callsEach);
}

function resultOf({ name }: Declaration, args: readonly unknown[]) {
  try {
    return callFunction(name, args);
  } catch {
    return undefined;
  }
}

const column = (at: number) => String.fromCharCode(66 + at);

/** A row for each call: its arguments from B on, a list across; the expression over those cells in A. */
function laidOut() {
  const workbook = new Workbook('en_US');
  const lines: { address: string; name: string; wanted: number }[] = [];
  let row = 0;
  for (const declaration of expressed) {
    for (const args of callsOf(declaration)) {
      row += 1;
      let next = 0;
      const typed = args.map((arg) => {
        if (arg === undefined) return '';
        const cells = [arg].flat(2) as (number | string)[];
        const first = next;
        for (const cell of cells) {
          workbook.type(`Sheet1!${column(next)}${row}`, String(cell));
          next += 1;
        }
        const from = `${column(first)}${row}`;
        return cells.length > 1 ? `${from}:${column(next - 1)}${row}` : from;
      });
      workbook.type(`Sheet1!A${row}`, `=${builtIn(declaration, typed)}`);
      lines.push({
        address: `Sheet1!A${row}`,
        name: declaration.name,
        wanted: callFunction(declaration.name, args) as number,
      });
    }
  }
  return { workbook, lines };
}

describe('over random cells', () => {
  let sheet: ReturnType<typeof laidOut>;
  beforeAll(() => {
    sheet = laidOut();
  });

  test('each expression gives what its function gives', () => {
    expect(new Set(sheet.lines.map(({ name }) => name)).size).toBe(expressed.length);
    const wrong = sheet.lines.filter(({ address, wanted }) => {
      const got = sheet.workbook.value(address);
      return typeof got !== 'number' || Math.abs(got - wanted) > 1e-9 * Math.max(1, Math.abs(wanted));
    });
    expect(wrong).toEqual([]);
  });

  test.skipIf(!hasLibreOffice())(
    'LibreOffice gives the same, and shows a file that is shared without Backsolve as it was',
    { timeout: 180_000 },
    async () => {
      const shared = fileWithFunctions('en_US');
      const { value } = (await shared.call('findFunctions')) as { value: FunctionCells };
      await shared.call('replaceFunctions', value.looked);
      const both = [sheet.workbook, shared.workbook].map((workbook) => calculated(workbook));
      shared.close();
      expect(disagreements(both)).toEqual([[], []]);
    },
  );
});

const named = (name: string) => catalogue.find((declaration) => declaration.name === name)!;

test('a call becomes its expression over its own arguments, in brackets where they reckon', () => {
  expect(builtIn(named('CAC'), ['B2', "'My tab'!C2"])).toBe("B2/('My tab'!C2)");
  expect(builtIn(named('CAC'), ['SUM(B2:B13)', 'C2+C3'])).toBe('(SUM(B2:B13))/(C2+C3)');
  expect(builtIn(named('LTV'), ['100', '80%', 'B4', ''])).toBe('100*80%/B4');
});

test('what is left out stands for its default, and text in quotes is no argument', () => {
  expect(builtIn(named('CHURN'), ['B2', 'C2'])).toBe('C2/(B2+IF("start"="average";(0-C2)/2;0))');
  expect(builtIn(named('WIN_RATE'), ['B2', 'C2', 'D2', '"broad"'])).toBe(
    'B2/(B2+C2+IF("broad"="broad";D2;0))',
  );
});

test('where a call gives what the expression does not read, there is no formula', () => {
  expect(builtIn(named('CAC'), ['B2:B9', 'C2:C9', '2'])).toBeUndefined();
  expect(builtIn(named('LTV'), ['B2', 'C2', 'D2', '1%'])).toBeUndefined();
  expect(builtIn(named('FORECAST_AUTO'), ['B2:B30', '12'])).toBeUndefined();
});

test('every expression keeps to what all locales and engines read: no decimals, no commas, functions known to all', () => {
  const known = new Set(['IF', 'MAX', 'ROUND', 'ROUNDUP', 'COUNT', 'COUNTIF']);
  for (const { name, expression, arguments: args } of expressed) {
    expect(expression, name).not.toMatch(/\d[.,]\d|,/);
    expect(expression!.match(/[A-Z]+(?=\()/g)?.every((each) => known.has(each)) ?? true, name).toBe(true);
    const words = expression!.replace(/"[^"]*"|[A-Z]+\(/g, ' ').match(/[a-z_]+/g)!;
    expect(
      words.filter((each) => !args.some((argument) => argument.name === each)),
      name,
    ).toEqual([]);
  }
});
