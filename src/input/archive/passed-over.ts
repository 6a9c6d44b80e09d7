/** Files that stand beside articles and are none, told by their names, since what is in them is text as well. */
const ENDINGS: ReadonlySet<string> = new Set(
  'yaml yml toml ini css scss less js mjs cjs ts map webmanifest svg ico woff woff2 ttf otf eot png jpg jpeg gif webp avif bmp tif tiff mp3 mp4 m4a webm ogg mov avi cdx cdxj idx'.split(
    ' ',
  ),
);

/** True for names that systems hide or keep for themselves. */
export const isHidden = (name: string): boolean =>
  name.split('/').some((part) => (part.startsWith('.') && part !== '.' && part !== '..') || part === '__MACOSX');

/** True for a file that no one named and that by its name is no article: a style sheet, a script, a picture. */
export const isPassedOver = (name: string): boolean => {
  const file = name.slice(name.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  return dot > 0 && ENDINGS.has(file.slice(dot + 1).toLowerCase());
};
