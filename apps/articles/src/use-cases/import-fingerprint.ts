import type { ImportedArticle } from '@broadsheet/contracts';

/** SHA-256 of everything that an import says, in hex: equal as long as the source has not changed. */
export async function importFingerprint(item: ImportedArticle): Promise<string> {
  const inOrder = Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1));
  const bytes = new TextEncoder().encode(JSON.stringify(inOrder));
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
}
