import { readFileSource } from '../input/file.ts';
import type { Source } from '../input/source.ts';
import type { WebFlags } from './web-options.ts';
import type { WebPages } from './web-pages.ts';

/** Where the inputs of one run come from: an open handle. */
export interface Inputs {
  /** The bytes of a named file, of an address, or of standard input for `-`. */
  readonly read: (name: string) => Promise<Source>;
  readonly close: () => Promise<void>;
}

/** Whether an input is an address, not a file. */
export const isAddress = (name: string): boolean => /^https?:\/\//iu.test(name);

/** The network is opened with the first address. */
export const openInputs = (flags: WebFlags): Inputs => {
  let web: WebPages | undefined;
  return {
    read: async (name) => {
      if (isAddress(name)) {
        const { openWebPages } = await import('./web-pages.ts');
        web ??= openWebPages(flags);
        return web.read(name);
      }
      if (name !== '-') return readFileSource(name);
      const { readStdinSource } = await import('../input/stdin.ts');
      return readStdinSource();
    },
    close: async () => web?.close(),
  };
};
