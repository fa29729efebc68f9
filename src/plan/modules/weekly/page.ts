/** What the Weekly tab brings to the Plan tab: four figures, and its line of this week. */
import { formula } from '../../formula';
import type { Card, Line } from '../../module';
import type { CellRef, Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import { dayInWords } from '../../spine/month-name';
import { inLeads, inPercent, type Setting, said } from './setting';

const toneOf = (value: CellRef, isGood: Formula) => formula`IF(ISNUMBER(${value});IF(${isGood};1;-1);0)`;

export function cards({ text, at: places }: Setting): Readonly<Record<string, Card>> {
  const words = text.cards;
  const of = places.figure;
  const { hourPromised } = places;
  return {
    promise: {
      label: words.promise[0]!,
      meaning: words.promise[1]!,
      value: inLeads(of('promise')),
      below: { label: words.promiseBelow, figure: inLeads(of('due')) },
    },
    counted: {
      label: words.counted[0]!,
      meaning: words.counted[1]!,
      value: inLeads(of('counted')),
      below: {
        label: words.countedBelow,
        figure: inLeads(of('gap')),
        tone: toneOf(of('gap'), formula`${of('gap')}>=0`),
      },
    },
    paceToGo: {
      label: words.pace[0]!,
      meaning: words.pace[1]!,
      value: inLeads(of('pace')),
      below: { label: words.paceBelow, figure: inLeads(of('left')) },
    },
    answered: {
      label: words.answered[0]!,
      meaning: words.answered[1]!,
      value: inPercent(of('answered')),
      below: {
        label: words.answeredBelow,
        figure: inPercent(hourPromised),
        tone: toneOf(of('answered'), formula`${of('answered')}>=${hourPromised}`),
      },
    },
  };
}

export function week(setting: Setting): Line {
  const { text, at: places, basis } = setting;
  const of = places.figure;
  const say = (key: keyof typeof text.week) =>
    fillFormula(text.week[key], {
      counted: inLeads(of('counted')),
      promise: inLeads(of('promise')),
      pace: said(of('pace')),
      date: dayInWords(basis.namedMonths, of(key === 'first' ? 'first' : 'date')),
    });
  return {
    sentence: formula`IF(${of('past')}=0;${say('first')};IF(${of('isTyped')}=0;${say('toType')};IF(ISNUMBER(${of('pace')});${say('counted')};${say('over')})))`,
    link: places.at(places.check(1, 1), 'delivered'),
  };
}
