/** Meetings: what each is for, who comes, and when the next one is. */
import { formula, range } from '../../formula';
import { type Part, stack, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Accepts } from '../../plan';
import { at, bar, heads } from './frame';
import { meetingRows, tab } from './places';
import type { Setting } from './setting';

const text = { unit: 'text' } as const;

export function meetings({ text: { meetings: words }, at: places }: Setting): Part {
  const whole = (column: string) =>
    range(
      at(`meeting ${meetingRows[0]}`, column),
      at(`meeting ${meetingRows[meetingRows.length - 1]}`, column),
    );
  const row = (key: (typeof meetingRows)[number]): Part => {
    const here = `meeting ${key}`;
    const [meeting, often, who, minutes, brings] = key === 'own' ? [] : words.rows[key];
    const filled = (column: string, value: string | number | undefined, style = 'inputText') => ({
      at: at(here, column),
      style,
      ...(value === undefined ? {} : { value }),
    });
    return {
      rows: [track(here)],
      merges: [range(at(here, 'month'), at(here, 'figures'))],
      cells: [
        filled('month', meeting),
        ...styled(tab, here, ['figures'], 'label'),
        filled('reforecast', often),
        filled('reset', who),
        { ...filled('planning', minutes, 'input'), pattern: patterns.plain },
        {
          at: at(here, 'done'),
          style: 'computed',
          pattern: patterns.day,
          ...(key === 'own' ? {} : { formula: formula`${places.nextDate(key)}` }),
        },
        filled('decided', brings),
        ...styled(tab, here, ['status'], 'label'),
      ],
    };
  };
  const input = (name: string, column: string, accepts: Accepts, message?: string) => ({
    name,
    range: whole(column),
    holds: 'typed' as const,
    accepts,
    list: true as const,
    ...(message ? { message } : {}),
  });
  return stack([
    bar('meetings', words.title),
    heads(
      'meetings',
      {
        month: words.meeting,
        reforecast: words.often,
        reset: words.who,
        planning: words.minutes,
        done: words.next,
        decided: words.brings,
      },
      ['planning', 'done'],
    ),
    ...meetingRows.map(row),
    {
      rows: [],
      cells: [],
      inputs: [
        input('meetings', 'month', text),
        input('meetings_often', 'reforecast', text),
        input('meetings_who', 'reset', text),
        input('meetings_minutes', 'planning', { unit: 'number', atLeast: 0 }, words.number),
        input('meetings_bring', 'decided', text),
      ],
    },
  ]);
}
