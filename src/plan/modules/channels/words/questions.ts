/** What the wizard asks of the channels. */
import type { AnyWords, In } from '../../../language';

const en = {
  name: 'Channels',
  title: 'Which channels bring your leads?',
  lead: 'Share of the budget and of the leads you expect from each. Shares can stay blank.',
  list: 'Channels',
  channel: 'Channel',
  budgetShare: 'Budget',
  leadShare: 'Leads',
  blank: 'Give every channel a name.',
  budgetSum: 'Budget shares add up to {total}.',
  leadSum: 'Lead shares add up to {total}.',
  budget: 'Marketing budget per month',
  budgetHelp: 'Media, content, events, agencies; without salaries.',
  costPerLead: '{leads} leads a month from the funnel: {cost} per lead.',
} as const;

type Words = AnyWords<typeof en>;

const it: Words = {
  name: 'Canali',
  title: 'Quali canali portano i lead?',
  lead: 'Per ciascuno, la quota di budget e la quota di lead attesi. Le quote possono restare vuote.',
  list: 'Canali',
  channel: 'Canale',
  budgetShare: 'Budget',
  leadShare: 'Lead',
  blank: 'Dai un nome a ogni canale.',
  budgetSum: 'Totale delle quote di budget: {total}.',
  leadSum: 'Totale delle quote di lead: {total}.',
  budget: 'Budget di marketing al mese',
  budgetHelp: 'Media, contenuti, fiere, agenzie; senza stipendi.',
  costPerLead: 'Lead al mese dal funnel: {leads}. Costo per lead: {cost}.',
};

export const questionWords: In<Words> = { en, it };
