/** Each function on a range in one call, against the same cells in a call each. */
import { callFunction } from '../src/catalogue/call';
import { catalogue } from '../src/catalogue/catalogue';
import type { Example } from '../src/metrics/declare';
import { type Figure, milliseconds } from './print';

const cellsInAll = 10_000;

export const functionFigures = (): Figure[] =>
  catalogue.map((declaration) => {
    const cells = declaration.examples.find(isSingle)!.args;
    const long = declaration.returns.shape === 'number' ? column : row;
    const range = cells.map((cell, index) =>
      declaration.arguments[index]!.shape === 'list' ? cell : long(cell as number),
    );
    const inOne = milliseconds(() => void callFunction(declaration.name, range), 9);
    const oneByOne = milliseconds(() => {
      for (let call = 0; call < cellsInAll; call += 1) callFunction(declaration.name, cells);
    }, 9);
    return {
      what: `${declaration.name}, ${cellsInAll} cells`,
      is: `${(oneByOne / inOne).toFixed(1)} ×`,
      limit: 'faster',
    };
  });

/** At Google's every call of its own is a round trip to a server, too; that part cannot be measured here. */
const isSingle = (example: Example) =>
  'gives' in example && example.args.every((argument) => typeof argument === 'number');

const row = (value: number) => [Array.from({ length: cellsInAll }, () => value)];

const column = (value: number) => row(value)[0]!.map((cell) => [cell]);
