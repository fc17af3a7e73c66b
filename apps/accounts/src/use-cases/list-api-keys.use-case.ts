import { ApiKeyRepository } from '#domain/api-key.repository.js';
import { apiKeyView } from '#domain/api-key.js';
import type { ApiKeyList } from '@broadsheet/contracts';
import { decodeCursor, encodeCursor } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface ListApiKeys {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** All API keys, the newest first, a page at a time. */
@Injectable()
export class ListApiKeysUseCase {
  constructor(private readonly apiKeys: ApiKeyRepository) {}

  async run({ limit, cursor }: ListApiKeys): Promise<ApiKeyList> {
    const after = cursor === undefined ? null : decodeCursor(cursor);
    const found = await this.apiKeys.list({
      limit: limit + 1,
      after: after && { createdAt: after.at, id: after.id },
    });
    const shown = found.slice(0, limit);
    const last = found.length > limit ? shown.at(-1) : undefined;
    return { items: shown.map(apiKeyView), next: last ? encodeCursor({ at: last.createdAt, id: last.id }) : null };
  }
}
