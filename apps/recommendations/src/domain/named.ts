import { ReaderUnnamed } from './reader-unnamed.errors.js';
import type { Reader } from '@broadsheet/contracts';

/** The reader who asks for a right, whether or not anybody may follow. Throws ReaderUnnamed. */
export function named({ named: readerId }: Reader): string {
  if (readerId === null) throw new ReaderUnnamed('header/x-reader-id');
  return readerId;
}
