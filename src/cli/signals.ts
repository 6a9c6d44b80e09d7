import { writeErr } from './streams.ts';

/** What the shell knows a command by that was ended by SIGINT or SIGTERM. */
export const EXIT_BY_SIGNAL = { SIGINT: 130, SIGTERM: 143 } as const;

/** The first signal asks the command to stop; the second ends the process, and what was saved is safe all the same. */
export const listenForSignals = (stop: AbortController) => {
  let received: 'SIGINT' | 'SIGTERM' | undefined;
  const onSignal = (signal: 'SIGINT' | 'SIGTERM') => {
    if (received !== undefined) process.exit(EXIT_BY_SIGNAL[signal]);
    received = signal;
    writeErr('\nvisitx: finishing what is in hand; once more ends it at once\n');
    stop.abort();
  };
  const onInt = () => onSignal('SIGINT');
  const onTerm = () => onSignal('SIGTERM');
  process.on('SIGINT', onInt);
  process.on('SIGTERM', onTerm);
  return {
    received: () => received,
    stop: () => {
      process.off('SIGINT', onInt);
      process.off('SIGTERM', onTerm);
    },
  };
};
