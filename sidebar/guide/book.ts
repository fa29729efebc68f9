/** The guide's book: fetched in one call, and kept for as long as the sidebar is open. */
import type { GuideBook } from '../../src/catalogue/print-guide';
import type { Server, ServerAnswer } from '../server';

const kept = new WeakMap<Server, GuideBook>();

export const keptBook = (server: Server) => kept.get(server);

export async function fetchBook(server: Server): Promise<ServerAnswer<GuideBook>> {
  const answer = await server.guide();
  if (!answer.ok) return answer;
  try {
    const book = JSON.parse(answer.value) as GuideBook;
    kept.set(server, book);
    return { ok: true, value: book };
  } catch (error) {
    return { ok: false, fault: { kind: 'broken', detail: `guide: ${String(error)}` } };
  }
}
