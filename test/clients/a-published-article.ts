import { importArticle, type ArticleImport } from '@broadsheet/contracts';
import { randomUUID } from 'node:crypto';
import type { ApiClient } from './api.client.js';
import type { ApiCall } from './route.client.js';

/** Puts an article into the system by the import route, as published. */
export function aPublishedArticle(
  importer: ApiClient,
  fields: Record<string, unknown> = {},
  call: ApiCall = {},
): Promise<ArticleImport> {
  const sourceId = randomUUID();
  const body = {
    sourceId,
    title: `A boat named ${sourceId.slice(0, 8)}`,
    excerpt: 'It left the harbour.',
    markdown: '## Out at sea\n\nIt left the harbour at noon.',
    category: ['Testing'],
    ...fields,
  };
  return importer.call(importArticle, { ...call, body });
}
