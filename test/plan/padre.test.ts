// The PADRE canvas: the eight blocks, what they take of KPIs and actions, and a workbook without an error.
import { afterAll, describe, expect, test } from 'vitest';
import { places as actions } from '../../src/plan/modules/actions/places';
import { actionsWords } from '../../src/plan/modules/actions/words/words';
import { places as funnelPlaces } from '../../src/plan/modules/funnel/places';
import { places as kpiPlaces } from '../../src/plan/modules/kpis/places';
import { blocks, places as padre } from '../../src/plan/modules/padre/places';
import { padreWords } from '../../src/plan/modules/padre/words/words';
import { daySerial } from '../../src/plan/month';
import { frozen, workedExample } from './answers';
import { built } from './built';
import { withModules } from './growth';
import { printed } from './printed';
import { sizeOf } from './size';

const languages = ['en', 'it'] as const;
const locales = { en: 'en_US', it: 'it_IT' };
const picks = ['leads', 'cac', 'retention'];
const size = { ...sizeOf(6, 12), ids: { kpis: picks } };
const whole = { padre: {}, actions: {}, kpis: { picks, hasHistory: false } };

test.each(languages)('the tab in language %s reads as the golden has it', async (language) => {
  const text = printed(withModules({ ...workedExample, language }, { padre: {} }));
  const tab = text.slice(text.indexOf('# PADRE\n'), text.indexOf('# Names'));
  await expect(tab).toMatchFileSnapshot(`../golden/padre-${language}.txt`);
});

describe.each(languages)('with KPIs and actions, in %s', (language) => {
  const sheet = built(withModules(frozen({ ...workedExample, language }), whole), locales[language]);
  afterAll(() => sheet.close());
  const words = padreWords[language];
  const line = () => sheet.value({ tab: 'padre', row: 'padre line', column: 'column 1' });
  const found = (key: string) => sheet.number({ tab: 'plan', row: `check padre ${key}`, column: 'column 6' });
  const kpi = kpiPlaces(size);

  test('an empty canvas teaches, has the KPIs that were picked, finds nothing and has no cell with an error', () => {
    expect(sheet.errors()).toEqual([]);
    expect(line()).toBe(words.teach);
    expect(['alone', 'unmeasured'].map(found)).toEqual([0, 0]);
    const named = blocks.filter((block) => (sheet.value(padre.value(block, 'kpi')) ?? '') !== '');
    expect(named).toEqual(['position', 'acquire', 'run']);
    expect(sheet.value(padre.value('position', 'kpi'))).toBe(sheet.value(kpi.kpi('leads', 'kpi')));
  });

  test('a block shows target, value and status of its KPI, and the open actions that serve it', () => {
    const { table } = actions;
    const { statuses } = actionsWords[language];
    const { funnel, assumptions } = funnelPlaces(size);
    sheet.fill([
      [assumptions.input('statusDate'), daySerial('2027-03-13')],
      [funnel.at(funnel.actual(2), 'month 1'), 40],
      [funnel.at(funnel.actual(2), 'month 2'), 50],
      ...['going', 'done', 'todo'].flatMap((status, index) => [
        [table.at(index + 1, 'action'), `Action ${index}`] as const,
        [table.at(index + 1, 'serves'), words.blocks.position[0]] as const,
        [table.at(index + 1, 'status'), statuses[status as 'done']] as const,
      ]),
    ]);
    expect(sheet.value(padre.value('position', 'open'))).toBe(2);
    for (const [row, column] of [
      ['target', 'shownTarget'],
      ['now', 'shown'],
    ] as const)
      expect(sheet.value(padre.value('position', row))).toBe(sheet.value(kpi.kpi('leads', column)));
    expect(sheet.value(padre.status('position'))).toBe(sheet.value(kpi.kpi('leads', 'status')));
    expect(sheet.number(padre.state('position'))).toBe(3);
    expect(sheet.value(padre.value('deploy', 'now'))).toBe('–');
  });

  test('an answer wants one owner and a KPI', () => {
    sheet.fill([
      [padre.answer('deploy'), 'Live in ten days, one training'],
      [padre.answer('run'), 'A monthly report'],
      [padre.value('run', 'owner'), 'Somebody else'],
    ]);
    expect(['alone', 'unmeasured'].map(found)).toEqual([2, 1]);
    expect(line()).toContain(words.report.replace('{count}', '2'));
    expect(line()).toContain(words.blocks.position[0]);
    expect(sheet.errors()).toEqual([]);
  });
});
