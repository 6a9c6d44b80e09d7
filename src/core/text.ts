/** C0 and C1 controls but tab and line breaks; soft hyphen; zero-width, bidi and other invisible format characters. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]/gu;

/** Characters that stay as they are: none is left out, composed or taken for white space. */
const KEPT = '[!-~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]+';
/** What most lines are: words with single spaces between them; or any white space, as in markup. */
const FOLDED = new RegExp(`^${KEPT}(?: ${KEPT})*$`, 'u');
const SPACED = new RegExp(`^${KEPT}(?:[ \\n\\t\\r]+${KEPT})*$`, 'u');
const ASCII = /^[\u0000-\u007f]*$/u;

/** One line of text as the report keeps it: NFC, no invisible characters, no half of a surrogate pair, white space folded and trimmed. */
export const foldLine = (line: string): string => {
  const bare = line.trim();
  if (FOLDED.test(bare)) return bare;
  if (SPACED.test(bare)) return bare.replace(/\s+/gu, ' ');
  return line.toWellFormed().replace(INVISIBLE, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
};

/** How many invisible characters a text holds. */
export const countInvisible = (text: string): number => text.match(INVISIBLE)?.length ?? 0;

/** For comparing: lower case, no accents, letters and digits only, single spaces. */
export const foldWords = (text: string): string =>
  ASCII.test(text)
    ? singleSpaces(text.toLowerCase().replace(/[^a-z0-9 ]+/gu, ' '))
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();

const singleSpaces = (text: string): string => (text.includes('  ') ? text.replace(/ {2,}/gu, ' ') : text).trim();
