/** People: who owns numbers and actions, one name in a row. Every plan has the list. */
import { formula } from '../../formula';
import type { Language } from '../../language';
import { counting, type Part, track } from '../../layout';
import type { SpineAnswers, Typed } from '../../module';
import { fillFormula } from '../../sentence';
import { across, at, block, explanation } from '../assumptions/frame';
import { type SpineWords, spineWords } from '../words/words';
import { people, peopleRows, personRow, type Team, teams } from './places';

const isTeam = (team: string): team is Team => (teams as readonly string[]).includes(team);

/** `isOpen` where owners are asked for somewhere: else it stays folded under its bar, as what a plan can do without. */
export function peopleBlock(
  { people: words }: SpineWords,
  given: SpineAnswers['people'],
  isOpen: boolean,
): Part {
  const count = formula`COUNTA(${people.names})`;
  const line = formula`IF(${count}=0;"${words.teach}";${fillFormula(words.report, { count })})`;
  return block('people', words.title, { line, isFolded: !isOpen }, [
    ...counting(peopleRows).map((number) => personOf(words.first, given[number - 1], number, words.teams)),
    {
      rows: [],
      cells: [],
      inputs: [
        {
          name: 'people',
          range: people.names,
          holds: 'answer',
          accepts: { unit: 'text', most: 500 },
          list: true,
        },
        {
          name: 'people_team',
          range: people.teams,
          holds: 'answer',
          accepts: { unit: 'choice', from: people.teamWords },
          list: true,
        },
      ],
    },
    // Nothing to type: what the dropdown offers.
    {
      rows: teams.map((team) => ({ key: people.team(team).row, hidden: true as const })),
      cells: teams.map((team) => ({ at: people.team(team), value: words.teams[team], style: 'label' })),
    },
  ]);
}

function personOf(
  first: string,
  person: SpineAnswers['people'][number] | undefined,
  number: number,
  words: SpineWords['people']['teams'],
): Part {
  const row = personRow(number);
  const team = person && (isTeam(person.team) ? words[person.team] : person.team);
  const typed = (column: string, value: string | undefined) => ({
    at: at(row, column),
    ...(value ? { value } : {}),
    style: 'inputText',
  });
  return {
    rows: [track(row)],
    cells: [
      typed('label', person?.name),
      typed('input', team),
      ...(number === 1 ? [explanation(row, first)] : []),
    ],
    ...(number === 1 ? { merges: [across(row)] } : {}),
  };
}

/** The people of a plan that stands, teams by their keys where its language has a word for them. */
export function readPeople(typed: Typed, language: Language): SpineAnswers['people'] {
  const words = spineWords[language].people.teams;
  const text = (cell: unknown) =>
    typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
  return counting(peopleRows).flatMap((number) => {
    const name = text(typed('people', personRow(number), 'label'));
    const said = text(typed('people_team', personRow(number), 'input'));
    return name === '' ? [] : [{ name, team: teams.find((team) => words[team] === said) ?? said }];
  });
}
