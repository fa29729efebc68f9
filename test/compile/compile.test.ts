/** A whole plan in, one body out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkBody } from '../../host/google/schema';
import { compile } from '../../src/compile/compile';
import { readPlans, removalOf } from '../../src/compile/plans';
import { cell, formula } from '../../src/plan/formula';
import type { Plan, Style, Tab, Validation } from '../../src/plan/plan';
import { at, block, gridPlan } from './grid-plan';
import { frozen, kindsOf, requestsOf } from './requests-of';
import { emptySpreadsheet, placementOf, smallPlan } from './small-plan';

const batchOf = (plan: Plan) => compile(plan, placementOf(plan));
const small = batchOf(smallPlan);
const { sheetIds } = placementOf(smallPlan);

test('the body fits the schema of the Sheets API', () => {
  expect(() => checkBody(small)).not.toThrow();
});

test('the body of a removal fits it as well', () => {
  const plan = {
    ...readPlans({})[0],
    id: 'a',
    record: {} as never,
    tabs: [{ key: 'a', sheetId: 3, title: 'A' }],
    missing: [],
    metadataIds: [7],
  };
  expect(() => checkBody(removalOf(emptySpreadsheet, plan))).not.toThrow();
  expect(() => checkBody(removalOf({}, plan))).not.toThrow();
});

test('all sheets come first, then what refers to them', () => {
  const kinds = kindsOf(small).filter((kind, index, all) => kind !== all[index - 1]);
  expect(kinds).toEqual([
    'addSheet',
    'addNamedRange',
    'updateCells', // values
    'repeatCell', // formulas, then formats
    'updateCells', // links
    'repeatCell', // notes
    'updateDimensionProperties',
    'mergeCells',
    'setDataValidation',
    'addConditionalFormatRule',
    'addChart',
    'addDimensionGroup',
    'updateDimensionGroup',
    'addProtectedRange',
    'createDeveloperMetadata',
  ]);
});

test('the same plan and placement give the same body, and neither is changed', () => {
  const plan = frozen(structuredClone(smallPlan));
  const placement = frozen(placementOf(smallPlan));
  expect(compile(plan, placement)).toEqual(small);
  expect(JSON.stringify(compile(plan, placement))).toBe(JSON.stringify(small));
});

test('a tab becomes a sheet of its own size, without gridlines', () => {
  const [, funnel] = requestsOf(small, 'addSheet');
  expect(funnel!.properties).toEqual({
    sheetId: sheetIds.funnel,
    title: 'The funnel',
    tabColorStyle: { rgbColor: { red: 0.0588, green: 0.4627, blue: 0.4314 } },
    gridProperties: {
      rowCount: 3,
      columnCount: 4,
      frozenRowCount: 1,
      frozenColumnCount: 1,
      hideGridlines: true,
    },
  });
});

test('colours in shares give back their hexadecimal digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
      const color = `#${number.toString(16).padStart(6, '0')}`;
      const [main] = requestsOf(batchOf(gridPlan({ color })), 'addSheet');
      const { red, green, blue } = main!.properties.tabColorStyle!.rgbColor;
      const digits = [red, green, blue].map((share) =>
        Math.round(share * 255)
          .toString(16)
          .padStart(2, '0'),
      );
      expect(`#${digits.join('')}`).toBe(color);
    }),
    { seed: 1, numRuns: 50 },
  );
});

test('a name gets the prefix of its plan', () => {
  const [goal] = requestsOf(small, 'addNamedRange');
  expect(goal!.namedRange.name).toBe('bs1_goal');
  expect(goal!.namedRange.range).toEqual({
    sheetId: sheetIds.inputs,
    startRowIndex: 1,
    endRowIndex: 2,
    startColumnIndex: 1,
    endColumnIndex: 2,
  });
});

test('values beside each other go out together, each as what it is', () => {
  const plan = gridPlan({
    cells: [
      { at: at(0, 0), value: 'a' },
      { at: at(0, 1), value: 0.5 },
      { at: at(1, 0), value: true },
      { at: at(1, 1), value: '' },
      { at: at(5, 5), value: -3 },
    ],
  });
  const written = requestsOf(batchOf(plan), 'updateCells').map(({ start, rows, fields }) => [
    [start.rowIndex, start.columnIndex],
    rows.map(({ values }) => values.map(({ userEnteredValue }) => userEnteredValue)),
    fields,
  ]);
  expect(written).toEqual([
    [
      [0, 0],
      [
        [{ stringValue: 'a' }, { numberValue: 0.5 }],
        [{ boolValue: true }, { stringValue: '' }],
      ],
      'userEnteredValue',
    ],
    [[5, 5], [[{ numberValue: -3 }]], 'userEnteredValue'],
  ]);
});

const hostile = [
  '=IMPORTXML("https://example.com","//a")',
  '+1',
  '-1',
  '@SUM(A1)',
  "'",
  '<img src=x onerror=alert(1)>',
  'x'.repeat(500),
  '🙂👩‍👩‍👧',
  'مرحبا‏',
  '2026-03-01',
  'TRUE',
  '#REF!',
  '\u0000',
];

test.each([...hostile.map((text) => [text])])('hostile text stays text: %j', (text) => {
  const plan: Plan = {
    ...gridPlan({ cells: [{ at: at(0, 0), value: text }] }),
    name: text,
    options: { text },
  };
  const batch = batchOf(plan);
  const [value] = requestsOf(batch, 'updateCells');
  expect(value!.rows[0]!.values[0]).toEqual({ userEnteredValue: { stringValue: text } });
  expect(requestsOf(batch, 'repeatCell')).toEqual([]);
  const record = requestsOf(batch, 'createDeveloperMetadata').map(
    ({ developerMetadata }) => developerMetadata,
  );
  expect(JSON.parse(record[record.length - 1]!.metadataValue)).toMatchObject({
    name: text,
    options: { text },
  });
});

test('any text at all stays a string value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const batch = batchOf(gridPlan({ cells: [{ at: at(0, 0), value: text }] }));
      expect(JSON.stringify(batch)).not.toContain('formulaValue');
      expect(requestsOf(batch, 'updateCells')[0]!.rows[0]!.values[0]).toEqual({
        userEnteredValue: { stringValue: text },
      });
    }),
    { seed: 1 },
  );
});

const looks: Readonly<Record<string, Style>> = {
  title: { size: 18, bold: true, italic: true, underline: true, ink: '#000000' },
  box: {
    fill: '#FFFFFF',
    align: 'right',
    vertical: 'middle',
    wrap: true,
    indent: 8,
    edges: { top: { color: '#FF0000', width: 1 }, bottom: { color: '#FF0000', width: 2 } },
  },
  plain: { bold: false },
};
const formatsOf = (cells: Tab['cells']) =>
  requestsOf(batchOf(gridPlan({ cells }, { styles: looks })), 'repeatCell').map(
    ({ range, cell: data, fields }) => ({
      rows: [range.startRowIndex, range.endRowIndex],
      columns: [range.startColumnIndex, range.endColumnIndex],
      format: data.userEnteredFormat,
      fields,
    }),
  );

test('cells of the same look and pattern cost one request for their rectangle', () => {
  const cells = [0, 1].flatMap((row) =>
    [2, 3, 4].map((column) => ({ at: at(row, column), style: 'title', pattern: '0.0%' })),
  );
  expect(formatsOf([...cells, { at: at(0, 5), style: 'title', pattern: '0' }])).toMatchObject([
    { rows: [0, 2], columns: [2, 5], format: { numberFormat: { type: 'PERCENT', pattern: '0.0%' } } },
    { rows: [0, 1], columns: [5, 6], format: { numberFormat: { type: 'NUMBER', pattern: '0' } } },
  ]);
});

test('a style says all that it names and nothing that is the default anyway', () => {
  const black = { rgbColor: { red: 0, green: 0, blue: 0 } };
  const red = { rgbColor: { red: 1, green: 0, blue: 0 } };
  expect(formatsOf([{ at: at(0, 0), style: 'title' }])[0]).toMatchObject({
    format: {
      textFormat: { fontSize: 18, bold: true, italic: true, underline: true, foregroundColorStyle: black },
    },
    fields: 'userEnteredFormat',
  });
  expect(formatsOf([{ at: at(0, 0), style: 'box' }])[0]!.format).toEqual({
    backgroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } },
    horizontalAlignment: 'RIGHT',
    verticalAlignment: 'MIDDLE',
    wrapStrategy: 'WRAP',
    padding: { top: 2, right: 3, bottom: 2, left: 11 },
    borders: { top: { style: 'SOLID', colorStyle: red }, bottom: { style: 'SOLID_MEDIUM', colorStyle: red } },
  });
  expect(formatsOf([{ at: at(0, 0), style: 'plain' }])).toEqual([]);
});

test.each([
  ['mmm yy', 'DATE'],
  ['d mmm yyyy', 'DATE'],
  ['@', 'TEXT'],
  ['0.0%', 'PERCENT'],
  ['#,##0 "days"', 'NUMBER'],
  ['"$"#,##0;-"$"#,##0;"–"', 'NUMBER'],
])('the pattern %s is a %s', (pattern, type) => {
  expect(formatsOf([{ at: at(0, 0), pattern }])[0]!.format!.numberFormat).toEqual({ type, pattern });
});

test('a link leads to its cell on its sheet', () => {
  const link = requestsOf(small, 'updateCells').find(({ fields }) => fields === 'textFormatRuns')!;
  expect(link.rows[0]!.values[0]!.textFormatRuns).toEqual([
    { format: { link: { uri: `#gid=${sheetIds.funnel}&range=B2` } } },
  ]);
});

test('tracks of the same size cost one request', () => {
  const columns = requestsOf(small, 'updateDimensionProperties').filter(
    ({ range }) => range.sheetId === sheetIds.funnel,
  );
  expect(columns).toEqual([
    {
      range: { sheetId: sheetIds.funnel, dimension: 'COLUMNS', startIndex: 1, endIndex: 4 },
      properties: { pixelSize: 60 },
      fields: 'pixelSize',
    },
  ]);
});

const conditionOf = (accepts: Validation['accepts']) => {
  const plan = gridPlan({ validations: [{ range: block(3, 1, 2, 2), accepts }] });
  const { type, values } = requestsOf(batchOf(plan), 'setDataValidation')[0]!.rule.condition;
  return [type, ...(values ?? []).map((value) => value.userEnteredValue)];
};

test.each<[Validation['accepts'], string[]]>([
  [{ kind: 'number', above: 0 }, ['NUMBER_GREATER', '0']],
  [{ kind: 'number', atLeast: 0 }, ['NUMBER_GREATER_THAN_EQ', '0']],
  [{ kind: 'number', atMost: 0.99 }, ['NUMBER_LESS_THAN_EQ', '=99/100']],
  [{ kind: 'number', atLeast: 0.01, atMost: 1 }, ['NUMBER_BETWEEN', '=1/100', '1']],
  [{ kind: 'number', atLeast: -1, atMost: 1 }, ['NUMBER_BETWEEN', '-1', '1']],
  [{ kind: 'number', above: 0, atMost: 1 }, ['CUSTOM_FORMULA', '=AND(ISNUMBER(B4);B4>0;B4<=1)']],
  [
    { kind: 'number', atLeast: 0, atMost: 12, whole: true },
    ['CUSTOM_FORMULA', '=AND(ISNUMBER(B4);B4=ROUND(B4;0);B4>=0;B4<=12)'],
  ],
  [{ kind: 'number' }, ['CUSTOM_FORMULA', '=AND(ISNUMBER(B4))']],
  [{ kind: 'date', after: 36526 }, ['DATE_AFTER', '=DATE(2000;1;1)']],
  [{ kind: 'oneOf', cells: block(0, 1, 1, 3, 'other') }, ['ONE_OF_RANGE', "='Tab other'!$B$1:$D$1"]],
  [{ kind: 'checkbox' }, ['BOOLEAN']],
])('an input that accepts %j says so in every locale', (accepts, condition) => {
  expect(conditionOf(accepts)).toEqual(condition);
});

test('a validation marks by default and refuses where it is strict', () => {
  const rules = requestsOf(small, 'setDataValidation').map(({ rule }) => rule);
  expect(rules.map(({ strict, inputMessage }) => [strict, inputMessage])).toEqual([
    [true, 'Above 0'],
    [undefined, undefined],
  ]);
});

test('no condition has a decimal sign, whatever the bounds', () => {
  const decimal = fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat(6)).map(([n, d]) => n / 10 ** d);
  fc.assert(
    fc.property(decimal, (bound) => {
      const [, typed] = conditionOf({ kind: 'number', above: bound });
      expect(typed).not.toMatch(/[.,]/);
      const [numerator, denominator = 1] = typed!.replace('=', '').split('/').map(Number);
      expect(numerator! / denominator).toBe(bound);
    }),
    { seed: 1 },
  );
});

test('a conditional format moves along where its first and last formula differ', () => {
  const rule = (first: [number, number], last: [number, number], range = block(0, 0, 3, 3)) => {
    const plan = gridPlan(
      { rules: [{ range, first: formula`${at(...first)}>1`, last: formula`${at(...last)}>1`, style: 'a' }] },
      { styles: { a: { bold: true } } },
    );
    return requestsOf(batchOf(plan), 'addConditionalFormatRule')[0]!.rule.booleanRule.condition.values![0]!
      .userEnteredValue;
  };
  expect(rule([5, 5], [5, 5])).toBe('=$F$6>1');
  expect(rule([5, 5], [7, 5])).toBe('=$F6>1');
  expect(rule([5, 5], [5, 7])).toBe('=F$6>1');
  expect(rule([5, 5], [7, 7])).toBe('=F6>1');
  expect(rule([5, 5], [5, 5], block(0, 0, 1, 1))).toBe('=$F$6>1');
});

test('conditional formats keep their order', () => {
  const rules = ['a', 'b'].map((style) => ({
    range: block(0, 0, 1, 1),
    first: formula`1=1`,
    last: formula`1=1`,
    style,
  }));
  const plan = gridPlan({ rules }, { styles: { a: { ink: '#000000' }, b: { ink: '#FFFFFF' } } });
  expect(requestsOf(batchOf(plan), 'addConditionalFormatRule').map(({ index }) => index)).toEqual([0, 1]);
});

test('a chart with a legend takes the names from the cells before its data', () => {
  const { spec } = requestsOf(small, 'addChart')[0]!.chart;
  const row = (index: number) => ({
    sourceRange: {
      sources: [
        {
          sheetId: sheetIds.funnel,
          startRowIndex: index,
          endRowIndex: index + 1,
          startColumnIndex: 0,
          endColumnIndex: 4,
        },
      ],
    },
  });
  expect(spec).toMatchObject({
    altText: 'Columns that grow month by month',
    hiddenDimensionStrategy: 'SHOW_ALL',
  });
  expect(spec.basicChart).toMatchObject({
    chartType: 'COMBO',
    legendPosition: 'BOTTOM_LEGEND',
    headerCount: 1,
    domains: [{ domain: row(0) }],
    series: [
      { series: row(1), targetAxis: 'LEFT_AXIS', type: 'COLUMN' },
      { series: row(2), type: 'LINE', lineStyle: { type: 'MEDIUM_DASHED', width: 2 } },
    ],
  });
});

test('a funnel is a stacked bar chart whose spacer has the colour of the background', () => {
  const plan = gridPlan(
    {
      charts: [
        {
          key: 'funnel',
          title: 'Funnel',
          titleStyle: 'head',
          altText: 'A funnel',
          at: at(0, 0),
          size: { width: 400, height: 200 },
          kind: 'bar',
          stacked: true,
          legend: 'none',
          hideValues: true,
          categories: block(0, 0, 4, 1, 'other'),
          series: [
            { label: at(0, 1, 'other'), values: block(0, 1, 4, 1, 'other'), color: 'spacer' },
            { label: at(0, 2, 'other'), values: block(0, 2, 4, 1, 'other'), color: '#2563A8' },
          ],
        },
      ],
    },
    { styles: { head: { bold: true } } },
  );
  const batch = batchOf(plan);
  checkBody(batch);
  const white = { rgbColor: { red: 1, green: 1, blue: 1 } };
  const { spec } = requestsOf(batch, 'addChart')[0]!.chart;
  expect(spec.titleTextFormat).toEqual({ bold: true });
  expect(spec.basicChart).toMatchObject({
    chartType: 'BAR',
    stackedType: 'STACKED',
    legendPosition: 'NO_LEGEND',
    headerCount: 0,
    axis: [{ position: 'BOTTOM_AXIS', format: { foregroundColorStyle: white } }],
    series: [{ colorStyle: white, targetAxis: 'BOTTOM_AXIS' }, {}],
  });
  expect(spec.basicChart.series[1]!.series.sourceRange.sources[0]).toMatchObject({
    startRowIndex: 0,
    endRowIndex: 4,
  });
});

test('protection only warns, covers the whole tab and leaves the inputs open', () => {
  const [inputs, funnel] = requestsOf(small, 'addProtectedRange').map(({ protectedRange }) => protectedRange);
  expect(inputs).toMatchObject({ warningOnly: true, range: { sheetId: sheetIds.inputs } });
  expect(inputs!.unprotectedRanges).toEqual([
    { sheetId: sheetIds.inputs, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 },
  ]);
  expect(funnel!.unprotectedRanges).toBeUndefined();
});

test('every tab is marked with plan, tab and version, for all who may read the document', () => {
  const marks = requestsOf(small, 'createDeveloperMetadata').map(
    ({ developerMetadata }) => developerMetadata,
  );
  expect(marks.every(({ visibility }) => visibility === 'DOCUMENT')).toBe(true);
  expect(JSON.parse(marks[0]!.metadataValue)).toEqual({
    plan: 'request-1',
    tab: 'inputs',
    version: 1,
    sheetId: sheetIds.inputs,
  });
});

test('no id of a batch is used twice', () => {
  const ids = [
    ...requestsOf(small, 'addSheet').map(({ properties }) => properties.sheetId),
    ...requestsOf(small, 'addChart').map(({ chart }) => chart.chartId),
    ...requestsOf(small, 'addProtectedRange').map(({ protectedRange }) => protectedRange.protectedRangeId),
    ...requestsOf(small, 'createDeveloperMetadata').map(
      ({ developerMetadata }) => developerMetadata.metadataId,
    ),
  ];
  expect(ids).toHaveLength(8);
  expect(new Set(ids).size).toBe(8);
});

test('a plan with mistakes is not compiled', () => {
  const plan = gridPlan({ cells: [{ at: at(0, 0), formula: formula`${cell('gone', 'a', 'b')}` }] });
  expect(() => batchOf(plan)).toThrow('Tab main, cell r0/c0: there is no tab gone.');
});
