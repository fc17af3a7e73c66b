export type { NotModified, Reply } from '#any-request.js';
export type { AnswerOf, BareOperationId, OperationId, RequestOf, Schema } from '#api-operation.js';
export * from '#api-problem.errors.js';
export * from '#broadsheet.client.js';
export type { ClientOptions } from '#client-options.js';
export type { ErrorCode, components, operations, paths } from '#generated/api.js';
export * from '#no-answer.errors.js';
export type { SessionTokens } from '#session.js';
export * from '#unexpected-answer.errors.js';
