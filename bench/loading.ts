/** How large the shipped files are, and how long Code.js takes to evaluate in a fresh realm. */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { type Figure, kilobytes, milliseconds } from './print';

export function loadFigures(): Figure[] {
  const code = readFileSync('dist/Code.js', 'utf8');
  const sidebar = readFileSync('dist/Sidebar.html', 'utf8');
  const [builder, guide] = ['Builder', 'Guide'].map((page) => readFileSync(`dist/${page}.html`, 'utf8'));
  const evaluate = (script: string) => () => void new Script(script).runInContext(createContext({}));
  const realm = milliseconds(evaluate(''), 31);
  const time = (script: string) => `${(milliseconds(evaluate(script), 31) - realm).toFixed(1)} ms`;
  return [
    { what: 'dist/Code.js', is: kilobytes(Buffer.byteLength(code)), limit: 'below 200 KB' },
    { what: 'dist/Sidebar.html', is: kilobytes(Buffer.byteLength(sidebar)), limit: 'below 200 KB' },
    { what: 'dist/Builder.html', is: kilobytes(Buffer.byteLength(builder!)) },
    { what: 'dist/Guide.html', is: kilobytes(Buffer.byteLength(guide!)), limit: 'below 200 KB' },
    { what: 'evaluating Code.js (median of 31)', is: time(code), limit: 'below 20 ms' },
    { what: 'evaluating what builds a plan (median of 31)', is: time(JSON.parse(builder!)) },
  ];
}
