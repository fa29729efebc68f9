/** A host on Node, for tests and tools. */
import { readFileSync } from 'node:fs';
import { createHost, type Host, type HostOptions } from './host';
import { nodeRealm } from './realm-node';

export const createNodeHost = (options: Omit<HostOptions, 'realm'>): Host =>
  createHost({ ...options, realm: nodeRealm() });

const shipped = (name: string) => readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8');

/** A host that runs what the build has put into dist/. */
export const createShippedHost = (options: Omit<HostOptions, 'realm' | 'code' | 'html'> = {}): Host =>
  createNodeHost({
    ...options,
    code: shipped('Code.js'),
    html: {
      Sidebar: shipped('Sidebar.html'),
      Guide: shipped('Guide.html'),
      Builder: shipped('Builder.html'),
    },
  });
