import type { ErrorCode } from '#errors/error-catalogue.js';
import type { Caller, Reader } from '#http/caller.js';
import type { Creation } from '#http/idempotency.js';
import type { Access } from '#routes/access.js';
import { z } from 'zod';

export type ServiceName = 'gateway' | 'accounts' | 'articles' | 'comments' | 'recommendations';
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Of a route with status 204. */
export const NoContent = z.undefined();

const Nothing = z.strictObject({});
type Nothing = z.infer<typeof Nothing>;

/**
 * Routes of one class share a limit of requests for each client. `sign-in` covers routes that take
 * a secret that could be guessed, `report` what a page sends by itself while it is read, `import` what machines send in bulk.
 */
export type RouteClass = 'read' | 'write' | 'report' | 'import' | 'sign-in';

interface RouteBasics {
  /** Stable operation id, for example `publishArticle`. */
  readonly id: string;
  readonly service: ServiceName;
  readonly method: Method;
  /** With parameters in braces: `/v1/articles/{article}`. */
  readonly path: `/${string}`;
  /** Who may call it. There is no default. */
  readonly access: Access;
  readonly summary: string;
  /** Status of a success. */
  readonly status: 200 | 201 | 202 | 204;
  /** Errors of this route, in addition to those that every route can return. */
  readonly errors: readonly ErrorCode[];
  /** The change names the version it is based on by `If-Match: "7"`. */
  readonly ifMatch?: boolean;
  /** Creates something new each time, but only once under the same `Idempotency-Key`. */
  readonly creates?: true;
  /** The response, or its member of this name, has a `version`: its strong `ETag`, and what `If-Match` takes. */
  readonly versioned?: true | 'article';
  /** The response depends on more than a version, so its `ETag` has a hash of the content (after the version, if any). */
  readonly conditional?: true;
  /** The response is one page of a list: `next` is the cursor of the next page, and `Link` its address. */
  readonly paged?: true;
  /** It depends on the reader, identified by the account or by `X-Reader-Id`. The response is never cached. */
  readonly forReader?: true;
  /** Leads to tokens of the accounts service: closed at the gateway if an external issuer signs people in. */
  readonly signsIn?: boolean;
  /** The routes with which it shares a rate limit; by default this depends on the method. */
  readonly limit?: RouteClass;
  /** Largest request body in bytes; 256 KB by default. */
  readonly bodyLimit?: number;
}

interface RouteSchemas<TParams, TQuery, TBody, TAnswer> {
  readonly params?: z.ZodType<TParams>;
  readonly query?: z.ZodType<TQuery>;
  readonly body?: z.ZodType<TBody>;
  readonly answer: z.ZodType<TAnswer>;
}

/** One route of the public API. The gateway's proxy, validation and documents are derived from it. */
export interface Route<TParams = unknown, TQuery = unknown, TBody = unknown, TAnswer = unknown> extends RouteBasics {
  readonly params: z.ZodType<TParams>;
  readonly query: z.ZodType<TQuery>;
  /** Absent if the request has no body. */
  readonly body?: z.ZodType<TBody>;
  readonly answer: z.ZodType<TAnswer>;
}

/** What a controller receives: validated, typed, and with the caller's identity. */
export interface RouteInput<TParams, TQuery, TBody> {
  readonly params: TParams;
  readonly query: TQuery;
  readonly body: TBody;
  readonly caller: Caller;
  /** The client's address, as the gateway counts it; null if the gateway itself asks. Never logged. */
  readonly address: string | null;
  /** From `If-Match`; 0 if the route does not require it. */
  readonly expectedVersion: number;
  /** The reader; nobody if the route does not depend on one. */
  readonly reader: Reader;
  /** What the request creates; without an id if the route creates nothing. */
  readonly creation: Creation;
}

export type InputOf<TRoute> =
  TRoute extends Route<infer TParams, infer TQuery, infer TBody, unknown> ? RouteInput<TParams, TQuery, TBody> : never;
export type AnswerOf<TRoute> = TRoute extends Route<unknown, unknown, unknown, infer TAnswer> ? TAnswer : never;

export function defineRoute<TAnswer, TParams = Nothing, TQuery = Nothing, TBody = undefined>(
  options: RouteBasics & RouteSchemas<TParams, TQuery, TBody, TAnswer>,
): Route<TParams, TQuery, TBody, TAnswer> {
  const { params, query, ...rest } = options;
  return {
    ...rest,
    params: params ?? (Nothing as unknown as z.ZodType<TParams>),
    query: query ?? (Nothing as unknown as z.ZodType<TQuery>),
  };
}

/** The class that the route names; by default it depends on the method. */
export function routeClassOf({ limit, method }: Pick<Route, 'limit' | 'method'>): RouteClass {
  return limit ?? (method === 'GET' ? 'read' : 'write');
}
