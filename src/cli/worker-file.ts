/** The bundle of src/batch/worker.ts, which threads load: beside the bundle of the command, or above its chunks. */
export const WORKER_FILE = new URL(import.meta.url.includes('/chunks/') ? '../batch-worker.js' : './batch-worker.js', import.meta.url);
