interface Stored<TState, TChange> {
  readonly get: () => Promise<TState>;
  /** The state after it; null where somebody else was faster, and nothing has been saved. */
  readonly save: (change: TChange) => Promise<TState | null>;
  /** What is thrown where others were faster each time. */
  readonly contended: () => Error;
}

const ATTEMPTS = 5;

/** Decides on what is stored as it is, and again when somebody else was faster, five times at most. Null changes nothing. */
export async function decideAgain<TState, TChange>(
  { get, save, contended }: Stored<TState, TChange>,
  decide: (state: TState) => TChange | null,
): Promise<TState> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const state = await get();
    const change = decide(state);
    if (change === null) return state;
    const saved = await save(change);
    if (saved !== null) return saved;
  }
  throw contended();
}
