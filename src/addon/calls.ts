/** What the sidebar may call. Each call is one line of intent over the rooms below, and answers with a value or a fault. */
import { findBuild, readPlans } from '../compile/plans';
import { kpiTextsIn } from '../plan/modules/kpis/library/definitions';
import { recordsAnswers } from '../plan/modules/records/answers';
import { copyForBoard as copyBoard, removeBoardCopy as removeBoard } from './board';
import * as border from './border';
import { checked, typed } from './border';
import { buildPlan } from './building';
import { goBack as backTo, readGoingBack, removeKept as removeTabsBefore } from './change/back';
import { changePlan as changeTo, previewOf, readChanging } from './change/change';
import type { Calls } from './contract/calls';
import type { Deeds } from './contract/deeds';
import * as crm from './crm/read';
import { refreshCrm as refreshRows } from './crm/refresh';
import * as rows from './crm/tabs';
import * as deeds from './deeds';
import { readDraft, writeDraft } from './draft';
import { answering, Failure } from './faults';
import { figuresOf } from './figures';
import { readFile } from './files';
import { formulaOf } from './formula';
import { alone } from './lock';
import { readNextYear } from './next-year';
import { insertIntoSelection, selectedCells } from './selection';
import { active, readOutline, today } from './spreadsheet';
import { functionCells, replaceFunctionCells, restoreFunctionCells } from './standalone';
import { summaryOf } from './summary';
import { copyToTeam, startCopying } from './teams/copy';
import { refresh } from './teams/refresh';
import { readTeams, saveList } from './teams/saving';
import { takeOver } from './teams/take-over';
import { exported, imported } from './templates';
import { tryFormula as tried } from './trial';
import { canEdit, userLanguage } from './user';
import { readUsedBy, removePlan } from './uses';

export const home: Calls['home'] = () =>
  answering(() => {
    const spreadsheet = active();
    return {
      file: spreadsheet.getId(),
      plans: readPlans(readOutline()).map(summaryOf),
      draft: readDraft(spreadsheet.getId()),
      locale: spreadsheet.getSpreadsheetLocale(),
      language: userLanguage(),
      canEdit: canEdit(spreadsheet),
      today: today(),
    };
  });

export const saveDraft: Calls['saveDraft'] = (draft) => answering(() => writeDraft(active().getId(), draft));

export const saveTypedMonths: Calls['saveTypedMonths'] = (plan, typed) =>
  answering(() => writeDraft(active().getId(), typed, plan));

export const typedMonths: Calls['typedMonths'] = (plan) => answering(() => readDraft(active().getId(), plan));

export const build: Calls['build'] = (answers, requestId) => answering(() => buildPlan(answers, requestId));

/** Waits for a build that still runs, so that its answer is never "not there" a moment too early. */
export const built: Calls['built'] = (requestId) =>
  answering(() =>
    alone(() => {
      const plan = findBuild(readOutline(), requestId);
      return plan ? summaryOf(plan) : null;
    }),
  );

export const open: Calls['open'] = (sheetId) =>
  answering(() => {
    const sheet = active().getSheetById(sheetId);
    if (!sheet) throw new Failure('gone', `No tab of this spreadsheet has the id ${sheetId}.`);
    sheet.activate();
    return null;
  });

export const usedBy: Calls['usedBy'] = (plan) => answering(() => readUsedBy(planId(plan)));

export const remove: Calls['remove'] = (plan, keepValues) =>
  answering(() => {
    const id = planId(plan);
    return alone(() => {
      removePlan(id, keepValues === true);
      return null;
    });
  });

export const figures: Calls['figures'] = (plans) =>
  answering(() => figuresOf(checked(border.ids, plans, 'list of plans')));

/** What a deed shows is its own to say: the contract maps it by the deed's key. */
export const see: Calls['see'] = <Key extends keyof Deeds>(plan: string, deed: Key) =>
  answering(() => deeds.see(planId(plan), checked(border.text, deed, 'deed')) as Deeds[Key]['seen']);

export const act: Calls['act'] = (plan, deed, press) =>
  answering(() => deeds.act(planId(plan), checked(border.text, deed, 'deed'), press));

export const undo: Calls['undo'] = (plan, cells) =>
  answering(() => deeds.undo(planId(plan), checked(border.undo, cells, 'undo')));

export const selection: Calls['selection'] = () => answering(selectedCells);

export const insertFormula: Calls['insertFormula'] = (name, args, replace) =>
  answering(() => {
    const formula = formulaOf(
      checked(border.text, name, 'function'),
      checked(border.texts, args, 'arguments'),
    );
    return insertIntoSelection(formula, replace === true);
  });

export const tryFormula: Calls['tryFormula'] = (name, args) =>
  answering(() => tried(checked(border.text, name, 'function'), checked(border.texts, args, 'arguments')));

export const findFunctions: Calls['findFunctions'] = () => answering(functionCells);

export const replaceFunctions: Calls['replaceFunctions'] = (looked) =>
  answering(() => {
    const print = checked(border.text, looked, 'preview');
    return alone(() => replaceFunctionCells(print));
  });

export const restoreFunctions: Calls['restoreFunctions'] = () => answering(() => alone(restoreFunctionCells));

export const guide: Calls['guide'] = () => answering(() => readFile('Guide'));

export const kpiTexts: Calls['kpiTexts'] = (language) =>
  answering(() => kpiTextsIn(language === 'it' ? 'it' : 'en'));

export const help: Calls['help'] = (language) =>
  answering(() => JSON.stringify(JSON.parse(readFile('Help'))[language === 'it' ? 'it' : 'en']));

/** A plan by its id. */
const planId = (id: string) => checked(border.id, id, 'plan');
const patchOf = (patch: unknown) => checked(border.patch, typed(patch), 'change');
const optionsOf = (options: unknown) => checked(border.changeOptions, options, 'choices');

export const changing: Calls['changing'] = (plan) => answering(() => readChanging(planId(plan)));

export const previewChange: Calls['previewChange'] = (plan, patch, options) =>
  answering(() => previewOf(planId(plan), patchOf(patch), optionsOf(options)));

export const changePlan: Calls['changePlan'] = (plan, patch, options, looked, requestId) =>
  answering(() => {
    const [id, change, how] = [planId(plan), patchOf(patch), optionsOf(options)];
    const [print, press] = [
      checked(border.text, looked, 'preview'),
      checked(border.text, requestId, 'request'),
    ];
    return alone(() => changeTo(id, change, how, print, press));
  });

export const goingBack: Calls['goingBack'] = (plan) => answering(() => readGoingBack(planId(plan)));

export const goBack: Calls['goBack'] = (plan, looked) =>
  answering(() => {
    const [id, print] = [planId(plan), checked(border.text, looked, 'preview')];
    return alone(() => backTo(id, print));
  });

export const removeKept: Calls['removeKept'] = (plan, evenIfUsed) =>
  answering(() => {
    const id = planId(plan);
    return alone(() => removeTabsBefore(id, evenIfUsed === true));
  });

export const copyForBoard: Calls['copyForBoard'] = (plan, requestId) =>
  answering(() => {
    const [id, press] = [planId(plan), checked(border.id, requestId, 'request')];
    return alone(() => copyBoard(id, press));
  });

export const removeBoardCopy: Calls['removeBoardCopy'] = (sheetId, evenIfTyped) =>
  answering(() => {
    const id = checked(border.sheetId, sheetId, 'tab');
    return alone(() => removeBoard(id, evenIfTyped === true));
  });

export const crmTabs: Calls['crmTabs'] = () => answering(rows.crmTabs);

export const crmGuess: Calls['crmGuess'] = (plan, sheetIds) =>
  answering(() => crm.crmGuess(planId(plan), checked(border.sheetIds, sheetIds, 'tabs')));

export const crmRead: Calls['crmRead'] = (plan, mapping) =>
  answering(() => crm.crmRead(planId(plan), checked(recordsAnswers, typed(mapping), 'mapping')));

export const refreshCrm: Calls['refreshCrm'] = (plan) => answering(() => refreshRows(planId(plan)));

export const showRow: Calls['showRow'] = (sheetId, row) =>
  answering(() => rows.showRow(checked(border.whole, sheetId, 'tab'), checked(border.whole, row, 'row')));

export const nextYear: Calls['nextYear'] = (plan) => answering(() => readNextYear(planId(plan)));
export const exportTemplate: Calls['exportTemplate'] = (plan, name, withAmounts) =>
  answering(() => exported(planId(plan), checked(border.id, name, 'name'), withAmounts === true));

export const importTemplate: Calls['importTemplate'] = (text, currency) =>
  answering(() =>
    imported(checked(border.longText, text, 'template'), checked(border.currency, currency, 'currency')),
  );

export const teams: Calls['teams'] = (plan) => answering(() => readTeams(planId(plan)));

export const saveTeams: Calls['saveTeams'] = (plan, listed, requestId) =>
  answering(() => {
    const id = planId(plan);
    const list = checked(border.listedTeams, typed(listed), 'list of teams');
    const press = checked(border.text, requestId, 'request');
    return alone(() => saveList(id, list, press));
  });

const howOf = (how: unknown) => checked(border.copyHow, how, 'choices');

/** A team takes some ten seconds: who else copies this plan waits for it. */
const patienceWithCopying = 30_000;

export const startCopy: Calls['startCopy'] = (plan, teamIds, how) =>
  answering(() => {
    const [id, teams, choices] = [
      planId(plan),
      checked(border.teamIds, teamIds, 'list of teams'),
      howOf(how),
    ];
    return alone(() => startCopying(id, teams, choices), patienceWithCopying);
  });

export const copyTo: Calls['copyTo'] = (plan, teamId, parent, how) =>
  answering(() => {
    const [id, choices] = [planId(plan), howOf(how)];
    const [team, print] = [checked(border.id, teamId, 'team'), checked(border.text, parent, 'print')];
    return alone(() => copyToTeam(id, team, print, choices), patienceWithCopying);
  });

export const refreshTeams: Calls['refreshTeams'] = (plan, teamIds) =>
  answering(() => {
    const [id, teams] = [planId(plan), checked(border.fewTeams, teamIds, 'list of teams')];
    return alone(() => refresh(id, teams), patienceWithCopying);
  });

export const takeTeamsOver: Calls['takeTeamsOver'] = (plan) =>
  answering(() => {
    const id = planId(plan);
    return alone(() => {
      takeOver(id);
      return readTeams(id);
    });
  });
