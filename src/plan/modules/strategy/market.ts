/** The other four Ps: questions with short answers, of which the plan fills in what it knows. */
import { formula } from '../../formula';
import { type Part, stack, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import { fillFormula } from '../../sentence';
import { monthAndYear } from '../../spine/month-name';
import { people, type Team } from '../../spine/people/places';
import { bar, line } from '../../spine/tab-frame/frame';
import { knownElsewhere, type Result } from './known';
import { answerAt, personaColumns, places, tab } from './places';
import { typed, worked } from './question';
import type { Setting } from './setting';
import { filledOf } from './why';

/** What people type, by P; the rest is worked out. */
const asked = {
  place: ['where', 'channels', 'shares'],
  price: ['model', 'highest'],
  promotion: ['reach', 'turns', 'message', 'works'],
  people: ['looking', 'hire', 'first', 'find', 'review'],
} as const;

export function market(setting: Setting): Part {
  const { shape, text, money } = setting;
  const words = text.market;
  const known = { ...workedOut(setting), ...knownElsewhere(setting) };
  const answers = Object.entries(asked).flatMap(([group, keys]) =>
    keys.flatMap((key) => (`${group} ${key}` in known ? [] : [answerAt(`${group} ${key}`)])),
  );
  const filled = filledOf(answers);
  const questions = (group: keyof typeof asked): Part[] =>
    Object.entries(words[group]).flatMap(([key, value]) => {
      const row = `${group} ${key}`;
      if (typeof value === 'string') return [];
      const result = known[row];
      if (result) return [worked(row, value[0], result)];
      return [
        typed(row, value as readonly [string, string], {
          name: `${group}_${key}`,
          ...(row === 'price highest'
            ? { accepts: { unit: 'money', atLeast: 0 } as const, pattern: money }
            : {}),
        }),
      ];
    });
  const block = (group: keyof typeof asked): Part[] => [
    {
      rows: [track(`${group} head`, 20)],
      cells: [
        { at: { ...answerAt(`${group} head`), column: 'what' }, value: words[group].title, style: 'block' },
        ...styled(tab, `${group} head`, personaColumns, 'block'),
      ],
    },
    ...questions(group),
  ];
  return stack([
    bar(shape, 'market', words.title),
    line(shape, 'market', {
      teaches: formula`"${words.teach}"`,
      filled,
      reports: fillFormula(words.report, {
        count: formula`FIXED(${filled};0)`,
        all: formula`"${String(answers.length)}"`,
      }),
    }),
    ...(Object.keys(asked) as (keyof typeof asked)[]).flatMap(block),
  ]);
}

/** Answers that the plan knows, by row. */
function workedOut({ plan, basis, money, text }: Setting): Readonly<Record<string, Result>> {
  const words = text.market;
  const margin = formula`${answerAt('price margin')}`;
  const repaid = answerAt('price repaid');
  // A whole month stays one, whatever the last digit of a sum is.
  const month = formula`ROUNDUP(ROUND(${repaid}*${plan.months}/${plan.expected};6);0)`;
  const inTeam = (team: Team) => formula`FIXED(COUNTIFS(${people.teams};${people.team(team)});0)`;
  const [first, second, third] = personaColumns.map((column) => places.personaName(column));
  const joined = formula`${first!}&IF(TRIM(${second!})="";"";", "&${second!})&IF(TRIM(${third!})="";"";", "&${third!})`;
  return {
    'price margin': {
      formula: formula`IF(${plan.margin}>0;${plan.value}*${plan.margin};"–")`,
      pattern: money,
    },
    'price repaid': {
      formula: formula`IF(ISNUMBER(${margin});IF(AND(${margin}>0;${plan.spend}>0);${plan.spend}/${margin};"–");"–")`,
      pattern: patterns.oneDecimal,
    },
    'price reached': {
      formula: formula`IF(ISNUMBER(${repaid});IF(${plan.expected}>0;IF(${month}<=${plan.months};${monthAndYear(basis.namedMonths, formula`EDATE(${basis.start};${month}-1)`)};"${words.never}");"${words.never}");"–")`,
    },
    'promotion whom': { formula: formula`IF(COUNTA(${places.personaNames})=0;"–";${joined})` },
    'promotion spend': { formula: formula`IF(${plan.spend}>0;${plan.spend};"–")`, pattern: money },
    'people today': {
      formula: formula`IF(COUNTA(${people.names})=0;"–";${fillFormula(words.teams, {
        marketing: inTeam('marketing'),
        sales: inTeam('sales'),
        both: inTeam('both'),
      })})`,
    },
  };
}
