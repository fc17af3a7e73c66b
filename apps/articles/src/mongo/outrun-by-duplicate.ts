import { Outrun } from '#domain/outrun.errors.js';
import { isDuplicateKey } from '@broadsheet/mongo';

/** A unique index refused the write: somebody took that key since it was found free. Anything else stays what it is. */
export function outrunByDuplicate(error: unknown): never {
  throw isDuplicateKey(error) ? new Outrun() : error;
}
