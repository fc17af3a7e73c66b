import type { components, operations } from '#generated/api.js';
import type { Extras, Reply } from '#any-request.js';

/** The operation ids of `/openapi.json`: `getArticle` and so on. */
export type OperationId = keyof operations;

/** The shapes of the API by their names: `Schema<'Article'>`. */
export type Schema<TName extends keyof components['schemas']> = components['schemas'][TName];

type Parameters<TId extends OperationId> = operations[TId]['parameters'];
type RequestBody<TId extends OperationId> = NonNullable<operations[TId]['requestBody']>;
type Body<TId extends OperationId> = [RequestBody<TId>] extends [never]
  ? never
  : RequestBody<TId> extends { content: { 'application/json': infer TBody } }
    ? TBody
    : never;

/** `name` exists if it has members, and is optional if none of them is required. */
type Member<TName extends string, T> = [NonNullable<T>] extends [never]
  ? unknown
  : object extends NonNullable<T>
    ? { readonly [Name in TName]?: NonNullable<T> }
    : { readonly [Name in TName]: NonNullable<T> };

type BodyMember<TId extends OperationId> = [Body<TId>] extends [never]
  ? unknown
  : operations[TId] extends { requestBody: object }
    ? { readonly body: Body<TId> }
    : { readonly body?: Body<TId> };

/** The version that a change is based on: the `etag` of a reply, or the resource itself. */
type Based = string | { readonly version: number };

type IfMatch<TId extends OperationId> =
  Parameters<TId> extends { header: { 'If-Match': string } } ? { readonly ifMatch: Based } : unknown;

type IdempotencyKey<TId extends OperationId> = 'Idempotency-Key' extends keyof NonNullable<Parameters<TId>['header']>
  ? {
      /** At least 16 characters. By default the client generates one per call; pass your own to repeat a request later. */
      readonly idempotencyKey?: string;
    }
  : unknown;

/** The request of an operation. */
export type RequestOf<TId extends OperationId> = Member<'path', Parameters<TId>['path']> &
  Member<'query', Parameters<TId>['query']> &
  BodyMember<TId> &
  IfMatch<TId> &
  IdempotencyKey<TId> &
  Extras;

/** Operations that can be called without a request. */
export type BareOperationId = { [TId in OperationId]: object extends RequestOf<TId> ? TId : never }[OperationId];

/** Reads that may respond with 304. */
export type TaggedOperationId = {
  [TId in OperationId]: 'If-None-Match' extends keyof NonNullable<Parameters<TId>['header']> ? TId : never;
}[OperationId];

type Success<TId extends OperationId> = operations[TId]['responses'][keyof operations[TId]['responses']];

/** The response body of an operation; undefined if it has none. */
export type AnswerOf<TId extends OperationId> =
  Success<TId> extends { content: { 'application/json': infer TAnswer } } ? TAnswer : undefined;

export interface WithFields<TField> {
  readonly query?: { readonly fields?: readonly TField[] };
}

/** The response of a list: with `fields`, items with these members and their id. */
export type Chosen<TAnswer, TField> = [TField] extends [never]
  ? TAnswer
  : TAnswer extends { items: (infer TItem)[] }
    ? Omit<TAnswer, 'items'> & { items: Pick<TItem, Extract<TField | 'id', keyof TItem>>[] }
    : TAnswer;

export type ReplyOf<TId extends OperationId, TField = never> = Reply<Chosen<AnswerOf<TId>, TField>>;

/** Lists in pages. */
export type PagedOperationId = {
  [TId in OperationId]: AnswerOf<TId> extends { items: unknown[]; next: string | null } ? TId : never;
}[OperationId];

export type ItemOf<TAnswer> = TAnswer extends { items: (infer TItem)[] } ? TItem : never;
