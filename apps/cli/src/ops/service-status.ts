import { type Sample, samplesIn, sumOf } from '#ops/prometheus-text.js';
import { z } from 'zod';

const Sentences = z.record(z.string(), z.string()).default({});
const Health = z.object({ status: z.string(), problems: Sentences, warnings: Sentences });

/** A service as it says of itself. A figure is null where the service does not say it. */
export interface ServiceStatus {
  readonly name: string;
  readonly url: string;
  /** `ready`, `degraded`, `not ready`, or `down` where nobody answers. */
  readonly state: string;
  readonly problems: Readonly<Record<string, string>>;
  readonly warnings: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<keyof typeof FIGURES, number | null>>;
}

type Reading = (samples: readonly Sample[]) => number | undefined;
const sum =
  (name: string): Reading =>
  (samples) =>
    sumOf(samples, `broadsheet_${name}`);
const outcome = (which: string): Reading => {
  return (samples) => sumOf(samples, 'broadsheet_consumer_deliveries_total', { outcome: which });
};

/** What a service counts since it was started, and what waits in its outboxes now. */
const FIGURES = {
  waiting: sum('outbox_pending_events'),
  oldestSeconds: (samples) => oldest(samples),
  blocked: sum('outbox_blocked'),
  published: sum('outbox_published_total'),
  handled: outcome('done'),
  retried: outcome('retried'),
  superseded: outcome('superseded'),
  deadLettered: outcome('dead-lettered'),
  gaps: sum('consumer_gaps_total'),
  rebalances: sum('consumer_rebalance_seconds_count'),
} satisfies Record<string, Reading>;

const LIMIT_MS = 3_000;

/** Asks a service how it is. Never throws: one that does not answer is down. */
export async function serviceStatus(name: string, url: string): Promise<ServiceStatus> {
  try {
    const [health, metrics] = await Promise.all([ask(`${url}/health/ready`), ask(`${url}/metrics`)]);
    const { status, problems, warnings } = Health.parse(JSON.parse(health));
    return { name, url, state: status, problems, warnings, figures: figuresIn(samplesIn(metrics)) };
  } catch (error) {
    return { name, url, state: 'down', problems: { http: reasonOf(error) }, warnings: {}, figures: figuresIn([]) };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError || error instanceof SyntaxError) return 'what answers there is no service of ours';
  const { message, cause } = error as { message: string; cause?: { message?: string } };
  return cause?.message ?? message;
}

function figuresIn(samples: readonly Sample[]): ServiceStatus['figures'] {
  const read = Object.entries(FIGURES).map(([figure, reading]) => [figure, reading(samples) ?? null]);
  return Object.fromEntries(read) as ServiceStatus['figures'];
}

function oldest(samples: readonly Sample[]): number | undefined {
  const ages = samples.filter(({ name }) => name === 'broadsheet_outbox_oldest_seconds').map(({ value }) => value);
  return ages.length === 0 ? undefined : Math.max(...ages);
}

async function ask(address: string): Promise<string> {
  return (await fetch(address, { signal: AbortSignal.timeout(LIMIT_MS) })).text();
}
