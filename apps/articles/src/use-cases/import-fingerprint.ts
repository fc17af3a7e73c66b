import type { ImportedArticle } from '@broadsheet/contracts';
import { sha256 } from '@broadsheet/platform';

/** SHA-256 of everything that an import says, in hex: equal as long as the source has not changed. */
export function importFingerprint(item: ImportedArticle): string {
  const inOrder = Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1));
  return sha256(JSON.stringify(inOrder));
}
