/** The functions that a plan may use: Google Sheets, Excel and LibreOffice 7.4 know them under one name and agree. */

/** Take single values. A range would be evaluated as an array, which the engines do differently. */
const ofValues = [
  ...['IF', 'NOT', 'ISNUMBER', 'ISBLANK', 'ISTEXT', 'ISERROR'],
  ...['ABS', 'SIGN', 'INT', 'MOD', 'POWER', 'SQRT', 'EXP', 'LN', 'ROUND', 'ROUNDUP', 'ROUNDDOWN'],
  ...['DATE', 'YEAR', 'MONTH', 'DAY', 'EDATE', 'EOMONTH', 'TODAY'],
  ...['FIXED', 'LEN', 'LEFT', 'RIGHT', 'MID', 'TRIM', 'LOWER', 'UPPER', 'EXACT', 'SUBSTITUTE'],
  ...['GAMMA.DIST', 'GAMMA.INV', 'BETA.DIST', 'BETA.INV'],
];

/** Take ranges as well. */
const ofRanges = [
  ...['SUM', 'PRODUCT', 'MIN', 'MAX', 'AVERAGE', 'MEDIAN', 'COUNT', 'COUNTA', 'COUNTBLANK', 'AND', 'OR'],
  ...['SUMIFS', 'COUNTIFS', 'AVERAGEIFS', 'SUMPRODUCT', 'INDEX', 'MATCH'],
];

const withDecimals = ['POWER', 'SQRT', 'EXP', 'LN', 'AVERAGE', 'MEDIAN', 'AVERAGEIFS'];

const allowed = new Set([...ofValues, ...ofRanges]);
const overRanges = new Set(ofRanges);
const decimals = new Set([...withDecimals, 'GAMMA.DIST', 'GAMMA.INV', 'BETA.DIST', 'BETA.INV']);

const reasons: Readonly<Record<string, string>> = {
  ROWS: 'which counts the rows that people insert; COUNT what is filled',
  COLUMNS: 'which counts the columns that people insert; COUNT what is filled',
  TEXT: 'whose patterns mean something else in another locale',
  OFFSET: 'which recalculates at every change and loses its place when rows are inserted',
  INDIRECT: 'which recalculates at every change and loses its place when rows are inserted',
  NOW: 'which changes by itself',
  RAND: 'which changes by itself',
  RANDBETWEEN: 'which changes by itself',
  TRUE: 'which has another name in other languages; write 1=1',
  FALSE: 'which has another name in other languages; write 1=0',
};

/** Undefined for a function that may be used, else why it may not. */
export const whyNot = (name: string): string | undefined =>
  allowed.has(name)
    ? undefined
    : (reasons[name] ?? 'which is not on the list of functions that all spreadsheets share');

export const takesRanges = (name: string) => overRanges.has(name);

/** Whether a result of the function usually has decimals. */
export const givesDecimals = (name: string) => decimals.has(name);
