import { Outrun } from '#domain/outrun.errors.js';

const DUPLICATE_KEY = 11_000;

/** A unique index refused the write: somebody took that key since it was found free. Anything else stays what it is. */
export function outrunByDuplicate(error: unknown): never {
  const duplicate = error instanceof Error && 'code' in error && error.code === DUPLICATE_KEY;
  throw duplicate ? new Outrun() : error;
}
