/**
 * Characters that a terminal acts on, that turn the order of the words around them, or that some readers take for a line
 * break: C0 controls but tab and line feed, DEL and C1, bidi marks, line and paragraph separators, the BOM, lone surrogates.
 */
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Surrogate}/gu;

export const hasUnsafe = (text: string): boolean => text.search(UNSAFE) >= 0;

/** Every unsafe character as `\uXXXX`: what JSON and quoted YAML read back, and what a terminal shows and does not obey. */
export const escapeUnsafe = (text: string): string => text.replace(UNSAFE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
