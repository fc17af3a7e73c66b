import { CompactMap } from './compact-map.js';

/** What the version of a new event shows about the events before it. */
export type Step =
  | { readonly kind: 'in-order' }
  /** The number of missing versions so far: they may still follow, too late. */
  | { readonly kind: 'gap'; readonly missing: number; readonly after: number }
  | { readonly kind: 'late'; readonly after: number }
  /** Another event has this version. */
  | { readonly kind: 'taken' };

const IN_ORDER: Step = { kind: 'in-order' };

/** The newest version of each subject of a topic. */
export class SubjectOrder {
  private readonly newest = new CompactMap();

  get subjects(): number {
    return this.newest.size;
  }

  /** `isWhole`: reading began at the first record, so that a subject's first version must be 1. */
  step(subject: string, version: number, isWhole: boolean): Step {
    const before = this.newest.get(subject) ?? (isWhole ? 0 : version - 1);
    if (version === before) return { kind: 'taken' };
    if (version < before) return { kind: 'late', after: before };
    this.newest.set(subject, version);
    if (version === before + 1) return IN_ORDER;
    return { kind: 'gap', missing: version - before - 1, after: before };
  }
}
