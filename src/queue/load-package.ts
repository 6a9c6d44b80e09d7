import { VisitxError } from '../core/error.ts';

/**
 * Loads a package that only runs past one machine need.
 * @throws VisitxError `package-missing` where it is not installed, with the command that installs it.
 */
export const loadPackage = async <T>(name: string, load: () => Promise<T>): Promise<T> => {
  try {
    return await load();
  } catch (cause) {
    throw new VisitxError('package-missing', `the package ${name} is not installed, or does not load`, {
      cause,
      hint: `run "npm install ${INSTALLED_WITH[name] ?? name}"`,
    });
  }
};

/** What is told to be installed: versions that every Node takes that visitx takes. */
const INSTALLED_WITH: Readonly<Record<string, string>> = {
  bullmq: 'bullmq@6 ioredis@6',
  ioredis: 'bullmq@6 ioredis@6',
  pino: 'pino@10',
  'prom-client': 'prom-client@15',
  '@aws-sdk/client-s3': '@aws-sdk/client-s3@3.1173',
};
