/** How large the shipped files are, and how long Code.js takes to evaluate in a fresh realm. */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { type Figure, kilobytes, milliseconds } from './print';

export function loadFigures(): Figure[] {
  const code = readFileSync('dist/Code.js', 'utf8');
  const sidebar = readFileSync('dist/Sidebar.html', 'utf8');
  const guide = readFileSync('dist/Guide.html', 'utf8');
  const evaluate = () => void new Script(code).runInContext(createContext({}));
  const empty = () => void new Script('').runInContext(createContext({}));
  const time = milliseconds(evaluate, 31) - milliseconds(empty, 31);
  return [
    { what: 'dist/Code.js', is: kilobytes(Buffer.byteLength(code)), limit: 'below 200 KB' },
    { what: 'dist/Sidebar.html', is: kilobytes(Buffer.byteLength(sidebar)), limit: 'below 200 KB' },
    { what: 'dist/Guide.html', is: kilobytes(Buffer.byteLength(guide)), limit: 'below 200 KB' },
    { what: 'evaluating Code.js (median of 31)', is: `${time.toFixed(1)} ms`, limit: 'below 20 ms' },
  ];
}
