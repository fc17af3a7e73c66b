import type { Bench } from '#bench.js';
import { median } from '#figures/percentile.js';
import { cpuMsOf } from '#machine/cpu-time.js';
import { SERVICE_NAMES } from '@broadsheet/start';

/** Process to milliseconds of CPU, of everything that a request passes through. */
export type CpuByProcess = Readonly<Record<string, number>>;

/** What each process of ours has used so far. */
export function cpuOfOurs({ services, servers }: Bench): CpuByProcess {
  const ofServices = SERVICE_NAMES.map((name) => [name, cpuMsOf(services.pidOf(name))] as const);
  return Object.fromEntries([...ofServices, ['mongod', cpuMsOf(servers.mongodPid)] as const]);
}

/** Microseconds of CPU that each process used for one request. */
export function perRequest(before: CpuByProcess, after: CpuByProcess, requests: number): CpuByProcess {
  const used = Object.entries(after).map(
    ([name, ms]) => [name, ((ms - (before[name] ?? 0)) * 1_000) / requests] as const,
  );
  return Object.fromEntries(used);
}

/** Microseconds of all processes together. */
export const totalUs = (cpu: CpuByProcess): number => Object.values(cpu).reduce((sum, each) => sum + each, 0);

/** The medians of several measurements, all together and each process that took a microsecond or more. */
export function cpuLine(measured: readonly CpuByProcess[]): string {
  const all = median(measured.map(totalUs));
  const each = Object.keys(measured[0] ?? {})
    .map((name) => ({ name, us: median(measured.map((cpu) => cpu[name] ?? 0)) }))
    .filter(({ us }) => us >= 1)
    .map(({ name, us }) => `${name} ${us.toFixed(0)}`);
  return `${all.toFixed(0)} µs: ${each.join(', ')}`;
}
