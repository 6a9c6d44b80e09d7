/**
 * Where a pattern repeats without end what repeats without end itself ("(a+)+"): offsets of the outer quantifier.
 * The engine that runs patterns takes linear time all the same; but nobody means such a pattern, and elsewhere it is a trap.
 */
export const nestedRepeatAt = (pattern: string): number | undefined => {
  const groups: boolean[] = [false];
  let last = false;
  for (let i = 0; i < pattern.length; ) {
    const { token, opens, closes, repeats } = readToken(pattern, i);
    if (opens) {
      groups.push(false);
      last = false;
    } else if (closes) {
      last = groups.pop() ?? false;
      if (groups.length === 0) groups.push(false);
      if (last) groups[groups.length - 1] = true;
    } else if (repeats) {
      if (last) return i;
      groups[groups.length - 1] = true;
    } else last = false;
    i += token.length;
  }
  return undefined;
};

const TOKEN =
  /\\Q[\s\S]*?(?:\\E|$)|\\[\s\S]|\[\^?\]?(?:\\[\s\S]|\[:\^?\w+:\]|[^\]\\])*\]?|\((?:\?(?:P?<\w+>|[a-zA-Z-]*:?))?|[*+]\??|\{\d*,\}\??|[\s\S]/uy;

const readToken = (pattern: string, at: number): { token: string; opens: boolean; closes: boolean; repeats: boolean } => {
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(pattern)?.[0] ?? pattern.slice(at, at + 1);
  const first = token[0];
  return { token, opens: first === '(', closes: token === ')', repeats: first === '*' || first === '+' || /^\{\d*,\}/u.test(token) };
};
