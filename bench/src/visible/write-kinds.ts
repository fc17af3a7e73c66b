/** What the steady stream of writes is made of, in turn. */
const WRITE_KINDS = ['publish', 'comment', 'edit', 'comment'] as const;
export type WriteKind = (typeof WRITE_KINDS)[number];

/** The kind of the write with this number. */
export const kindOf = (number: number): WriteKind => WRITE_KINDS[number % WRITE_KINDS.length] ?? 'comment';
