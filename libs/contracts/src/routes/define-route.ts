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
 * Routes of one class share a limit of requests for each client. `sign-in` is whatever takes a secret that could be guessed;
 * `report` what a page sends by itself while it is read; `import` what machines send in bulk.
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
  /** What may go wrong beside what can go wrong everywhere. */
  readonly errors: readonly ErrorCode[];
  /** The change names the version it is based on by `If-Match: "7"`. */
  readonly ifMatch?: boolean;
  /** Makes something new each time: takes an `Idempotency-Key`, under which it is made once. */
  readonly creates?: true;
  /** The answer has a `version`, or its member of this name has: its strong `ETag`, and what `If-Match` takes. */
  readonly versioned?: true | 'article';
  /** The answer shows what no version tells of, so that its `ETag` has a hash of the content (behind the version, if any). */
  readonly conditional?: true;
  /** The answer is one page of a list: `next` is the cursor of the following one, and `Link` its address. */
  readonly paged?: true;
  /** It depends on the reader: who that is comes from the account or from `X-Reader-Id`. Its answer lies in no cache. */
  readonly forReader?: true;
  /** A way to tokens of the accounts service: closed at the gateway where an external issuer signs in. */
  readonly signsIn?: boolean;
  /** With which routes it shares a limit of requests; by its method where nothing is said. */
  readonly limit?: RouteClass;
  /** Largest request body in bytes; 256 KB where nothing is said. */
  readonly bodyLimit?: number;
}

interface RouteSchemas<TParams, TQuery, TBody, TAnswer> {
  readonly params?: z.ZodType<TParams>;
  readonly query?: z.ZodType<TQuery>;
  readonly body?: z.ZodType<TBody>;
  readonly answer: z.ZodType<TAnswer>;
}

/** One route between the world, the gateway and a service: everything else about it is derived from this. */
export interface Route<TParams = unknown, TQuery = unknown, TBody = unknown, TAnswer = unknown> extends RouteBasics {
  readonly params: z.ZodType<TParams>;
  readonly query: z.ZodType<TQuery>;
  /** Absent where the request has no body. */
  readonly body?: z.ZodType<TBody>;
  readonly answer: z.ZodType<TAnswer>;
}

/** What a controller receives: validated, typed, and with the caller's identity. */
export interface RouteInput<TParams, TQuery, TBody> {
  readonly params: TParams;
  readonly query: TQuery;
  readonly body: TBody;
  readonly caller: Caller;
  /** Where the request came from, as the gateway counts it; null where the gateway asks by itself. Never logged. */
  readonly address: string | null;
  /** From `If-Match`; 0 where the route does not ask for it. */
  readonly expectedVersion: number;
  /** For whom it is asked; nobody where the route does not depend on that. */
  readonly reader: Reader;
  /** What the request is to make; without an id where the route makes nothing. */
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

/** As the route says, or by its method: so that every route has one. */
export function routeClassOf({ limit, method }: Pick<Route, 'limit' | 'method'>): RouteClass {
  return limit ?? (method === 'GET' ? 'read' : 'write');
}
