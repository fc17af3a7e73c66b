import { SECOND_MS } from '@broadsheet/contracts';
import { z } from 'zod';

const Sentences = z.record(z.string(), z.string()).default({});
const Health = z.object({ status: z.string(), problems: Sentences, warnings: Sentences });

/** The status that a service reports. A figure is null if the service does not report it. */
export interface ServiceStatus {
  readonly name: string;
  readonly url: string;
  /** `ready`, `degraded`, `not ready`, or `down` if it does not respond. */
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

/** Counts since the start of the service, and the current state of its outboxes. */
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

const TIMEOUT_MS = 3 * SECOND_MS;

/** Reads the status of a service. Never throws: a service that does not respond is down. */
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
  if (error instanceof z.ZodError || error instanceof SyntaxError)
    return 'the response is not from a service of this product';
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
  return (await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) })).text();
}

interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const LINE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/;
const LABEL = /(\w+)="((?:[^"\\]|\\.)*)"/g;

/** Parses the samples of a page in the Prometheus text format (https://prometheus.io/docs/instrumenting/exposition_formats). */
export function samplesIn(text: string): Sample[] {
  return text.split('\n').flatMap((line) => {
    const [, name, labels = '', value] = LINE.exec(line) ?? [];
    if (name === undefined) return [];
    const pairs = [...labels.matchAll(LABEL)].map(([, label = '', said = '']) => [
      label,
      said.replace(/\\(.)/g, unescaped),
    ]);
    return [{ name, labels: Object.fromEntries(pairs) as Record<string, string>, value: Number(value) }];
  });
}

/** The sum of the samples with these labels; undefined if there are none. */
export function sumOf(
  samples: readonly Sample[],
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number | undefined {
  const chosen = samples.filter((sample) => {
    return sample.name === name && Object.entries(labels).every(([label, value]) => sample.labels[label] === value);
  });
  return chosen.length === 0 ? undefined : chosen.reduce((sum, { value }) => sum + value, 0);
}

const unescaped = (_pair: string, character: string): string => (character === 'n' ? '\n' : character);
