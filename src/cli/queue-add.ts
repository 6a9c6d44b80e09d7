import { parseConfig } from '../config/config.ts';
import { addRun } from '../queue/add.ts';
import { keepInput } from '../queue/keep-input.ts';
import { openStore } from '../queue/store/open-store.ts';
import type { AddFlags } from './commands/queue.ts';
import { readConfig } from './config-file.ts';
import { EXIT_DONE } from './fault.ts';
import { limitsOf, readingOf } from './reading-options.ts';
import { withRedis } from './redis-session.ts';
import { writeErr, writeOut } from './streams.ts';
import { openWebPages } from './web-pages.ts';

/** Cuts inputs into jobs and adds them; prints the id of the run. */
export const queueAdd = async (inputs: readonly string[], flags: AddFlags): Promise<number> => {
  const config = await readConfig(flags.config);
  if (config) parseConfig(config.text, config.path);
  return withRedis(flags, async (connection) => {
    const web = openWebPages(flags);
    const store = await openStore(flags.out);
    try {
      const added = await addRun({
        store,
        connection,
        inputs,
        attempts: flags.attempts,
        excluded: [store.place],
        keep: (name) => keepInput(store, name, process.stdin),
        fetcher: { fetch: web.read, close: web.close },
        reading: readingOf(flags, config),
        limits: limitsOf(flags),
        fetching: {
          delay: flags.delay * 1000,
          timeout: flags.timeout * 1000,
          maxBytes: flags.maxBytes,
          ignoreRobots: flags.ignoreRobots === true,
        },
      });
      const { run, jobs, tasks, isKnown } = added;
      writeOut(`${run}\n`);
      if (!flags.quiet) writeErr(`visitx: ${isKnown ? 'there already, nothing was changed' : 'added'}: ${jobs} jobs for ${tasks} parts\n`);
      return EXIT_DONE;
    } finally {
      store.close();
      await web.close();
    }
  });
};
