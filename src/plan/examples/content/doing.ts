/** Goals, tactics, actions, tools and the canvas of a made-up company. */
import { actionsWords } from '../../modules/actions/words/words';
import { goalsWords } from '../../modules/goals/words/words';
import { type Block, blocks } from '../../modules/padre/places';
import { padreWords } from '../../modules/padre/words/words';
import { toolsWords } from '../../modules/tools/words/words';
import { spineWords } from '../../spine/words/words';
import { exampleWords } from '../words/words';
import { day, down, type Example, type TypedCells } from './typed';

/** By KPI: what it is today, how much it is to change, and where it stands now if the plan does not watch it. */
const goals = [
  ['mql_sql', 0.4, 'percent', 0.1, 0.42],
  ['churn', 0.02, 'points', -0.005, 0.018],
  ['sales_cycle', 60, 'amount', -5, 58],
  ['ltv', { en: 40_000, it: 21_600 }, 'amount', { en: 2_000, it: 1_000 }, { en: 40_500, it: 21_900 }],
  [undefined, 0, 'value', 5, 1],
  [undefined, 2, 'percent', 0.08, 2.03],
] as const;
const goalDays = [
  ['01-01', '06-30'],
  ['01-01', '06-30'],
  ['01-01', '06-30'],
  ['02-01', '12-31'],
  ['03-01', '12-31'],
  ['02-01', '05-31'],
];

export function doing(example: Example): TypedCells {
  return { ...bets(example), ...actions(example), ...tools(example), ...canvas(example) };
}

function bets({ language, kpi }: Example): TypedCells {
  const { people, goals: said, tactics } = exampleWords[language].doing;
  const { kinds } = goalsWords[language];
  const its = (value: number | { readonly en: number; readonly it: number }) =>
    typeof value === 'number' ? value : value[language];
  const watched = goals.map(([id]) => (id ? kpi(id) : null));
  return {
    goals: down(said.map(([goal]) => goal)),
    goals_kpi: down(watched),
    goals_today: down(goals.map(([, today]) => its(today))),
    goals_how: down(goals.map(([, , how]) => kinds[how])),
    goals_change: down(goals.map(([, , , change]) => its(change))),
    goals_actual: down(goals.map(([, , , , now], index) => (watched[index] ? null : its(now)))),
    goals_start: down(goalDays.map(([start]) => day(start!))),
    goals_due: down(goalDays.map(([, due]) => day(due!))),
    goals_owner: down([1, 4, 1, 3, 3, 2].map((person) => people[person]!)),
    goals_matter: down(said.map(([, matters]) => matters)),
    goals_possible: down(said.map(([, , possible]) => possible)),
    tactics: down(tactics.map(([tactic]) => tactic)),
    tactics_kpi: down([null, kpi('mql_sql')]),
    tactics_today: down([15, 0.4]),
    tactics_how: down([kinds.value, kinds.value]),
    tactics_change: down([18, 0.44]),
    tactics_actual: down([16, kpi('mql_sql') ? null : 0.42]),
    tactics_start: down([day('02-01'), day('01-01')]),
    tactics_due: down([day('04-30'), day('06-30')]),
    tactics_owner: down([people[4]!, people[1]!]),
    tactics_because: down(tactics.map(([, because]) => because)),
  };
}

/** Owner, team, first and last day, status. */
const tasks = [
  [1, 'sales', '01-11', '01-29', 'done'],
  [2, 'marketing', '01-11', '01-22', 'done'],
  [2, 'marketing', '02-01', '03-01', 'going'],
  [4, 'both', '02-01', '03-18', 'going'],
  [0, 'marketing', '03-01', '04-09', 'todo'],
  [2, 'marketing', '03-01', '03-31', 'todo'],
  [3, 'sales', '03-15', '04-16', 'todo'],
  [3, 'sales', '04-01', '05-28', 'todo'],
] as const;

/** What each action serves: of the goals, or of the tactics; and the block of the canvas, where there is one. */
const serves = [
  ['tactics', 1],
  ['goals', 5],
  ['goals', 0],
  ['tactics', 0],
  ['goals', 5],
  ['goals', 4],
  ['goals', 3],
  ['goals', 2],
] as const;
const servedBlocks: readonly Block[] = [
  'acquire',
  'position',
  'position',
  'position',
  'position',
  'position',
  'expand',
  'money',
];

function served({ language, has }: Example): readonly string[] {
  const { doing: said } = exampleWords[language];
  const { blocks: titled } = padreWords[language];
  // The canvas counts what is open of each of its blocks; a plan with goals shows some of both.
  const ofBlock = (index: number) => has('padre') && (!has('goals') || index % 3 === 0);
  return serves.map(([list, row], index) =>
    ofBlock(index) ? titled[servedBlocks[index]!][0] : said[list][row]![0],
  );
}

function actions(example: Example): TypedCells {
  const { language } = example;
  const { people, actions: said } = exampleWords[language].doing;
  const { statuses } = actionsWords[language];
  const { teams } = spineWords[language].people;
  return {
    actions: down(said),
    actions_serve: down(served(example)),
    actions_team: down(tasks.map(([, team]) => teams[team])),
    actions_owner: down(tasks.map(([person]) => people[person]!)),
    actions_start: down(tasks.map(([, , start]) => day(start))),
    actions_due: down(tasks.map(([, , , due]) => day(due))),
    actions_status: down(tasks.map(([, , , , status]) => statuses[status])),
  };
}

function tools({ language }: Example): TypedCells {
  const { people, tools: said } = exampleWords[language].doing;
  const { kinds, answers, decisions } = toolsWords[language];
  const { yes, no } = answers;
  return {
    tools_needs: down(said.map(([need]) => need)),
    tools_kinds: down([kinds.email, kinds.email, kinds.crm, kinds.crm]),
    tools_candidates: down(said.map(([, candidate]) => candidate)),
    tools_costs: down([120, 90, 200, 150]),
    tools_saves: down([4, 5, 4, 4]),
    tools_proof: down([4, 3, 5, 4]),
    tools_honest: down([5, 4, 5, 4]),
    tools_support: down([3, 4, 5, 4]),
    tools_community: down([3, 2, 5, 3]),
    tools_measure: down([yes, yes, no, yes]),
    tools_decisions: down([decisions.use, decisions.reject, decisions.reject, decisions.use]),
    tools_owner: down([people[2]!, null, null, people[3]!]),
    tools_from: down([day('01-11'), null, null, day('02-01')]),
  };
}

function canvas({ language }: Example): TypedCells {
  const { people, padre } = exampleWords[language].doing;
  const owners = [2, 1, 4, 4, 3, 0, 3, 0];
  return Object.fromEntries(
    blocks.flatMap((block, index) => {
      const [answer, goal, next] = padre[index]!;
      return [
        [`padre_answer_${block}`, [[answer]]],
        [`padre_goal_${block}`, [[goal]]],
        [`padre_owner_${block}`, [[people[owners[index]!]!]]],
        [`padre_next_${block}`, [[next]]],
      ];
    }),
  );
}
