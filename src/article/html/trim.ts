/** A text without the given characters and white space at its beginning and end. */
export const trimMarks = (text: string, marks: string): string => {
  let start = 0;
  let end = text.length;
  const isMark = (at: number): boolean => marks.includes(text.charAt(at)) || text.charAt(at).trim() === '';
  while (start < end && isMark(start)) start++;
  while (end > start && isMark(end - 1)) end--;
  return text.slice(start, end);
};
