import type { SingleBar } from 'cli-progress';
import type { Measure } from '../batch/measure.ts';
import type { BatchStatus } from '../batch/status.ts';
import { writeErr } from './streams.ts';

const BAR_MS = 200;
const LINE_MS = 5000;

interface ProgressOptions {
  readonly isQuiet: boolean;
  readonly isShown: boolean;
}

/** Shows how far a run is: a bar on a terminal, a line every few seconds elsewhere. */
export const showProgress = (
  status: BatchStatus,
  measure: Measure,
  { isQuiet, isShown }: ProgressOptions,
): { readonly stop: () => void } => {
  if (isQuiet || !isShown) return { stop: () => {} };
  const started = performance.now();
  const view = openProgressView();
  const timer = setInterval(() => {
    const figures = figuresOf(status, measure, performance.now() - started);
    view.show(figures.share ?? 0, lineOf(figures));
  }, view.pause);
  return {
    stop: () => {
      clearInterval(timer);
      view.stop();
    },
  };
};

/** A bar on a terminal, and lines elsewhere. */
export interface ProgressView {
  /** `share` from 0 to 1. */
  readonly show: (share: number, text: string) => void;
  readonly stop: () => void;
  /** How often to show something, in milliseconds. */
  readonly pause: number;
}

export const openProgressView = (): ProgressView =>
  process.stderr.isTTY ? barView() : { show: (_, text) => writeErr(`visitx: ${text}\n`), stop: () => {}, pause: LINE_MS };

interface Figures {
  readonly done: number;
  /** From 0 to 1, where it is known. */
  readonly share: number | undefined;
  readonly total: number | undefined;
  readonly rate: number;
  readonly secondsLeft: number | undefined;
  readonly visits: number;
  readonly errors: number;
  readonly phase: BatchStatus['phase'];
}

const figuresOf = ({ tally, position, from, phase }: BatchStatus, measure: Measure, milliseconds: number): Figures => {
  const done = tally.total;
  const rate = (done - from.count) / (milliseconds / 1000);
  const isKnown = measure.isWhole && measure.bytes > 0;
  const share = phase === 'converting' && isKnown ? Math.min(1, position / measure.bytes) : undefined;
  const ours = position - from.position;
  return {
    done,
    share,
    total: share === undefined || share === 0 ? undefined : Math.round(done / share),
    rate,
    secondsLeft: share === undefined || ours <= 0 ? undefined : ((measure.bytes - position) / ours) * (milliseconds / 1000),
    visits: tally.visits,
    errors: tally.errors,
    phase,
  };
};

const PHASES: Readonly<Record<BatchStatus['phase'], string>> = {
  starting: 'starting',
  converting: 'converting',
  building: 'putting the outputs together',
  moving: 'putting the outputs in place',
  done: 'done',
};

const lineOf = ({ done, total, rate, secondsLeft, visits, errors, phase }: Figures): string => {
  const of = total === undefined ? '' : ` of about ${total}`;
  const left = secondsLeft === undefined ? '' : `, ${timeOf(secondsLeft)} left`;
  return `${PHASES[phase]}: ${done}${of} done, ${rate.toFixed(1)} a second${left}, ${visits} visits, ${errors} errors`;
};

export const timeOf = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
};

/** The package for the bar is loaded only where there is a terminal to show it. */
const barView = (): ProgressView => {
  let bar: SingleBar | undefined;
  let isStopped = false;
  void import('cli-progress').then(({ default: progress }) => {
    if (isStopped) return;
    bar = new progress.SingleBar({
      format: '{bar} {percentage}% | {text}',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      barsize: 24,
      emptyOnZero: true,
    });
    bar.start(1000, 0, { text: '' });
  });
  return {
    pause: BAR_MS,
    show: (share, text) => bar?.update(Math.floor(share * 1000), { text }),
    stop: () => {
      isStopped = true;
      bar?.stop();
      bar = undefined;
    },
  };
};
