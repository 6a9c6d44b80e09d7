import { parentPort, workerData } from 'node:worker_threads';
import { CONFIG_LIMIT, parseConfig } from '../config/config.ts';
import { readSmallFile } from '../input/find-upward.ts';
import { type ThreadTask, takeTurns } from './check-threads.ts';

/** A thread of `visitx check`: it reads the configuration for itself, since rules do not pass between threads. */
const task: ThreadTask = workerData;
const { configPath } = task;
const config = configPath === undefined ? undefined : parseConfig(readSmallFile(configPath, CONFIG_LIMIT), configPath);
parentPort?.postMessage(takeTurns(task, config));
