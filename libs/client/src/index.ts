export type { NotModified, Reply } from '#any-request.js';
export type { AnswerOf, BareOperationId, OperationId, RequestOf, Schema } from '#api-operation.js';
export { BroadsheetClient } from '#broadsheet.client.js';
export { browserSession } from '#browser-session.js';
export { ApiProblem, NoAnswer, UnexpectedAnswer } from '#client.errors.js';
export type { ClientOptions } from '#client-options.js';
export type { ErrorCode, components, operations, paths } from '#generated/api.js';
export { uuid7 } from '#random-ids.js';
export type { SessionStore, SessionTokens } from '#session-store.js';
