/** Kestrel Row: goals, tactics, actions, channels, team, tools, weekly checks, canvas. */
import type { DoingWords } from '../example-words';

export const doingEn: DoingWords = {
  people: ['Dana Whitfield', 'Omar Reyes', 'Priya Nair', 'Leo Hart', 'Mei Tan'],
  goals: [
    ['Turn more MQL into SQL', 'Fewer leads for the same goal', '42% in the best week of February'],
    ['Cut churn', 'Every customer kept is one less to win', 'Two of three who left never had a training'],
    ['Shorten the sales cycle', 'Deals that wait are lost', 'The trial can start in a week'],
    ['Raise LTV by upsell', 'A second line costs no new lead', 'Six customers asked for it'],
    ['Win the north: customers there', 'One region is too narrow', 'A partner is there already'],
    [
      'New pricing page: leads per 100 visits',
      'More leads from the same visits',
      'Half of the visitors look for a price',
    ],
  ],
  tactics: [
    [
      'Partners get one lead a week: referrals per 100 leads',
      'If partners get one lead a week, then referrals rise from 15 to 18% of leads, because they send back.',
    ],
    [
      'Call within the hour with a new script',
      'If we call within the hour with a new script, then MQL → SQL goes from 40 to 44%, because interest cools.',
    ],
  ],
  actions: [
    'Write the call script',
    'Set up analytics and UTM',
    'Second case study',
    'Partner lead list',
    'Plan the spring campaign',
    'Book the May fair',
    'List customers ready for an upsell',
    'Clean the CRM',
  ],
  channels: ['Organic search', 'Online ads', 'Partner referrals', 'Events', 'Webinars'],
  openRole: 'Account executive 3',
  responsible: [
    ['Reach, leads, message', 'Leads and MQL a month'],
    ['Closing, forecast', 'Won value a month'],
    ['Content, campaigns, fairs', 'Cost per lead'],
    ['New customers in the south', 'Won value a month'],
    ['Partners', 'Referrals a month'],
  ],
  together: [
    'Weekly check, fifteen minutes',
    'CRM filled by half',
    'More than 25 opportunities per rep',
    'Two weeks beside a colleague, then the trial',
  ],
  tools: [
    ['Nurture emails', 'Tool A'],
    ['Nurture emails', 'Tool B'],
    ['Keep all deals in one place', 'CRM C'],
    ['Keep all deals in one place', 'CRM D'],
  ],
  weekly: [
    'Phone numbers become compulsory in the form',
    'Omar calls the leads of the fair first',
    'Two leads too small: threshold discussed',
    'One short in January: February starts with it',
    'Webinar moved to the second week',
    'Students out of the list',
    'Calls before ten',
    'Promise kept',
    'Partners get their first leads',
    'On pace, nothing to change',
  ],
  padre: [
    ['Articles on line stops, fairs, partners', '335 leads a month', 'Second case study'],
    ['Trial on one line, then a year', 'CAC below 7,200', 'New call script'],
    ['Live in ten days, one training', 'Ten days to the first warning', 'Guide for the first week'],
    ['Monthly report of stops avoided', '98% stay every month', 'Report in every inbox'],
    ['Second line after six months', 'Every fifth customer adds a line', 'List of those who are ready'],
    ['Two releases a year, led by use', 'Two thirds use it weekly', 'Ask ten users'],
    ['First rep in the south in March', 'Full quota in three months', 'Training plan'],
    ['Own cash, payback under 10 months', 'Payback below 10 months', 'Look at spend each quarter'],
  ],
  month: ['January one customer short: script first', 'February kept: partners get leads'],
  ifOff: {
    churn: 'Train every new customer in the first week',
    mql_sql: 'Listen to ten calls',
    cac: 'Move budget from ads to partners',
  },
};
