/** The four questions (BANT) that make a qualified lead one of sales. An agreement in the same plan shows these rows. */
import { range } from '../../formula';
import { type Part, stack, styled, track } from '../../layout';
import { type Question, questions, usuallyMust } from '../../spine/four-questions';
import { bar } from '../../spine/tab-frame/frame';
import { tab } from './places';
import type { Setting } from './setting';

const asked = ['open', 'value', 'chance', 'weighted', 'oldest'] as const;

export function bant(setting: Setting): Part {
  const { shape, text, asks, here, common } = setting;
  const row = (question: Question): Part => {
    const key = `question ${question}`;
    const [name, asksFor] = asks.rows[question];
    const [from, to] = [shape.at(key, 'open'), shape.at(key, 'oldest')];
    return {
      rows: [track(key, 24)],
      cells: [
        { at: shape.at(key, 'label'), value: name, style: 'label' },
        { at: from, value: asksFor, style: 'computedText' },
        ...styled(tab, key, asked.slice(1), 'computedText'),
        { at: here.must(question), value: usuallyMust[question] ? asks.yes : asks.no, style: 'inputText' },
        { at: shape.at(key, 'owner'), style: 'label' },
        { at: here.counts(question), style: 'inputText' },
        ...styled(tab, key, ['evidence'], 'label'),
      ],
      merges: [
        range(from, to),
        range(here.must(question), shape.at(key, 'owner')),
        range(here.counts(question), shape.at(key, 'evidence')),
      ],
    };
  };
  const down = (of: typeof here.must) => range(of('budget'), of('timing'));
  return stack([
    bar(shape, 'bant', text.bant.title, text.bant.note, 'value'),
    {
      rows: [track('bant head', 22)],
      cells: shape.keys.map((column) => ({
        at: shape.at('bant head', column),
        style: 'headLeft',
        ...(column === 'most' ? { value: asks.must } : {}),
        ...(column === 'what' ? { value: asks.counted } : {}),
      })),
      merges: [range(shape.at('bant head', 'most'), shape.at('bant head', 'owner'))],
    },
    ...questions.map(row),
    {
      rows: [],
      cells: [],
      inputs: [
        {
          name: 'bant_must',
          holds: 'typed',
          accepts: { unit: 'choice', from: here.answers, strict: true },
          message: common.tab.choice,
          range: down(here.must),
        },
        { name: 'bant_counts', holds: 'typed', accepts: { unit: 'text' }, range: down(here.counts) },
      ],
    },
  ]);
}
