/** Ids that follow from the request id: the same press of the button always asks for the same ids. */

/**
 * A number from 1 to 2³¹ − 1 that looks random and depends on the text alone: FNV-1a over the UTF-16 units, then the
 * finalizer of MurmurHash3 so that texts which differ in their last letter end far apart.
 */
export function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  }
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  bits ^= bits >>> 16;
  return bits >>> 1 || 1;
}

/**
 * Hands out the id of a thing, never one that is taken and never the same for two things. A clash is salted anew, which
 * gives the same answer again as long as the same ids are taken.
 */
export function createIds(requestId: string, taken: Iterable<number>): (kind: string, key: string) => number {
  const used = new Set(taken);
  return (kind, key) => {
    for (let salt = 0; ; salt++) {
      const id = hash([requestId, kind, key, salt].join('\n'));
      if (used.has(id)) continue;
      used.add(id);
      return id;
    }
  };
}

/** What the ids of all named ranges of one plan begin with, so that they are known again after a renaming. */
export const nameIdStem = (plan: string) => `backsolve${hash(`${plan}\nnames`)}n`;
