import { rm } from 'node:fs/promises';
import type { ConvertOptions } from './convert.ts';
import { Conveyor } from './conveyor.ts';
import { keepStream } from './keep-stream.ts';
import type { BatchOptions } from './options.ts';
import { buildOutputs, moveIntoPlace } from './output/finish.ts';
import { partialSideFile } from './output/outputs.ts';
import { journalFolderOf, sideFileOf } from './output/targets.ts';
import { checkInputs, type Planned, plan } from './plan.ts';
import { ConverterPool } from './pool.ts';
import { preflight } from './preflight.ts';
import { partNamesFor } from './render.ts';
import { Session } from './session.ts';
import type { BatchStatus } from './status.ts';
import { Work } from './work.ts';

/** `interrupted`: asked to stop, and can be resumed; `complete`: there was nothing left to do. */
export type BatchEnd = 'done' | 'interrupted' | 'complete';

/**
 * Converts all articles of the inputs into the outputs; `status` tells how far it is.
 * @throws VisitxError where nothing can be written or the inputs are not there; an article that fails is written down instead.
 */
export const runBatch = async (options: BatchOptions, status: BatchStatus): Promise<BatchEnd> => {
  await checkInputs(options.inputs);
  const start = await preflight(options);
  if (start === 'complete') return 'complete';
  const session = await Session.open(options, start, status.tally);
  try {
    return await convertAndFinish(options, session, status);
  } finally {
    await session.close().catch(() => {});
  }
};

const convertAndFinish = async (options: BatchOptions, session: Session, status: BatchStatus): Promise<BatchEnd> => {
  const { targets } = options;
  if (session.resumed?.phase !== 'moving') {
    const pool = await startPool(options);
    try {
      const { fetcher, signal, shard } = options;
      const work = new Work({ pool, fetcher, duplicates: session.duplicates });
      const conveyor = new Conveyor({ session, work, status, shard, signal });
      if (session.resumed?.phase !== 'building') {
        status.phase = 'converting';
        if (!(await conveyor.run(planFor(options)))) return 'interrupted';
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
