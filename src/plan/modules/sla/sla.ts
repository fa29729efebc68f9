/** The agreement of marketing and sales: promises of both sides, what qualified means, until when, and who signed. */
import * as v from 'valibot';
import type { Module } from '../../module';
import { usuallyWithinHour } from '../../spine/within-hour';
import { type SlaAnswers, slaAnswers } from './answers';
import { deeds } from './deeds/deeds';
import { slaChecks, week } from './page';
import { setting } from './setting';
import { slaTab } from './tab';
import { moduleName } from './words/name';

export const sla: Module<SlaAnswers> = {
  key: 'sla',
  name: moduleName.name,
  needs: ['funnel'],
  version: 1,
  schema: slaAnswers,
  sizes: ({ handover }) => ({ ids: { slaHandover: handover === null ? [] : [handover] } }),
  adds(given) {
    const from = setting(given);
    return { tabs: [slaTab(from, given.spine.language)], week: week(from), checks: slaChecks(from) };
  },
  reads(typed, { size }) {
    const unset: string[] = [];
    const take = <Key extends 'withinHour' | 'accepted' | 'length'>(
      key: Key,
      name: string,
      otherwise: number,
    ) => {
      const result = v.safeParse(slaAnswers.entries[key], typed(name) ?? undefined);
      if (!result.success || typed(name) === null) unset.push(key);
      return result.success ? result.output : otherwise;
    };
    const name = typed('handover');
    const chosen = size.stages.find(({ id }) => {
      const called = typed('stage_names', `stage ${id}`, 'label');
      return called !== null && called !== undefined && String(called) === String(name);
    });
    if (!chosen) unset.push('handover');
    // A plan of which no cell is read stands as it was built.
    const asBuilt = name === undefined ? (size.ids.slaHandover?.[0] ?? null) : null;
    const lead = (of: string) => String(typed(of) ?? '').trim();
    return {
      answers: {
        handover: chosen?.id ?? asBuilt,
        withinHour: take('withinHour', 'hour_promised', usuallyWithinHour),
        accepted: take('accepted', 'accepted_promised', 0.8),
        length: take('length', 'sla_months', 6),
        marketingLead: lead('marketing_lead'),
        salesLead: lead('sales_lead'),
      },
      unset,
    };
  },
  deeds,
};
