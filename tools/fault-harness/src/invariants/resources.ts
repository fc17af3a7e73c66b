import type { Finding } from '#invariants/finding.js';
import type { ProcessFigures } from '#system/process-figures.js';
import type { RunningService } from '#system/running-service.js';

/** By service: what it held when nothing was wrong and it had worked for a while. */
export type Baseline = ReadonlyMap<string, ProcessFigures>;

const MIB = 1024 * 1024;
/** A collector gives memory back late and in steps; a leak keeps growing. */
const MEMORY_FACTOR = 1.5;
const MEMORY_SLACK = 64 * MIB;
/** Connections of pools come and go. */
const HANDLES_SLACK = 40;

export async function resourcesOf(services: readonly RunningService[]): Promise<Map<string, ProcessFigures>> {
  const figures = services.map(async (service) => [service.name, await service.figures()] as const);
  return new Map(await Promise.all(figures));
}

/** I8: each process holds no more than it did before, but for what a collector and pools may keep for a while. */
export function resources(before: Baseline, now: ReadonlyMap<string, ProcessFigures>): Finding {
  const wrong = [...now].flatMap(([name, { residentBytes, handles }]) => {
    const was = before.get(name);
    if (!was) return [];
    const memory = residentBytes > was.residentBytes * MEMORY_FACTOR + MEMORY_SLACK;
    return [
      ...(memory ? [`${name} holds ${mebibytes(residentBytes)} MB, before ${mebibytes(was.residentBytes)} MB`] : []),
      ...(handles > was.handles + HANDLES_SLACK ? [`${name} has ${handles} handles, before ${was.handles}`] : []),
    ];
  });
  return { invariant: 'I8', what: 'processes with their memory and handles', checked: now.size, wrong };
}

function mebibytes(bytes: number): number {
  return Math.round(bytes / MIB);
}
