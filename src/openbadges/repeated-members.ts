/**
 * Whether a JSON text names a member twice in one object: who parses it sees the last alone (RFC 8259, section 4), and
 * the text of the others stays in the file.
 *
 * @throws {SyntaxError} where it is no JSON
 */
export function repeatsMembers(json: string): boolean {
  const texts = json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g);
  const named = [...texts].filter(([, colon]) => colon !== undefined).length;
  return named !== membersIn(JSON.parse(json));
}

function membersIn(value: unknown): number {
  let members = 0;
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    const within: unknown[] = Object.values(next);
    if (!Array.isArray(next)) members += within.length;
    for (const one of within) waiting.push(one);
  }
  return members;
}
