import type { Bench } from '#bench.js';
import { BenchProblem } from '#bench.errors.js';
import { median } from '#figures/percentile.js';
import { type Measure, TARGETS } from '#report/measure.js';
import { poll } from '@broadsheet/platform/concurrency';
import { SERVICE_NAMES, type ServiceName } from '@broadsheet/start';
import { request } from 'node:http';

const ASK_EVERY_MS = 2;
const WITHIN_MS = 30_000;

/** P11: from starting the process to its first 200 on a route that readers use; the slowest service counts. */
export async function measureColdStarts(bench: Bench): Promise<Measure[]> {
  const medians: { name: ServiceName; ms: number }[] = [];
  for (const name of SERVICE_NAMES) {
    const starts: number[] = [];
    while (starts.length < bench.plan.coldStarts) starts.push(await coldStart(bench, name));
    medians.push({ name, ms: median(starts) });
  }
  const list = medians.map(({ name, ms }) => `${name} ${Math.round(ms)}`).join(', ');
  bench.say(`P11 ${list}`);
  const notes = [`${list}; median of ${bench.plan.coldStarts}, on one core, from an empty code cache`];
  return [{ ...TARGETS.cold, value: Math.max(...medians.map(({ ms }) => ms)), baseline: null, notes }];
}

async function coldStart({ services, site, keys }: Bench, name: ServiceName): Promise<number> {
  const paths: Record<ServiceName, string> = {
    gateway: `/v1/articles/${site.slug}`,
    articles: `/v1/articles/${site.slug}`,
    comments: `/v1/articles/${site.discussed}/comments`,
    recommendations: '/v1/recommendations/latest',
    accounts: '/.well-known/jwks.json',
  };
  await services.stopOne(name, 'SIGTERM');
  const begun = performance.now();
  services.launch(name);
  const url = `${services.urlOf(name)}${paths[name]}`;
  const isServing = async () => (await statusOf(url, keys.anonymousIdentity())) === 200;
  if (await poll(isServing, { everyMs: ASK_EVERY_MS, withinMs: WITHIN_MS })) return performance.now() - begun;
  throw new BenchProblem(`${name} answered no 200 within ${WITHIN_MS / 1_000} s of its start.`);
}

/** On a connection of its own each time; 0 where nobody listens yet. */
function statusOf(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const asked = request(url, { headers, agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.on('error', () => resolve(0));
    asked.end();
  });
}
