import type { Path } from '../core/json.ts';

/** Something in a report that does not hold, and where. */
export interface ReportFault {
  readonly path: Path;
  readonly message: string;
}
