import { commentCase, readCases } from './cases.js';
import type { Bench } from '#bench.js';
import { wrk } from '#load/wrk.js';
import { memoryOf } from '#machine/memory.js';
import { type Measure, TARGETS } from '#report/measure.js';
import { SERVICE_NAMES } from '@broadsheet/start';

/** P10: memory of the largest service, before anything was asked of it and right after a load of all that is measured. */
export async function measureMemory(bench: Bench): Promise<Measure[]> {
  const cases = [...Object.values(await readCases(bench)), await commentCase(bench)];
  for (const load of cases) await wrk({ ...load, seconds: bench.plan.caseSeconds });
  const loaded = SERVICE_NAMES.map((name) => ({ name, ...memoryOf(bench.services.pidOf(name)) }));
  const idle = SERVICE_NAMES.map((name) => ({ name, now: bench.idleMiB.get(name) ?? NaN }));
  const peak = Math.round(Math.max(...loaded.map(({ most }) => most)));
  bench.say(`P10 idle ${list(idle)}; loaded ${list(loaded)}`);
  return [
    { ...TARGETS.idle, value: largest(idle), baseline: null, notes: [list(idle)] },
    {
      ...TARGETS.loaded,
      value: largest(loaded),
      baseline: null,
      notes: [`${list(loaded)}; at most ${peak} at any time`],
    },
  ];
}

/** MiB of each service that runs now. */
export function memoryNow(pidOf: (name: (typeof SERVICE_NAMES)[number]) => number): Map<string, number> {
  return new Map(SERVICE_NAMES.map((name) => [name, memoryOf(pidOf(name)).now]));
}

const largest = (services: readonly { now: number }[]): number => Math.max(...services.map(({ now }) => now));

function list(services: readonly { name: string; now: number }[]): string {
  return services.map(({ name, now }) => `${name} ${Math.round(now)}`).join(', ');
}
