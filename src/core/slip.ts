/** One letter changed, left out or put in, in words of five letters and more that begin alike, or two swapped. */
export const isSlip = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  const restA = a.length - i - j;
  const restB = b.length - i - j;
  return restA <= 1 && restB <= 1 && (i > 0 || a.length > 6);
};
