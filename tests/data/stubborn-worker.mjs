// A worker in the place of the real one: it does what the address of the article asks for.
import { workerData } from 'node:worker_threads';

export const convertArticles = (tasks) => tasks.map(convertArticle);

const convertArticle = ({ found, slot }) => {
  Atomics.store(workerData.begun, slot, 1);
  const { url } = found.origin;
  if (url === 'hang') for (;;);
  if (url === 'fill') for (const all = []; ; ) all.push(new Array(1000).fill({ url }));
  if (url === 'exit') process.exit(3);
  Atomics.store(workerData.begun, slot, 2);
  return { isDone: false, code: 'no-body', message: url, milliseconds: 1 };
};
