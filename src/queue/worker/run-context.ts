import { ConverterPool } from '../../batch/pool.ts';
import { Semaphore } from '../../batch/semaphore.ts';
import { VisitxError } from '../../core/error.ts';
import { VERSION } from '../../core/version.ts';
import type { PageFetcher } from '../../input/page-fetcher.ts';
import { openInputFiles } from '../input-files.ts';
import { isOurs, type RunInfo, readRun } from '../run-info.ts';
import { openStore } from '../store/open-store.ts';
import type { TaskContext } from './run-task.ts';

/** Everything that the jobs of a run share on one worker. */
export interface RunContext extends TaskContext {
  readonly info: RunInfo;
  readonly close: () => Promise<void>;
}

export interface RunContextOptions {
  /** The bundle of src/batch/worker.ts. */
  readonly workerFile: URL;
  readonly threads: number;
  /** Fetches pages as the run asks for it. */
  readonly openFetcher: (fetching: RunInfo['fetching'], reading: RunInfo['reading']) => PageFetcher;
}

/**
 * Opens what the jobs of a run need.
 * @throws VisitxError `run-missing`, `store-failed`; `option-invalid` where another version of visitx has cut it.
 */
export const openRunContext = async (run: string, place: string, options: RunContextOptions): Promise<RunContext> => {
  const store = await openStore(place);
  const info = await readRun(store, run);
  if (!isOurs(info)) throw otherVersion(info);
  const { workerFile, threads, openFetcher } = options;
  const { reading, limits, fetching } = info;
  const convert = { ...reading, parts: ['jsonl'] as const, visitsOnly: false };
  const pool = await ConverterPool.start({ workerFile, workers: threads, ...limits, convert });
  const files = openInputFiles();
  const fetcher = openFetcher(fetching, reading);
  return {
    info,
    store,
    pool,
    files,
    fetcher,
    workers: new Semaphore(pool.room),
    close: async () => {
      await pool.close();
      await fetcher.close();
      await files.close();
      store.close();
    },
  };
};

const otherVersion = ({ run, visitx }: RunInfo): VisitxError =>
  new VisitxError('option-invalid', `the run ${run} was added by visitx ${visitx} with its rules, and this is ${VERSION} with others`, {
    hint: 'all machines of a run have the same visitx; add the inputs again with this one, or install the other',
  });
