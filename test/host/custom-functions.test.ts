/** Custom functions, with the quirks of Sheets that bite. */
import { afterAll, expect, test } from 'vitest';
import { asDeclared, readDeclarations } from '../../host/engine/custom-functions';
import { registries } from '../../host/engine/engine';
import { createNodeHost } from '../../host/host-node';
import { nodeRealm } from '../../host/realm-node';
import { tinyHost } from './bundle';

const host = tinyHost();
const { workbook } = host;
afterAll(() => host.close());

const shout = (formula: string) => {
  workbook.type('D1', formula);
  return workbook.value('D1');
};

test('Declarations are read from the JSDoc right above a top-level function', () => {
  const code = `/** Not this. */\nfunction a() {}\n/**\n * Adds  two.\n * More.\n *\n * @param {number} one The first.\n * @param {number} two Optional. The second.\n * @return {number} never shown\n * @customfunction\n */\nfunction Plus(one, two) {}\n`;
  const parameters = [
    { name: 'one', help: 'The first.' },
    { name: 'two', help: 'Optional. The second.' },
  ];
  expect(readDeclarations(code)).toEqual([{ name: 'PLUS', summary: 'Adds two. More.', parameters }]);
});

test('A blank cell arrives as empty text, and an omitted argument as undefined', () => {
  expect(shout('=SHOUT(A1)')).toBe('blank|omitted');
  expect(shout('=SHOUT()')).toBe('omitted|omitted');
});

test('A range arrives as rows that are arrays of the bundle itself, a range of one cell as its value', () => {
  workbook.type('A2', '1');
  workbook.type('B2', 'x');
  workbook.type('A3', '=1=1');
  expect(shout('=SHOUT(A2:B3;A2:A2)')).toBe('rows true number 1,string x;boolean true,blank|number 1');
});

test('Arguments beyond the declared ones are passed on, as Sheets does, and the help does not speak of them', () => {
  expect(shout('=SHOUT(1;2;3;A1:B2)')).toBe('number 1|number 2');
  expect(shout('=COUNTED(1;;"x";A1)')).toBe(4);
  expect(shout('=COUNTED()')).toBe(0);
  const help = asDeclared(registries.functionRegistry.content.SHOUT!);
  expect(help.args.map(({ name }) => name)).toEqual(['first', 'second']);
});

test('A date arrives as a Date of the bundle, midnight of the file’s zone, and goes back as one', () => {
  workbook.type('A5', '1/31/2027');
  workbook.type('B5', '=LATER(A5)');
  expect(workbook.shown('B5')).toBe('1/31/2037');
  expect(shout('=SHOUT(A5)')).toBe('object 2027-01-30T23:00:00.000Z|omitted');
});

test('Errors inside a range arrive as text; an error as an argument is the result', () => {
  workbook.type('A6', '=1/0');
  expect(shout('=SHOUT(A6:B6)')).toBe('rows true string #DIV/0!,blank|omitted');
  expect(shout('=SHOUT(A6)')).toBe('#DIV/0!');
});

test('A thrown error shows #ERROR! with exactly its sentence, and IFERROR sees it', () => {
  workbook.type('D2', '=REFUSE()');
  expect(workbook.value('D2')).toBe('#ERROR!');
  expect(workbook.message('D2')).toBe('REFUSE: spend must be above 0, got -1');
  expect(shout('=IFERROR(REFUSE();"caught")')).toBe('caught');
});

test('Rows spill into empty cells only, and do so once the way is free', () => {
  workbook.type('F1', '=ECHO(A2:B3)');
  expect(workbook.value('G2')).toBe('');
  expect(workbook.value('G1')).toBe('x');
  workbook.type('F2', 'in the way');
  expect(workbook.value('F1')).toMatch(/^#(SPILL!|REF)/);
  workbook.type('F2', '');
  expect(workbook.value('F2')).toBe(true);
});

test('Odd results become what Sheets makes of them', () => {
  expect(shout('=STRANGE("nan")')).toBe('#NUM!');
  expect(shout('=STRANGE("infinite")')).toBe('#NUM!');
  expect(shout('=STRANGE("nothing")')).toBe('');
  workbook.type('H1', '=STRANGE("ragged")');
  expect([workbook.value('I1'), workbook.value('H2'), workbook.value('I2')]).toEqual([2, 3, '']);
});

test('A custom function may not use the services that ask for authorization', () => {
  const code = `/** @customfunction */\nfunction PEEK() { return Sheets.Spreadsheets.get('x', {}); }`;
  const peeking = createNodeHost({ code });
  peeking.workbook.type('A1', '=PEEK()');
  expect(peeking.workbook.message('A1')).toMatch(
    /^You do not have permission to call Sheets\.Spreadsheets\.get/,
  );
  peeking.close();
});

test('A custom function must not take the name of a built-in one', () => {
  expect(() => createNodeHost({ code: '/** @customfunction */\nfunction SUM(x) { return x; }' })).toThrow(
    'SUM is a function of Sheets already',
  );
});

test('A pushed bundle answers in the cells that are there', () => {
  const one = createNodeHost({ code: '/** @customfunction */\nfunction VERSION() { return 1; }' });
  one.workbook.type('A1', '=VERSION()');
  one.push('/** @customfunction */\nfunction VERSION() { return 2; }', nodeRealm());
  expect(one.workbook.value('A1')).toBe(2);
  one.close();
});

test('A host that closes leaves the functions to the others that go by them', () => {
  const other = tinyHost();
  other.close();
  expect(shout('=SHOUT(2)')).toBe('number 2|omitted');
});
