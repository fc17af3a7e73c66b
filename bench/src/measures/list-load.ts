import { LIST_KINDS, listCase, type ListKind, listRequests } from './list-cases.js';
import { type CpuByProcess, cpuLine, cpuOfOurs, perRequest, totalUs } from './ours.js';
import type { Bench } from '#bench.js';
import { archiveReader } from '#events/archive-record.js';
import { collectPairs, type Pair } from '#figures/pairs.js';
import { median, percentile } from '#figures/percentile.js';
import { steadyLatencies } from '#load/steady.js';
import { warmUp } from '#load/warm-up.js';
import { wrk } from '#load/wrk.js';

interface ListRun extends Pair {
  readonly cpu: CpuByProcess;
  readonly perSecond: number;
  readonly p99Ms: number;
}

/** The time for one kind of list when each response triggers the next request. */
interface ListLoad {
  readonly cpuUs: number;
  readonly p99Ms: number;
  readonly note: string;
}

export type ListLoads = Readonly<Record<ListKind, ListLoad>>;

const RUNS = { pairs: 3, attempts: 4 };
const PER_SECOND = 160;

/** Each kind of list with 16 connections. */
export async function loadLists(bench: Bench, articles: number): Promise<ListLoads> {
  const loads: Partial<Record<ListKind, ListLoad>> = {};
  for (const kind of LIST_KINDS) loads[kind] = await loadKind(bench, kind, articles);
  return loads as ListLoads;
}

async function loadKind(bench: Bench, kind: ListKind, articles: number): Promise<ListLoad> {
  const load = await listCase(bench, kind, articles);
  await warmUp(load, bench.plan.warmUp);
  const { counted, disturbed } = await collectPairs(RUNS, async (): Promise<ListRun> => {
    const usedByOthers = bench.others.watch();
    const before = cpuOfOurs(bench);
    const { requests, requestsPerSecond, p99Us } = await wrk({ ...load, seconds: bench.plan.caseSeconds });
    const cpu = perRequest(before, cpuOfOurs(bench), requests);
    return { cpu, perSecond: requestsPerSecond, p99Ms: p99Us / 1_000, othersUsed: usedByOthers() };
  });
  const cpuUs = median(counted.map(({ cpu }) => totalUs(cpu)));
  const p99Ms = median(counted.map((run) => run.p99Ms));
  const rate = Math.round(median(counted.map(({ perSecond }) => perSecond)));
  const marked = disturbed > 0 ? ', * disturbed by other processes' : '';
  const note = `${kind} of ${articles}: ${rate}/s, p99 ${p99Ms.toFixed(1)} ms, CPU ${cpuLine(counted.map(({ cpu }) => cpu))}${marked}`;
  bench.say(`P8 ${note}`);
  return { cpuUs, p99Ms, note };
}

/** p99 in milliseconds of lists of these kinds in turn at a constant rate; what is personal is one reader's. */
export async function steadyLists(bench: Bench, kinds: readonly ListKind[], articles: number): Promise<number> {
  const gateway = bench.services.urlOf('gateway');
  const paths = kinds.flatMap((kind) => [...new Set(listRequests(kind, articles).map(({ path }) => path))]);
  const latencies = await steadyLatencies({
    urls: paths.map((path) => `${gateway}${path}`),
    headers: { 'x-reader-id': archiveReader(0) },
    perSecond: PER_SECOND,
    seconds: bench.plan.steadySeconds,
    folder: bench.folder,
  });
  return percentile(latencies, 0.99);
}
