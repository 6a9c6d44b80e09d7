/** C0 and C1 controls but tab and line breaks; soft hyphen; zero-width, bidi and other invisible format characters. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]/gu;

/** What most lines are: nothing to leave out, nothing to compose, single spaces. */
const FOLDED = /^[!-~]+(?: [!-~]+)*$/u;
const ASCII = /^[\u0000-\u007f]*$/u;

/** One line of text as the report keeps it: NFC, no invisible characters, white space folded and trimmed. */
export const foldLine = (line: string): string =>
  FOLDED.test(line) ? line : line.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/gu, ' ').trim();

/** How many invisible characters a text holds. */
export const countInvisible = (text: string): number => text.match(INVISIBLE)?.length ?? 0;

/** For comparing: lower case, no accents, letters and digits only, single spaces. */
export const foldWords = (text: string): string =>
  ASCII.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, ' ')
        .trim()
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
