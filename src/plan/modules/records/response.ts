/** First response: how long new rows waited, in five bands, with the median of the answered and of all. */
import { range } from '../../formula';
import { type Part, stack } from '../../layout';
import { patterns } from '../../pattern';
import { at, bar, heads, line } from './frame';
import { bandKeys } from './places';
import type { Setting } from './setting';

export const bandRow = (band: string) => `band ${band}`;
const medians = ['answered', 'all'] as const;

export function response(setting: Setting): Part {
  const { text } = setting;
  const words = text.response;
  const labels = { answered: words.ofAnswered, all: words.ofAll };
  return stack([
    bar(setting, 'response', words.title, words.note),
    heads(setting, 'response', {
      what: words.band,
      from: words.leads,
      date: words.share,
      adds: words.median,
    }),
    ...bandKeys.map((band) => bandLine(setting, band, words.bands[band])),
    ...medians.map((median) => bandLine(setting, median, labels[median])),
    {
      rows: [],
      cells: [],
      inputs: [
        {
          name: 'crm_response',
          range: range(at(bandRow(bandKeys[0]), 'from'), at(bandRow('all'), 'where')),
          holds: 'kept',
          accepts: { unit: 'text' },
        },
      ],
    },
  ]);
}

const bandLine = (setting: Setting, band: string, label: string): Part =>
  line(setting, bandRow(band), label, [
    { at: at(bandRow(band), 'from'), style: 'computed', pattern: patterns.whole },
    { at: at(bandRow(band), 'date'), style: 'computed', pattern: patterns.share },
    { at: at(bandRow(band), 'adds'), style: 'computed', pattern: patterns.oneDecimal },
    { at: at(bandRow(band), 'where'), style: 'how' },
  ]);
