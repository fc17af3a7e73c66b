import type { Method } from '@broadsheet/contracts';

/** What is sent to a service. */
export interface UpstreamRequest {
  readonly method: Method;
  /** Path and query. */
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: Buffer | null;
  /** For the whole answer, a retry included. */
  readonly deadlineMs: number;
}
