/** How KPIs are judged: how near counts as close, how many cases are too few, and which of them is the North Star. */
import { range } from '../../formula';
import { type Part, stack, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Accepts, CellRef } from '../../plan';
import { bar } from '../../spine/tab-frame/frame';
import { tab, usualTooFew } from './places';
import type { Setting } from './setting';

const usualTolerance = 0.1;

export function settings({ shape, text, at, stage, rows, common }: Setting): Part {
  const words = text.settings;
  const row = (
    place: CellRef,
    label: string,
    note: string,
    value: string | number,
    input: {
      readonly name: string;
      readonly accepts: Accepts;
      readonly message: string;
      readonly pattern?: string;
    },
  ): Part => ({
    rows: [track(place.row)],
    cells: [
      { at: shape.at(place.row, 'kpi'), value: label, style: 'label' },
      ...styled(tab, place.row, ['star'], 'label'),
      {
        at: place,
        value,
        style: input.pattern ? 'input' : 'inputText',
        ...(input.pattern ? { pattern: input.pattern } : {}),
      },
      { at: shape.at(place.row, 'owner'), value: note, style: 'note' },
    ],
    inputs: [
      {
        name: input.name,
        range: range(place, place),
        holds: 'typed',
        accepts: input.accepts,
        message: input.message,
      },
    ],
  });
  return stack([
    bar(shape, 'settings', words.title),
    row(at.tolerance, words.tolerance, words.toleranceNote, usualTolerance, {
      name: 'kpi_tolerance',
      accepts: { unit: 'rate', atLeast: 0, atMost: 1 },
      message: text.accepts.share,
      pattern: patterns.share,
    }),
    row(at.tooFew, words.tooFew, words.tooFewNote, usualTooFew[stage], {
      name: 'too_few',
      accepts: { unit: 'count', atLeast: 0, whole: true },
      message: text.accepts.count,
      pattern: patterns.plain,
    }),
    row(at.northStar, words.northStar, words.northStarNote, rows[0]!.known!.name, {
      name: 'north_star',
      accepts: { unit: 'choice', from: at.names },
      message: common.tab.choice,
    }),
  ]);
}
