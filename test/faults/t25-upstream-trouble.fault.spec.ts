import { figuresOf, openStage, printFigures } from './stage.js';
import { goesWithout, readKinds, trouble, TROUBLES, UPSTREAMS } from './upstream-troubles.js';
import { type FaultStage, judge, type KindSample, quantile, recover } from '@broadsheet/fault-harness';

const READS_PER_SECOND = 285;
const WRITES = { mix: ['create', 'publish', 'comment', 'edit', 'activity', 'comment'], perSecond: 15 } as const;
/** Writes that wait for their deadline must not keep the others back. */
const AT_ONCE = 200;
const SECONDS = 6;
/** The gateway's deadline for a read, a page's parts included, and what a busy machine adds. */
const READ_WITHIN_MS = 3_500;
const AVAILABLE = 0.999;

const CASES = UPSTREAMS.flatMap((upstream) => TROUBLES.map((kind) => [upstream, kind] as const));

describe('T25 an upstream in trouble at 300 requests a second', () => {
  let stage: FaultStage;
  beforeAll(async () => (stage = await openStage()), 180_000);
  afterAll(() => stage.close());

  it.each(CASES)(
    '%s %s: what needs nothing of it continues, the rest is refused in time and in plain words',
    async (upstream, kind) => {
      const brokenAt = Date.now();
      const load = stage.load({ ...WRITES, concurrency: AT_ONCE }).start();
      const reads = stage.mixedReads(readKinds(stage), READS_PER_SECOND).start();
      await trouble(stage, upstream, kind, SECONDS);
      await reads.stop();
      const recovery = await recover(stage, load);

      const { violations, figures } = await judge(stage, { window: { brokenAt, ...recovery } });
      const without = reads.samples.filter((sample) => goesWithout(sample, upstream));
      const within = reads.samples.filter((sample) => !goesWithout(sample, upstream));
      printFigures(`T25 ${upstream} ${kind}`, {
        'without it': share(without),
        p99: `${p99(without)} ms`,
        'with it': share(within),
        refused: within.filter(refused).length,
        'p99 of those': `${p99(within.filter(refused))} ms`,
        longest: `${Math.max(...reads.samples.map(({ tookMs }) => tookMs))} ms`,
        ...figuresOf(recovery, figures),
      });
      expect(violations).toEqual([]);
      expect(reads.samples.filter((sample) => !inPlainWords(sample))).toEqual([]);
      expect(wellOf(without)).toBeGreaterThanOrEqual(AVAILABLE);
    },
    180_000,
  );
});

const refused = ({ ok }: KindSample): boolean => !ok;

/** A response in time: a success, or a refusal that says when to come again. */
function inPlainWords({ ok, status, retryAfter, tookMs }: KindSample): boolean {
  return tookMs <= READ_WITHIN_MS && (ok || ([429, 503].includes(status ?? 0) && retryAfter));
}

function wellOf(samples: readonly KindSample[]): number {
  return samples.filter(({ ok }) => ok).length / samples.length;
}

function share(samples: readonly KindSample[]): string {
  return `${(wellOf(samples) * 100).toFixed(2)} % of ${samples.length}`;
}

function p99(samples: readonly KindSample[]): number {
  const sorted = samples.map(({ tookMs }) => tookMs).sort((a, b) => a - b);
  return samples.length === 0 ? 0 : quantile(sorted, 0.99);
}
