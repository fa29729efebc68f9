/** The panel that makes Google misbehave, so that anybody can see what the add-on then says and does. */
import type { Fault, Faults } from '../google/faults';
import { say } from './speech';

/** What is built goes by the first, what is typed into cells by the second. */
const writing = ['Sheets.Spreadsheets.batchUpdate', 'Sheets.Spreadsheets.Values.batchUpdate'];

type Words = Parameters<typeof say>[0];
type Choice = { label: Words; effect: Words; fault?: Fault };

const writes: readonly Choice[] = [
  { label: 'Writing works', effect: 'Google Sheets takes every change.' },
  {
    label: 'Writing is refused',
    effect: 'Google refuses the change; nothing of it is done.',
    fault: { kind: 'refused', message: 'Invalid requests[0]: switched on under Faults.' },
  },
  {
    label: 'The answer is lost',
    effect: 'The change is made, but word of it never arrives.',
    fault: { kind: 'lost' },
  },
  {
    label: 'The quota is used up',
    effect: 'Too many changes within a minute.',
    fault: { kind: 'quota' },
  },
  {
    label: 'Everybody’s quota is used up',
    effect: 'Too many changes within a minute by all users of the add-on together.',
    fault: { kind: 'crowded' },
  },
];

const switches = [
  { key: 'locked', label: 'Busy', effect: 'Somebody else’s change holds the lock.' },
  { key: 'viewOnly', label: 'View only', effect: 'You may look, but not change anything.' },
  { key: 'slow', label: 'Slow', effect: 'Every call takes five seconds.' },
  {
    key: 'noSpreadsheets',
    label: 'No permission for spreadsheets',
    effect: 'That box of Google’s permission page was left empty.',
  },
  {
    key: 'noSidebar',
    label: 'No permission for the sidebar',
    effect: 'That box of Google’s permission page was left empty.',
  },
] as const;

/** Milliseconds: about what a call takes between a sidebar and Google on a good day. */
export const usualLatency = 200;
const slowLatency = 5000;

export function createFaultsPanel(faults: Faults): void {
  const panel = document.getElementById('faults') as HTMLDetailsElement;
  const form = panel.querySelector('form')!;
  const intro = document.createElement('p');
  intro.textContent = say('See what the add-on does when Google Sheets does not do as it should.');
  form.append(
    intro,
    ...writes.map(({ label, effect }, index) =>
      option('radio', 'writes', String(index), say(label), say(effect), index === 0),
    ),
    document.createElement('hr'),
    ...switches.map(({ key, label, effect }) =>
      option('checkbox', key, 'on', say(label), say(effect), false),
    ),
  );

  form.addEventListener('change', () => {
    const chosen = new FormData(form);
    const { fault } = writes[Number(chosen.get('writes'))]!;
    faults.clear();
    if (fault) for (const call of writing) faults.set(call, fault, Number.POSITIVE_INFINITY);
    faults.locked = chosen.has('locked');
    faults.viewOnly = chosen.has('viewOnly');
    if (chosen.has('noSpreadsheets')) faults.emptyBoxes.add('spreadsheets');
    if (chosen.has('noSidebar')) faults.emptyBoxes.add('sidebar');
    faults.latency = chosen.has('slow') ? slowLatency : usualLatency;
    const count = (fault ? 1 : 0) + switches.filter(({ key }) => chosen.has(key)).length;
    const badge = panel.querySelector<HTMLElement>('.count')!;
    badge.textContent = String(count);
    badge.hidden = count === 0;
  });

  document.addEventListener('pointerdown', (event) => {
    if (!panel.contains(event.target as Node)) panel.open = false;
  });
  // A press inside the sidebar's frame is seen here only as the loss of the focus.
  window.addEventListener('blur', () => {
    panel.open = false;
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') panel.open = false;
  });
}

function option(type: string, name: string, value: string, label: string, effect: string, checked: boolean) {
  const input = Object.assign(document.createElement('input'), { type, name, value, checked });
  const words = document.createElement('span');
  words.append(label, Object.assign(document.createElement('small'), { textContent: effect }));
  const whole = document.createElement('label');
  whole.append(input, words);
  return whole;
}
