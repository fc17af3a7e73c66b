import { addressOf } from '#address-of.js';
import type { AnyRequest, Reply } from '#any-request.js';
import type { OperationId } from '#api-operation.js';
import type { ClientOptions } from '#client-options.js';
import { headersOf } from '#headers-of.js';
import { NoAnswer } from '#no-answer.errors.js';
import { operationOf } from '#operation-of.js';
import { readReply } from '#read-reply.js';

/** Sends one request once, as it is, and reads what comes back. */
export class Exchange {
  private readonly root: string;
  private readonly fetch: NonNullable<ClientOptions['fetch']>;

  constructor({ url, fetch: other }: Pick<ClientOptions, 'url' | 'fetch'>) {
    this.root = url.replace(/\/$/, '');
    this.fetch = other ?? ((address, init) => fetch(address, init)); // browsers refuse a `fetch` that is somebody's method
  }

  /** Throws ApiProblem for a refusal, NoAnswer and UnexpectedAnswer for the rest, and what the signal was aborted with. */
  async once(id: OperationId, request: AnyRequest, token?: string): Promise<Reply<unknown>> {
    const operation = operationOf(id);
    const { path, query, body, signal } = request;
    const url = this.root + addressOf(operation.path, path, query);
    const init = {
      method: operation.method,
      headers: headersOf(request, operation, token),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    };
    return readReply(...(await this.answer(url, init)));
  }

  private async answer(url: string, init: RequestInit): Promise<[response: Response, text: string]> {
    try {
      const response = await this.fetch(url, init);
      return [response, await response.text()];
    } catch (error) {
      init.signal?.throwIfAborted();
      throw new NoAnswer(url, error);
    }
  }
}
