import type { Bench } from '#bench.js';
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

export const total = (cpu: CpuByProcess): number => Object.values(cpu).reduce((sum, each) => sum + each, 0);
