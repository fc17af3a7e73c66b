import { Outrun } from '#domain/outrun.errors.js';
import { isDuplicateKey } from '@broadsheet/mongo';

/** A unique index refused the write: somebody took that key since it was found free. Anything else stays what it is. */
export function outrunByDuplicate(error: unknown): never {
  throw isDuplicateKey(error) ? new Outrun() : error;
}

/** The same, but where the id is taken: another attempt has saved this very thing, and deciding anew would not help. */
export function outrunByOther(error: unknown): never {
  if ('_id' in ((error as { keyPattern?: object }).keyPattern ?? {})) throw error;
  return outrunByDuplicate(error);
}
