import type { Position } from '#kafka/position.js';

/** Something that a topic must not hold. */
export interface Violation extends Position {
  readonly kind: ViolationKind;
  /** A sentence; it quotes no data. */
  readonly reason: string;
}

export type ViolationKind = 'invalid' | 'misfiled' | 'altered' | 'version-taken' | 'out-of-order' | 'gap';

/** What a topic was found to hold. */
export interface TopicFigures {
  readonly topic: string;
  readonly records: number;
  /** Events by type; of those that the catalogue does not know, only the envelope was checked. */
  readonly types: Readonly<Record<string, number>>;
  readonly unknownTypes: Readonly<Record<string, number>>;
  readonly subjects: number;
  readonly tombstones: number;
  /** The same event delivered once more: no violation. */
  readonly duplicates: number;
  /** Versions that never came, in a topic that is kept for ever. */
  readonly gaps: number;
  readonly violations: Readonly<Record<ViolationKind, number>>;
  /** The first few of each kind. */
  readonly examples: readonly Violation[];
  /** Of keys, values and headers. */
  readonly bytes: number;
  readonly milliseconds: number;
}
