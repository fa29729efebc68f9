// The pictures of the gallery are drawn from the plans themselves (issue 14): a tiny page, and the row of tabs below it.
import { describe, expect, test } from 'vitest';
import { printPictures } from '../../sidebar/gallery/print-pictures';
import { buildPlan } from '../../src/plan/build';
import { askedAnswers, offered } from '../plan/asked-answers';

const pictures = printPictures();

describe.each(offered.map((template) => [template.name.en, template] as const))(
  'the picture of a %s',
  (_, template) => {
    const { title, tabs, inks } = pictures[template.id]!;
    const plan = buildPlan(askedAnswers(template));

    test('shows a tab of the plan as it opens, by its title in both languages', () => {
      expect(plan.tabs.find(({ key }) => key === template.shows)!.title).toBe(title.en);
      const italian = buildPlan(askedAnswers(template, {}, 'it'));
      expect(italian.tabs.find(({ key }) => key === template.shows)!.title).toBe(title.it);
    });

    test('has one mark for each tab, in the tab’s colour and order', () => {
      expect(tabs).toBe(plan.tabs.length);
      expect(inks.slice(-tabs).map(({ color }) => color)).toEqual(plan.tabs.map(({ color }) => color));
    });

    test('draws only colours of the plan, stays inside its frame and is small', () => {
      const looks = Object.values(plan.styles).flatMap(({ ink, fill }) => [ink, fill]);
      const charts = plan.tabs.flatMap((tab) => tab.charts ?? []).flatMap(({ series }) => series);
      const known = new Set([...looks, ...charts.map(({ color }) => color)]);
      for (const { color } of inks.slice(0, -tabs)) expect(known).toContain(color);
      const starts = inks.flatMap(({ areas, lines }) => [...(areas + lines).matchAll(/M(\d+) (\d+)/g)]);
      expect(starts.length).toBeGreaterThan(40);
      for (const [, x, y] of starts) {
        expect(Number(x)).toBeLessThanOrEqual(264);
        expect(Number(y)).toBeLessThanOrEqual(176);
      }
      expect(JSON.stringify(inks).length).toBeLessThan(3000);
    });
  },
);

test('no two templates have the same picture', () => {
  const drawn = Object.values(pictures).map(({ inks }) => JSON.stringify(inks));
  expect(drawn).toHaveLength(offered.length);
  expect(new Set(drawn).size).toBe(offered.length);
});
