import { createServer, type Server } from 'node:http';
import { VisitxError } from '../../core/error.ts';
import { messageOf } from '../../core/fault-code.ts';
import { loadPackage } from '../load-package.ts';

/** What a worker counts. */
export interface WorkerMetrics {
  readonly taskDone: (task: {
    readonly isKnown: boolean;
    readonly things: number;
    readonly errors: number;
    readonly seconds: number;
  }) => void;
  readonly jobFailed: () => void;
  readonly jobStalled: () => void;
  readonly close: () => Promise<void>;
}

export interface MetricsOptions {
  readonly host: string;
  readonly port: number;
  /** What there is in the queues now, by the names of the states. */
  readonly jobs: () => Promise<Readonly<Record<string, number>>>;
  /** Why the worker is not well; `undefined` where it is. */
  readonly illness: () => Promise<string | undefined>;
}

export const NO_METRICS: WorkerMetrics = { taskDone: () => {}, jobFailed: () => {}, jobStalled: () => {}, close: async () => {} };

/**
 * Serves `/metrics` for Prometheus, and `/health`: 200, or 503 with what is wrong.
 * @throws VisitxError `package-missing`; `option-invalid` where the port is taken.
 */
export const openMetrics = async ({ host, port, jobs, illness }: MetricsOptions): Promise<WorkerMetrics> => {
  const { Registry, Counter, Gauge, Histogram, collectDefaultMetrics } = await loadPackage('prom-client', () => import('prom-client'));
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const tasks = new Counter({ name: 'visitx_tasks_total', help: 'Parts written, or found there', labelNames: ['result'], registers });
  const things = new Counter({ name: 'visitx_articles_total', help: 'Articles and whatever else the parts hold', registers });
  const errors = new Counter({ name: 'visitx_article_errors_total', help: 'Articles that failed', registers });
  const failed = new Counter({ name: 'visitx_job_failures_total', help: 'Attempts at jobs that failed', registers });
  const stalled = new Counter({ name: 'visitx_jobs_stalled_total', help: 'Jobs taken from workers that gave no sign of life', registers });
  const seconds = new Histogram({
    name: 'visitx_task_seconds',
    help: 'Time from the start of a task to its part',
    buckets: [0.1, 0.5, 1, 5, 10, 30, 60, 300, 1800],
    registers,
  });
  new Gauge({
    name: 'visitx_jobs',
    help: 'Jobs in Redis, by state',
    labelNames: ['state'],
    registers,
    async collect() {
      for (const [state, count] of Object.entries(await jobs())) this.set({ state }, count);
    },
  });
  const server = createServer(async ({ url }, response) => {
    try {
      if (url === '/metrics') response.writeHead(200, { 'content-type': register.contentType }).end(await register.metrics());
      else if (url === '/health') {
        const wrong = await illness();
        response.writeHead(wrong === undefined ? 200 : 503, { 'content-type': 'application/json' });
        response.end(`${JSON.stringify(wrong === undefined ? { status: 'ok' } : { status: 'ill', reason: wrong })}\n`);
      } else response.writeHead(404).end();
    } catch (fault) {
      response.writeHead(503).end(`${messageOf(fault)}\n`);
    }
  });
  await listen(server, host, port);
  return {
    taskDone: (task) => {
      tasks.inc({ result: task.isKnown ? 'known' : 'written' });
      things.inc(task.things);
      errors.inc(task.errors);
      seconds.observe(task.seconds);
    },
    jobFailed: () => failed.inc(),
    jobStalled: () => stalled.inc(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const listen = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new VisitxError('option-invalid', `metrics cannot be served at ${host}:${port}: ${messageOf(cause)}`, { cause })),
    );
    server.listen(port, host, () => resolve());
  });
