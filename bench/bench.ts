/** Prints every table of the bench, or those that are named: `npm run bench -- forecast`. */
import { buildFigures } from './building';
import { chanceFigures } from './chances';
import { copyFigures } from './copying';
import { forecastFigures } from './forecast';
import { functionFigures } from './functions';
import { largestFigures } from './largest';
import { loadFigures } from './loading';
import { openFigures } from './opening';
import { type Figure, print } from './print';
import { readingFigures, recordsFigures } from './records';
import { refreshFigures } from './refresh';
import { teamFigures } from './teams';

console.debug = () => {};
const parts: {
  readonly [part: string]: readonly [title: string, figures: () => Figure[] | Promise<Figure[]>];
} = {
  loading: ['Loading: what every custom function waits for', loadFigures],
  opening: ['Opening the page of the host', openFigures],
  building: ['Building the worked example, offline', buildFigures],
  largest: ['CPU of the largest plan, as a ratio to the Growth plan', largestFigures],
  copying: ['Copying to teams, simulated: half new files, 2 % of the answers lost, one lane', copyFigures],
  teams: ['Requests of teams, offline', teamFigures],
  chances: ['CPU of one call on 100,000 distinct rows', chanceFigures],
  rows: ['CPU of reading 100,000 CRM rows', refreshFigures],
  refresh: ['CPU of a whole Refresh of 100,000 rows', readingFigures],
  edit: ['CPU of one edit among 8,000 CRM rows', recordsFigures],
  functions: [
    '100,000 rows in one call: time, a call a cell against it, growth from 1,000 rows',
    functionFigures,
  ],
  forecast: [
    'Forecasting 1428 monthly series of the M3 competition, 18 months ahead (sMAPE / MASE)',
    forecastFigures,
  ],
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((part) => !(part in parts));
if (unknown) throw new Error(`No part of the bench is called ${unknown}: ${Object.keys(parts).join(', ')}.`);
for (const [part, [title, figures]] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(part)) print(title, await figures());
