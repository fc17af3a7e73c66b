interface Labelled {
  readonly code?: unknown;
  hasErrorLabel?(label: string): boolean;
}

const WRITE_CONFLICT = 112;

/** True when a transaction failed for a reason that may be gone the next time: another writer, or a lost connection. */
export function isTransientInTransaction(error: unknown): boolean {
  const labelled = (error ?? {}) as Labelled;
  return labelled.code === WRITE_CONFLICT || (labelled.hasErrorLabel?.('TransientTransactionError') ?? false);
}

/** True when the response to a commit was lost: committing again is safe and says how it ended. */
export function isCommitUnknown(error: unknown): boolean {
  const labelled = (error ?? {}) as Labelled;
  return labelled.hasErrorLabel?.('UnknownTransactionCommitResult') ?? false;
}
