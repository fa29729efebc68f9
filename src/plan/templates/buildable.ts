/** The templates that the add-on can build: those of the gallery, without their questions. */
import type { Template } from '../template';
import { growth } from './growth/template';

// biome-ignore lint/suspicious/noExplicitAny: each template knows its own answers, the list does not
export const buildable: readonly Template<any>[] = [growth];
