/** Which values google.script.run refuses to carry, in either direction. */

/** The name of the first property that cannot cross, or undefined where all of them can. Plain data crosses, and nothing else. */
export function illegalValue(value: unknown, property = ''): string | undefined {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return property;
  if (typeof value !== 'object' || value === null) return undefined;
  const kind = Object.prototype.toString.call(value);
  if (kind !== '[object Object]' && kind !== '[object Array]') return property;
  for (const [name, inner] of Object.entries(value)) {
    const found = illegalValue(inner, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
