/**
 * What a request is to make. Its id is chosen before anything is written, and is the same in every attempt under one
 * `Idempotency-Key`: so two attempts can never make two, whatever crashed between them.
 */
export interface Creation {
  readonly id: string;
  /** An attempt before this one may have made it: look for it before anything else is decided. */
  readonly repeated: boolean;
}

export const NO_CREATION: Creation = { id: '', repeated: false };
