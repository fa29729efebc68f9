/** Files with a plan in them, each built once through the shipped add-on: opening one again takes a third of building it. */
import type { Host } from '../../host/host';
import { createShippedHost } from '../../host/host-node';
import type { Answer } from '../../src/addon/contract';
import { nested } from '../plan/growth';

export type Settings = { now: number; locale?: string; timeZone?: string };

const files = new Map<string, object>();

/** A file of the test's own, in which the plan that these answers ask for stands and nothing was done since. */
export async function openBuilt(answers: object, settings: Settings): Promise<Host> {
  const key = JSON.stringify([answers, settings]);
  if (!files.has(key)) {
    const host = createShippedHost(settings);
    const answer = (await host.call('build', nested(answers), 'press-1')) as Answer<unknown>;
    if (!answer.ok) throw new Error(`${answer.fault.kind}: ${answer.fault.detail}`);
    files.set(key, host.workbook.data());
    host.close();
  }
  return createShippedHost({ ...settings, data: structuredClone(files.get(key)!) });
}
