/** Prints every table of the bench. */
import { buildFigures } from './building';
import { chanceFigures } from './chances';
import { copyFigures } from './copying';
import { forecastFigures } from './forecast';
import { functionFigures } from './functions';
import { loadFigures } from './loading';
import { openFigures } from './opening';
import { print } from './print';
import { readingFigures, recordsFigures } from './records';
import { refreshFigures } from './refresh';
import { teamFigures } from './teams';

console.debug = () => {};
print('Loading: what every custom function waits for', await loadFigures());
print('Opening the page of the host', await openFigures());
print('Building the worked example, offline', await buildFigures());
print('Copying to teams, simulated: half new files, 2 % of the answers lost, one lane', await copyFigures());
print('Requests of teams, offline', await teamFigures());
print('CPU of one call on 100,000 distinct rows', chanceFigures());
print('CPU of reading 100,000 CRM rows', refreshFigures());
print('CPU of a whole Refresh of 100,000 rows', readingFigures());
print('CPU of one edit among 8,000 CRM rows', recordsFigures());
print('100,000 rows in one call: time, a call a cell against it, growth from 1,000 rows', functionFigures());
print(
  'Forecasting 1428 monthly series of the M3 competition, 18 months ahead (sMAPE / MASE)',
  forecastFigures(),
);
