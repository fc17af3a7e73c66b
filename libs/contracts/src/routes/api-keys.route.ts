import { Id } from '#field.js';
import {
  ApiKeyCreation,
  ApiKeyList,
  ApiKeyView,
  CreatedApiKey,
  MachineToken,
  TokenRequest,
} from '#http/api-key.schema.js';
import { Cursor, limit, fields } from '#http/paging.schema.js';
import { adminOnly, anyone } from '#routes/access.js';
import { defineRoute, NoContent } from '#routes/define-route.js';
import { z } from 'zod';

export const createApiKey = defineRoute({
  id: 'createApiKey',
  service: 'accounts',
  method: 'POST',
  path: '/v1/api-keys',
  access: adminOnly,
  summary: 'Makes an API key for a machine. The answer is the only place where it is ever shown.',
  body: ApiKeyCreation,
  status: 201,
  answer: CreatedApiKey,
  errors: ['API_KEY_EXPIRY_REFUSED'],
});

export const listApiKeys = defineRoute({
  id: 'listApiKeys',
  service: 'accounts',
  method: 'GET',
  path: '/v1/api-keys',
  access: adminOnly,
  summary: 'All API keys, without what they are themselves.',
  query: z.strictObject({ limit: limit(20, 100), cursor: Cursor.optional(), fields: fields(ApiKeyView) }),
  status: 200,
  answer: ApiKeyList,
  paged: true,
  errors: [],
});

export const revokeApiKey = defineRoute({
  id: 'revokeApiKey',
  service: 'accounts',
  method: 'DELETE',
  path: '/v1/api-keys/{apiKey}',
  access: adminOnly,
  summary: 'Ends an API key and its access tokens. What has ended already may be ended again.',
  params: z.strictObject({ apiKey: Id.describe('the id of the key') }),
  status: 204,
  answer: NoContent,
  errors: ['API_KEY_NOT_FOUND'],
});

export const createToken = defineRoute({
  id: 'createToken',
  service: 'accounts',
  method: 'POST',
  path: '/v1/tokens',
  access: anyone,
  limit: 'sign-in',
  summary: 'Makes an access token for the machine that has an API key.',
  body: TokenRequest,
  status: 201,
  answer: MachineToken,
  signsIn: true,
  errors: ['API_KEY_INVALID'],
});
