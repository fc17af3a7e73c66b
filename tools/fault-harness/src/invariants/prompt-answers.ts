import type { Finding } from '#invariants/finding.js';
import { nameOf } from '#invariants/evidence.js';
import type { Operation } from '#load/operation.js';
import type { ReadSample } from '#load/read-probe.js';

/** Times in milliseconds since 1970: from when something was wrong, and from when all was said to be well again. */
export interface FaultWindow {
  readonly brokenAt: number;
  readonly healedAt: number;
}

export interface Answers {
  readonly operations: readonly Operation[];
  readonly reads: readonly ReadSample[];
  readonly window: FaultWindow;
  /** The gateway's deadlines, with what the way there takes. */
  readonly writeDeadlineMs: number;
  readonly readDeadlineMs: number;
  /** Whether what was broken is not needed to read, so that reads must continue. */
  readonly readsGoOn: boolean;
}

const AVAILABLE = 0.999;

/** I6: writes end within their deadline and fail only as 503 or 429 with `Retry-After`; after the recovery none fails. */
export function promptWrites({ operations, window, writeDeadlineMs }: Answers): Finding {
  const wrong = operations.flatMap((operation) => {
    const problem = problemOf(operation, operation.sentAt >= window.healedAt, writeDeadlineMs);
    return problem === null ? [] : [`${nameOf(operation)} ${problem}`];
  });
  return { invariant: 'I6', what: 'writes answered in time and in plain words', checked: operations.length, wrong };
}

/** I6: reads end within their deadline, at least 99.9 % of them well where nothing that they need is broken. */
export function promptReads({ reads, window, readDeadlineMs, readsGoOn }: Answers): Finding {
  const wrong = reads.flatMap((read) => {
    const problem = problemOf({ ...read, code: null }, read.at >= window.healedAt, readDeadlineMs);
    return problem === null ? [] : [`the read ${read.at - window.brokenAt} ms after the fault ${problem}`];
  });
  const share = availability(reads, window);
  if (readsGoOn && share < AVAILABLE) wrong.push(`only ${(share * 100).toFixed(2)} % of reads went well`);
  return { invariant: 'I6', what: 'reads answered in time and in plain words', checked: reads.length, wrong };
}

/** The share of reads that went well while something was broken; 1 where nobody read. */
export function availability(reads: readonly ReadSample[], { brokenAt, healedAt }: FaultWindow): number {
  const during = reads.filter(({ at }) => at >= brokenAt && at < healedAt);
  return during.length === 0 ? 1 : during.filter(({ ok }) => ok).length / during.length;
}

type Ended = Pick<Operation, 'status' | 'tookMs' | 'retryAfter' | 'code'>;

function problemOf({ status, tookMs, retryAfter, code }: Ended, recovered: boolean, deadlineMs: number): string | null {
  if (tookMs > deadlineMs) return `took ${tookMs} ms, the deadline is ${deadlineMs} ms`;
  if (status === null) return `got no answer (${code})`;
  if (status < 400) return null; // what the load asks for is always right, so 4xx is as wrong as 5xx
  const answer = `was answered ${[status, code].join(' ').trim()}`;
  if (!retryAfter || ![429, 503].includes(status)) return answer;
  return recovered && status === 503 && code !== 'ARTICLE_NOT_KNOWN_YET' ? `${answer} after the recovery` : null;
}
