/** A whole plan: first its substance, then what it is only read by, one kind at a time; then all of it at once. */
import { compile } from '../../compile/compile';
import { placeInto } from '../../compile/placement';
import { findPlan, removalOf } from '../../compile/plans';
import type { Batch, Request } from '../../compile/sheets';
import type { Language } from '../../plan/language';
import { planFrom } from '../building';
import { readOutline, write } from '../spreadsheet';
import { exampleAnswers } from './answers';
import type { Check } from './check';
import { send } from './scratch';

const id = 'backsolve-check';

/** What a request is called in the list. A plan sends links and notes in kinds that also write values and looks. */
const called: Readonly<Record<string, string>> = {
  updateCells: 'links',
  repeatCell: 'notes',
  setDataValidation: 'validations',
  addConditionalFormatRule: 'conditional formats',
  addChart: 'charts',
  addDimensionGroup: 'groups',
  updateDimensionGroup: 'groups',
  addProtectedRange: 'protections',
};

const decorationIfNo =
  'A plan is built without its decoration as long as this is so (src/compile/emit.ts). Mend the request, teach host/google the refusal, with a test.';

export function planChecks(language: Language): Check[] {
  const plan = planFrom(exampleAnswers(language, 'usual'));
  // Placed when the first check runs; the others need what it built.
  const placement = placeInto(readOutline(), plan, id);
  const bare = compile(plan, placement, 'bare');
  const kinds = decorationOf(compile(plan, placement), bare);
  return [
    {
      what: 'A plan’s sheets, names, values, formulas and looks',
      ask: () => seconds(bare),
      ifNo: 'No plan can be built. Mend the request that Google names before anything else.',
    },
    ...[...kinds].map(
      ([kind, requests]): Check => ({
        what: `Its ${kind} (${requests.length} requests)`,
        ask: () => {
          send(requests);
          return undefined;
        },
        ifNo: decorationIfNo,
      }),
    ),
    removal('Removing it'),
    whole(language, 'usual', 'The same plan in one batch, right after'),
    removal('Removing it again'),
    whole(language, 'largest', 'The largest plan: 8 stages, 36 months'),
    removal('Removing that'),
  ];
}

/** What the whole body has and the bare one lacks, by what it is called, in its order. */
function decorationOf(whole: Batch, bare: Batch): Map<string, Request[]> {
  const substance = new Set(bare.requests.map((request) => JSON.stringify(request)));
  const kinds = new Map<string, Request[]>();
  for (const request of whole.requests) {
    const kind = called[Object.keys(request)[0]!];
    if (kind === undefined || substance.has(JSON.stringify(request))) continue;
    kinds.set(kind, [...(kinds.get(kind) ?? []), request]);
  }
  return kinds;
}

const whole = (language: Language, size: 'usual' | 'largest', what: string): Check => ({
  what,
  ask() {
    const plan = planFrom(exampleAnswers(language, size));
    return seconds(compile(plan, placeInto(readOutline(), plan, id)));
  },
  ifNo: 'Above 60 seconds: fewer requests. Google ends a batch after 180.',
});

const removal = (what: string): Check => ({
  what,
  ask() {
    const outline = readOutline();
    const plan = findPlan(outline, id);
    if (!plan) throw new Error('It is not there.');
    write(removalOf(outline, plan));
    return undefined;
  },
  ifNo: 'Delete the tabs called Backsolve check by hand. src/compile/plans.ts: the words of the refusal say which request it is.',
});

function seconds(batch: Batch): string {
  write(batch);
  return `${batch.requests.length} requests, ${Math.round(JSON.stringify(batch).length / 1000)} KB`;
}
