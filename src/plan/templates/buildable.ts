/** The templates that the add-on can build: those of the gallery, without their questions. */
import type { Template } from '../questions';
import { growth } from './growth';

// biome-ignore lint/suspicious/noExplicitAny: each template knows its own answers, the list does not
export const buildable: readonly Template<any>[] = [growth];
