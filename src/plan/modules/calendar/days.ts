/** On which working day of the next month a month's figures and a quarter's forecast are looked at. */
import { formula, range } from '../../formula';
import { type Part, stack, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import { at, bar, columnKeys } from './frame';
import { tab } from './places';
import type { Setting } from './setting';

const usual = { figures: 5, reforecast: 10 };
/** Every month has 20 working days. */
const lastDay = 20;

export function days(setting: Setting): Part {
  const words = setting.text.days;
  const row = (review: keyof typeof usual): Part => {
    const key = `day ${review}`;
    const typed = at(key, 'reset');
    return {
      rows: [track(key)],
      cells: [
        { at: at(key, 'month'), value: words[review], style: 'label' },
        ...styled(tab, key, ['figures', 'reforecast'], 'label'),
        { at: typed, value: usual[review], style: 'input', pattern: patterns.plain },
        {
          at: setting.at.dayInUse(review),
          formula: formula`IF(ISNUMBER(${typed});MIN(${String(lastDay)};MAX(1;INT(${typed})));${String(usual[review])})`,
          style: 'use',
          pattern: patterns.plain,
        },
        ...styled(tab, key, columnKeys.slice(5), 'note'),
      ],
      inputs: [
        {
          name: `${review}_day`,
          range: range(typed, typed),
          holds: 'typed',
          accepts: { unit: 'count', atLeast: 1, atMost: lastDay, whole: true },
          message: words.accepts,
        },
      ],
    };
  };
  return stack([bar('days', words.title, words.note), row('figures'), row('reforecast')]);
}
