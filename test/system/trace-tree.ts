import type { TracedSpan } from './traced-span.js';

/** A trace as the tree it must be. Throws where it has not exactly one root, or a span whose parent is not there. */
export class TraceTree {
  readonly root: TracedSpan;
  private readonly byId: ReadonlyMap<string, TracedSpan>;

  constructor(private readonly spans: readonly TracedSpan[]) {
    this.byId = new Map(spans.map((span) => [span.id, span]));
    const roots = spans.filter(({ parentId }) => parentId === undefined);
    const orphans = spans.filter(({ parentId }) => parentId !== undefined && !this.byId.has(parentId));
    const [root, ...more] = roots;
    if (!root || more.length > 0 || orphans.length > 0) {
      const names = (all: readonly TracedSpan[]) => all.map(({ name }) => name).join(', ') || 'none';
      throw new Error(`No tree: roots ${names(roots)}; without their parents ${names(orphans)}.`);
    }
    this.root = root;
  }

  /** From the root down to the span, `service: name` each. */
  pathTo(span: TracedSpan): string[] {
    const parent = span.parentId === undefined ? undefined : this.byId.get(span.parentId);
    return [...(parent ? this.pathTo(parent) : []), `${span.service}: ${span.name}`];
  }

  /** A line for each span, indented below its parent: when it began after the root, how long it took, where and what. */
  print(): string {
    return this.lines(this.root, 0).join('\n');
  }

  private lines(span: TracedSpan, depth: number): string[] {
    const began = (span.startedAt - this.root.startedAt).toFixed(1).padStart(8);
    const took = (span.endedAt - span.startedAt).toFixed(1).padStart(7);
    const children = this.spans
      .filter(({ parentId }) => parentId === span.id)
      .sort((one, other) => one.startedAt - other.startedAt);
    return [
      `${began} ms ${took} ms  ${'  '.repeat(depth)}${span.service}: ${span.name}`,
      ...children.flatMap((child) => this.lines(child, depth + 1)),
    ];
  }
}
