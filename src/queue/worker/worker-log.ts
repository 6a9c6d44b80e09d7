import { loadPackage } from '../load-package.ts';

/** What is known of an event, by name. */
export type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Where a worker says what it does. */
export interface WorkerLog {
  readonly info: (message: string, fields?: Fields) => void;
  readonly warn: (message: string, fields?: Fields) => void;
}

/** Lines for people. */
export const openTextLog = (write: (line: string) => void, isQuiet: boolean): WorkerLog => {
  const tell = (message: string, fields: Fields = {}): void => {
    const said = Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}=${value}`);
    write(`${['visitx:', message, ...said].join(' ')}\n`);
  };
  return { info: isQuiet ? () => {} : tell, warn: tell };
};

/** A line of JSON for each event, on standard error. @throws VisitxError `package-missing`. */
export const openJsonLog = async (): Promise<WorkerLog> => {
  const { default: pino } = await loadPackage('pino', () => import('pino'));
  const logger = pino({ name: 'visitx' }, pino.destination({ fd: 2, sync: true }));
  return {
    info: (message, fields = {}) => logger.info(fields, message),
    warn: (message, fields = {}) => logger.warn(fields, message),
  };
};
