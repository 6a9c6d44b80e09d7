/** C0 and C1 controls but tab and line breaks; soft hyphen; zero-width, bidi and other invisible format characters. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]/gu;

/** One line of text as the report keeps it: NFC, no invisible characters, white space folded and trimmed. */
export const foldLine = (line: string): string => line.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/gu, ' ').trim();

/** How many invisible characters a text holds. */
export const countInvisible = (text: string): number => text.match(INVISIBLE)?.length ?? 0;

/** For comparing: lower case, no accents, letters and digits only, single spaces. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
