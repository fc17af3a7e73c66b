import { buildIndex, type IndexBuild } from './index-build.js';
import { LIST_KINDS, type ListKind } from './list-cases.js';
import { type ListLoads, loadLists, steadyLists } from './list-load.js';
import type { Bench } from '#bench.js';
import { growArchive, readArchive } from '#events/log-of-archive.js';
import { type Measure, TARGETS, type Target } from '#report/measure.js';

const OTHERS: readonly ListKind[] = ['trending', 'latest', 'personal'];

/** P8: lists from the archive of years, made from its events, and what they cost from a tenth of it. */
export async function measureArchive(bench: Bench): Promise<Measure[]> {
  const { small, large } = bench.plan.archive;
  const { kafkaBrokers } = bench.servers.stack;
  const now = new Date();
  await growArchive(kafkaBrokers, { now, first: 0, end: small });
  await readArchive(kafkaBrokers, now);
  const few = await loadLists(bench, small);
  await growArchive(kafkaBrokers, { now, first: small, end: large });
  const built = await buildIndex(bench);
  bench.say(`P8 index: ${built.grownMiB.toFixed(0)} MiB, ${built.seconds.toFixed(1)} s`);
  const many = await loadLists(bench, large);
  const related = await steadyLists(bench, ['related'], large);
  const others = await steadyLists(bench, OTHERS, large);
  bench.say(`P8 at a constant rate: related p99 ${related.toFixed(1)} ms, others ${others.toFixed(1)} ms`);
  return [
    ...ofBuild(built, large),
    measure(TARGETS.relatedP99, related),
    measure(TARGETS.listsP99, others),
    measure(TARGETS.relatedFullP99, many.related.p99Ms),
    measure(TARGETS.listsFullP99, Math.max(...OTHERS.map((kind) => many[kind].p99Ms))),
    ofGrowth(few, many),
  ];
}

function ofBuild({ seconds, grownMiB, longestMs }: IndexBuild, articles: number): Measure[] {
  const note = `${articles} articles; health was answered within ${longestMs.toFixed(0)} ms meanwhile`;
  return [measure(TARGETS.indexMemory, grownMiB), measure(TARGETS.indexBuilt, seconds, note)];
}

/** The kind that grows most. */
function ofGrowth(few: ListLoads, many: ListLoads): Measure {
  const growth = LIST_KINDS.map((kind) => ({ kind, times: many[kind].cpuUs / few[kind].cpuUs }));
  const notes = LIST_KINDS.flatMap((kind) => [few[kind].note, many[kind].note]);
  const line = growth.map(({ kind, times }) => `${kind} ${times.toFixed(2)}`).join(', ');
  return measure(TARGETS.archiveCpu, Math.max(...growth.map(({ times }) => times)), line, ...notes);
}

const measure = (target: Target, value: number, ...notes: string[]): Measure => {
  return { ...target, value, baseline: null, notes };
};
