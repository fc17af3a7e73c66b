import type { RunningService } from '#system/running-service.js';

type Labels = Readonly<Record<string, string>>;

/** The sum of a metric of a service over all its samples that have these labels; 0 where there are none. */
export async function metricOf({ url }: RunningService, name: string, labels: Labels = {}): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  return text
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
    .filter((line) => wanted.every((one) => line.includes(one)))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0);
}

/** Deliveries of a service's group so far, by how they ended; of all topics where none is named. */
export function deliveriesOf(service: RunningService, outcome?: string, topic?: string): Promise<number> {
  return metricOf(service, 'broadsheet_consumer_deliveries_total', {
    ...(outcome === undefined ? {} : { outcome }),
    ...(topic === undefined ? {} : { topic }),
  });
}

/** What the readiness probe says: whether it is ready, and every sentence on what is wrong. */
export async function readinessOf({ url }: RunningService): Promise<{ ready: boolean; problems: string[] }> {
  const response = await fetch(`${url}/health/ready`);
  const { problems = {} } = (await response.json()) as { problems?: Record<string, string> };
  return { ready: response.ok, problems: Object.values(problems) };
}
