import { FaultStage, type Figures, type Recovery, type StageOptions } from '@broadsheet/fault-harness';
import { until } from '@broadsheet/testing';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
const MORTAL = 'test/faults/mains/mortal-service.ts';
const TROUBLED = 'test/faults/mains/troubled-service.ts';

/** A whole system of this repository for one file of fault tests. */
export function openStage(options: Omit<StageOptions, 'root'> = {}): Promise<FaultStage> {
  return FaultStage.open({ root: ROOT, ...options });
}

/** Services with kill points, for `openStage({ programs })`: each dies where KILL_AT in its settings says. */
export const MORTAL_SERVICES = {
  accounts: [MORTAL, 'accounts'],
  articles: [MORTAL, 'articles'],
  comments: [MORTAL, 'comments'],
  recommendations: [MORTAL, 'recommendations'],
};

/** Services some of whose handlers are slow or throw, for `openStage({ programs })`: see `mains/plant-trouble.ts`. */
export const TROUBLED_READERS = {
  comments: [TROUBLED, 'comments'],
  recommendations: [TROUBLED, 'recommendations'],
};

/** How long a fault lasts is a part of what is tested. */
export async function afterSeconds(seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  await until(() => performance.now() >= end, { deadlineMs: seconds * 1_000 + 10_000, what: `${seconds} s to pass` });
}

/** The processes as they are; the same afterwards means that none has ended, of itself or otherwise. */
export function pidsOf({ system }: FaultStage): Record<string, number> {
  return Object.fromEntries(system.running.map(({ name, pid }) => [name, pid]));
}

/** The line of a fault test: `T5 broker down · acknowledged 2,310 · …`. */
export function printFigures(title: string, figures: Readonly<Record<string, string | number>>): void {
  const parts = Object.entries(figures).map(([name, value]) => `${name} ${readable(value)}`);
  process.stdout.write(`${[title, ...parts].join(' · ')}\n`);
}

/** What every test prints of its recovery and its verdict. */
export function figuresOf(recovery: Recovery, figures: Figures): Record<string, string | number> {
  const { readyMs, drainedMs, waiting, drainedPerSecond } = recovery;
  const { acknowledged, unknown, appliedUnknown, records, duplicates, readAvailability } = figures;
  return {
    acknowledged,
    unknown: `${readable(unknown)} (${appliedUnknown} applied)`,
    'in the log': records,
    duplicates,
    'reads well': `${(readAvailability * 100).toFixed(2)} %`,
    ready: inSeconds(readyMs),
    drained: `${readable(waiting)} after ${inSeconds(drainedMs)}, up to ${readable(drainedPerSecond)}/s`,
  };
}

export function inSeconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

function readable(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString('en-US') : value;
}
