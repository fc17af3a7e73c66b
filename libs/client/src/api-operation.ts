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

/** `name` is there if there is something to put into it, and may be left out where nothing of it is required. */
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

/** The version that a change is based on: the `etag` of a reply, or what was read itself. */
type Based = string | { readonly version: number };

type IfMatch<TId extends OperationId> =
  Parameters<TId> extends { header: { 'If-Match': string } } ? { readonly ifMatch: Based } : unknown;

type IdempotencyKey<TId extends OperationId> = 'Idempotency-Key' extends keyof NonNullable<Parameters<TId>['header']>
  ? {
      /** 16 characters at least. The client makes one for each call; one's own is for what outlives the program. */
      readonly idempotencyKey?: string;
    }
  : unknown;

/** What an operation is asked with. */
export type RequestOf<TId extends OperationId> = Member<'path', Parameters<TId>['path']> &
  Member<'query', Parameters<TId>['query']> &
  BodyMember<TId> &
  IfMatch<TId> &
  IdempotencyKey<TId> &
  Extras;

/** Operations that can be asked without saying anything. */
export type BareOperationId = { [TId in OperationId]: object extends RequestOf<TId> ? TId : never }[OperationId];

/** Reads that answer nothing but 304 where the reader has it already. */
export type TaggedOperationId = {
  [TId in OperationId]: 'If-None-Match' extends keyof NonNullable<Parameters<TId>['header']> ? TId : never;
}[OperationId];

type Success<TId extends OperationId> = operations[TId]['responses'][keyof operations[TId]['responses']];

/** What an operation answers when it succeeds; undefined for those that answer nothing. */
export type AnswerOf<TId extends OperationId> =
  Success<TId> extends { content: { 'application/json': infer TAnswer } } ? TAnswer : undefined;

export interface WithFields<TField> {
  readonly query?: { readonly fields?: readonly TField[] };
}

/** What a list answers: with `fields`, items of these members and their id. */
export type Chosen<TAnswer, TField> = [TField] extends [never]
  ? TAnswer
  : TAnswer extends { items: (infer TItem)[] }
    ? Omit<TAnswer, 'items'> & { items: Pick<TItem, Extract<TField | 'id', keyof TItem>>[] }
    : TAnswer;

export type ReplyOf<TId extends OperationId, TField = never> = Reply<Chosen<AnswerOf<TId>, TField>>;

/** Lists that come in pages. */
export type PagedOperationId = {
  [TId in OperationId]: AnswerOf<TId> extends { items: unknown[]; next: string | null } ? TId : never;
}[OperationId];

export type ItemOf<TAnswer> = TAnswer extends { items: (infer TItem)[] } ? TItem : never;
