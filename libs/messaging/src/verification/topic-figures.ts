import type { Position } from '#kafka/position.js';

/** A record that a topic must not hold. */
export interface Violation extends Position {
  readonly kind: ViolationKind;
  /** A sentence; it quotes no data. */
  readonly reason: string;
}

export type ViolationKind = 'invalid' | 'misfiled' | 'altered' | 'version-taken' | 'out-of-order' | 'gap';

/** The result of verifying a topic. */
export interface TopicFigures {
  readonly topic: string;
  readonly records: number;
  /** Events by type; for types that are not in the catalogue, only the envelope was checked. */
  readonly types: Readonly<Record<string, number>>;
  readonly unknownTypes: Readonly<Record<string, number>>;
  readonly subjects: number;
  readonly tombstones: number;
  /** The same event delivered once more: no violation. */
  readonly duplicates: number;
  /** Missing versions, in a topic that is kept for ever. */
  readonly gaps: number;
  readonly violations: Readonly<Record<ViolationKind, number>>;
  /** The first few of each kind. */
  readonly examples: readonly Violation[];
  /** Of keys, values and headers. */
  readonly bytes: number;
  readonly milliseconds: number;
}

const EXAMPLES_OF_A_KIND = 3;

/** Counts violations, and keeps the first few of each kind. */
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
