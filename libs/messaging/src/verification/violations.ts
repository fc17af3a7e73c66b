import type { Violation, ViolationKind } from './topic-figures.js';
import type { Position } from '#kafka/position.js';

const EXAMPLES_OF_A_KIND = 3;

/** Counts what should not be, and keeps the first few of each kind. */
export class Violations {
  readonly counts: Record<ViolationKind, number> = {
    invalid: 0,
    misfiled: 0,
    altered: 0,
    'version-taken': 0,
    'out-of-order': 0,
    gap: 0,
  };
  readonly examples: Violation[] = [];

  add(kind: ViolationKind, { topic, partition, offset }: Position, reason: string): void {
    this.counts[kind] += 1;
    if (this.counts[kind] <= EXAMPLES_OF_A_KIND) this.examples.push({ kind, topic, partition, offset, reason });
  }
}
