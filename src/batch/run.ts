import { rm } from 'node:fs/promises';
import type { ConvertOptions } from './convert.ts';
import { type Converting, Conveyor, type Placed, type Positioned } from './conveyor.ts';
import type { Duplicates } from './duplicates.ts';
import { keepStream } from './keep-stream.ts';
import type { BatchOptions } from './options.ts';
import { buildOutputs, moveIntoPlace } from './output/finish.ts';
import { partialSideFile } from './output/outputs.ts';
import { journalFolderOf, sideFileOf } from './output/targets.ts';
import { type Planned, plan } from './plan.ts';
import { ConverterPool } from './pool.ts';
import { preflight } from './preflight.ts';
import { partNamesFor } from './render.ts';
import { Session } from './session.ts';
import type { BatchStatus } from './status.ts';
import { checkInputs } from './units.ts';
import { Work } from './work.ts';

/** `interrupted`: asked to stop, and can be resumed; `complete`: there was nothing left to do. */
export type BatchEnd = 'done' | 'interrupted' | 'complete';

/** What a run writes down, in order, and who has each of it converted. */
export interface Production<F extends Placed> {
  readonly plan: AsyncIterable<Positioned<F>>;
  readonly work: Converting<F>;
}

/** Makes the production of a run from what the run has made for it; `duplicates` is left out where they are kept. */
export type Produce<F extends Placed> = (given: {
  readonly pool: ConverterPool;
  readonly duplicates: Duplicates | undefined;
}) => Production<F>;

/**
 * Converts all articles of the inputs into the outputs; `status` tells how far it is.
 * @throws VisitxError where nothing can be written or the inputs are not there; an article that fails is written down instead.
 */
export const runBatch = async (options: BatchOptions, status: BatchStatus): Promise<BatchEnd> => {
  await checkInputs(options.inputs);
  const { fetcher } = options;
  return runProduction(options, status, (given) => ({ plan: planFor(options), work: new Work({ ...given, fetcher }) }));
};

/**
 * Writes the outputs of a run from whatever produces it, with all that a run has: a journal, duplicates, outputs that are there
 * whole or not at all.
 * @throws VisitxError where nothing can be written.
 */
export const runProduction = async <F extends Placed>(
  options: BatchOptions,
  status: BatchStatus,
  produce: Produce<F>,
): Promise<BatchEnd> => {
  const start = await preflight(options);
  if (start === 'complete') return 'complete';
  const session = await Session.open(options, start, status.tally);
  try {
    return await convertAndFinish({ options, session, status, produce });
  } finally {
    await session.close().catch(() => {});
  }
};

interface Running<F extends Placed> {
  readonly options: BatchOptions;
  readonly session: Session;
  readonly status: BatchStatus;
  readonly produce: Produce<F>;
}

const convertAndFinish = async <F extends Placed>({ options, session, status, produce }: Running<F>): Promise<BatchEnd> => {
  const { targets } = options;
  if (session.resumed?.phase !== 'moving') {
    const pool = await startPool(options);
    try {
      const { signal, shard } = options;
      const { plan, work } = produce({ pool, duplicates: session.duplicates });
      const conveyor = new Conveyor({ session, work, status, shard, signal });
      if (session.resumed?.phase !== 'building') {
        status.phase = 'converting';
        if (!(await conveyor.run(plan))) return 'interrupted';
      }
      status.phase = 'building';
      await session.mark('building');
      await buildOutputs(targets, journalFolderOf(targets), (job) => pool.build(job));
      await session.mark('moving');
    } finally {
      await pool.close();
    }
  }
  status.phase = 'moving';
  await moveIntoPlace(targets);
  await session.close();
  await rm(journalFolderOf(targets), { recursive: true, force: true });
  status.phase = 'done';
  return 'done';
};

const startPool = (options: BatchOptions): Promise<ConverterPool> => {
  const { workerFile, workers, deadline, memory, targets, published, language, evidence, visitsOnly, sites, config } = options;
  const convert: ConvertOptions = {
    parts: partNamesFor(new Set(targets.map(({ format }) => format))),
    evidence,
    visitsOnly,
    sites,
    ...(config === undefined ? {} : { config }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  };
  return ConverterPool.start({ workerFile, workers, deadline, memory, convert });
};

const planFor = ({ inputs, targets, stdin, fetcher }: BatchOptions): AsyncGenerator<Planned> => {
  const folder = journalFolderOf(targets);
  const sides = (['errors', 'skipped'] as const).flatMap((side) => [sideFileOf(targets, side), partialSideFile(targets, side)]);
  const excluded = [folder, ...targets.flatMap(({ path, partial }) => [path, partial]), ...sides];
  return plan({ inputs, excluded, fetcher, keep: (name) => keepStream(name, folder, stdin) });
};
