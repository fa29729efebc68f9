/** A host on Node, for tests and tools. */
import { readdirSync, readFileSync } from 'node:fs';
import { createHost, type Host, type HostOptions } from './host';
import { projectOf } from './project';
import { nodeRealm } from './realm-node';

export const createNodeHost = (options: Omit<HostOptions, 'realm'>): Host =>
  createHost({ ...options, realm: nodeRealm() });

const dist = new URL('../dist/', import.meta.url);

/** What the build has put into dist/. */
const shipped = (): ReturnType<typeof projectOf> =>
  projectOf(
    Object.fromEntries(readdirSync(dist).map((name) => [name, readFileSync(new URL(name, dist), 'utf8')])),
  );

/** A host that runs what the build has put into dist/, or these files of a script project. */
export const createShippedHost = (
  options: Omit<HostOptions, 'realm' | 'code' | 'html'> = {},
  project = shipped(),
): Host => createNodeHost({ ...options, ...project });
