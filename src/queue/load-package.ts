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

const INSTALLED_WITH: Readonly<Record<string, string>> = { bullmq: 'bullmq ioredis', ioredis: 'bullmq ioredis' };
