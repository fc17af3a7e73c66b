import { FaultStage, type Figures, type Recovery, type StageOptions } from '@broadsheet/fault-harness';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** A whole system of this repository for one file of fault tests. */
export function openStage(options: Omit<StageOptions, 'root'> = {}): Promise<FaultStage> {
  return FaultStage.open({ root: ROOT, ...options });
}

/** The line of a fault test: `T5 broker down 30 s · acknowledged 2,310 · … `. */
export function printFigures(title: string, figures: Readonly<Record<string, string | number>>): void {
  const parts = Object.entries(figures).map(([name, value]) => `${name} ${readable(value)}`);
  process.stdout.write(`${[title, ...parts].join(' · ')}\n`);
}

/** What every test prints of its recovery and its verdict. */
export function figuresOf(
  { readyMs, drainedMs, waiting }: Recovery,
  figures: Figures,
): Record<string, string | number> {
  const { acknowledged, unknown, appliedUnknown, records, duplicates, readAvailability } = figures;
  return {
    acknowledged,
    unknown: `${readable(unknown)} (${appliedUnknown} applied)`,
    'in the log': records,
    duplicates,
    'reads well': `${(readAvailability * 100).toFixed(2)} %`,
    ready: seconds(readyMs),
    drained: `${readable(waiting)} in ${seconds(drainedMs)}`,
  };
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

function readable(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString('en-US') : value;
}
