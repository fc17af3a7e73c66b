import type { AnyRequest, Reply, OperationAddress } from '#any-request.js';
import type { ClientOptions } from '#client-options.js';
import { NoAnswer, ApiProblem, UnexpectedAnswer } from '#client.errors.js';
import type { OperationId } from '#api-operation.js';
import { operationAddresses } from '#generated/operation-addresses.js';
import type { components } from '#generated/api.js';

/** Sends one request once and reads the response. */
export class Exchange {
  private readonly root: string;
  private readonly fetch: NonNullable<ClientOptions['fetch']>;

  constructor({ url, fetch: other }: Pick<ClientOptions, 'url' | 'fetch'>) {
    this.root = url.replace(/\/$/, '');
    this.fetch = other ?? ((address, init) => fetch(address, init)); // browsers refuse a `fetch` that is called as a method
  }

  /** Throws ApiProblem for an error of the API, NoAnswer and UnexpectedAnswer for others, and the reason of an aborted signal. */
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

/** Throws a TypeError for an unknown name, which an uncompiled program may use. */
export function operationOf(id: OperationId): OperationAddress {
  if (!Object.hasOwn(operationAddresses, id)) throw new TypeError(`The API has no operation “${id}”.`);
  return operationAddresses[id];
}

/** The headers of a request. Headers of the caller take precedence. */
function headersOf(request: AnyRequest, { mediaType }: OperationAddress, token?: string): Headers {
  const { body, ifMatch, ifNoneMatch, idempotencyKey, headers } = request;
  const all = {
    accept: 'application/json, application/problem+json',
    authorization: token && `Bearer ${token}`,
    'content-type': body === undefined ? undefined : (mediaType ?? 'application/json'),
    'if-match': typeof ifMatch === 'object' ? `"${ifMatch.version}"` : ifMatch,
    'if-none-match': ifNoneMatch,
    'idempotency-key': idempotencyKey && `"${idempotencyKey}"`,
  };
  const named = new Headers(headers);
  for (const [name, value] of Object.entries(all)) {
    if (value !== undefined && !named.has(name)) named.set(name, value);
  }
  return named;
}

type Value = string | number | boolean | readonly (string | number)[] | undefined;

/**
 * The path and query of a request. Throws a TypeError for a value that would change the path: a missing value, and dots,
 * which every URL parser resolves to a parent.
 */
export function addressOf(path: string, parameters: object = {}, query: object = {}): string {
  const values = new Map(Object.entries(parameters) as [string, Value][]);
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(values.get(name) ?? '');
    if (/^\.{0,2}$/.test(value)) throw new TypeError(`“${value}” is no ${name} for ${path}.`);
    return encodeURIComponent(value);
  });
  const asked = (Object.entries(query) as [string, Value][])
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): [string, string] => [name, String(value)]); // a list becomes its items, separated by commas
  return asked.length === 0 ? filled : `${filled}?${new URLSearchParams(asked).toString()}`;
}

/** Parses a response. Throws ApiProblem for an error of the API, UnexpectedAnswer for a response from elsewhere. */
function readReply(response: Response, text: string): Reply<unknown> {
  const { status, headers } = response;
  const body = text === '' ? undefined : parsed(text, response);
  if (!response.ok && status !== 304) {
    throw isProblem(body) ? new ApiProblem(body, headers) : new UnexpectedAnswer(response.url, status);
  }
  return {
    status,
    body,
    etag: headers.get('etag') ?? undefined,
    requestId: headers.get('x-request-id') ?? undefined,
    headers,
  };
}

function parsed(text: string, { url, status }: Response): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnexpectedAnswer(url, status);
  }
}

const isProblem = (body: unknown): body is components['schemas']['Problem'] =>
  typeof body === 'object' && body !== null && 'code' in body && 'requestId' in body;
