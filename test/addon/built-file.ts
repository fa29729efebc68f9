/** Files with a plan in them, each built once through the shipped add-on: opening one again takes a third of building it. */
import type { Host } from '../../host/host';
import { createShippedHost } from '../../host/host-node';
import type { Answer } from '../../src/addon/contract/answer';
import { nested } from '../plan/growth';

export type Settings = { now: number; locale?: string; timeZone?: string };

const files = new Map<string, object>();

/** A file of the test's own, in which the plan that these answers ask for stands and nothing was done since. */
export const openBuilt = (answers: object, settings: Settings): Promise<Host> =>
  openMade([answers], settings, async (host) => {
    const answer = (await host.call('build', nested(answers), 'press-1')) as Answer<unknown>;
    if (!answer.ok) throw new Error(`${answer.fault.kind}: ${answer.fault.detail}`);
  });

/** The same of whatever is made in a new file; `what` tells it from the others. */
export async function openMade(
  what: unknown,
  settings: Settings,
  make: (host: Host) => Promise<void>,
): Promise<Host> {
  const key = JSON.stringify([what, settings]);
  if (!files.has(key)) {
    const host = createShippedHost(settings);
    await make(host);
    files.set(key, host.workbook.data());
    host.close();
  }
  return createShippedHost({ ...settings, data: structuredClone(files.get(key)!) });
}
