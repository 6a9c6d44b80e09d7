import { VERSION } from '../core/version.ts';
import { writeOut } from './streams.ts';

/** The command. The two answers that need nothing are given before anything is loaded. */
const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  writeOut(`${VERSION}\n`);
} else {
  const { run } = await import('./program.ts');
  process.exitCode = await run(args);
}
