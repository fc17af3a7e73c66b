import { Id } from '#field.js';
import {
  ApiKeyCreation,
  ApiKeyList,
  ApiKeyView,
  CreatedApiKey,
  MachineToken,
  TokenRequest,
} from '#http/api-key.schema.js';
import { pageOf } from '#http/paging.schema.js';
import { adminOnly, anyone } from '#routes/access.js';
import { defineRoute, NoContent } from '#routes/define-route.js';
import { z } from 'zod';

export const createApiKey = defineRoute({
  id: 'createApiKey',
  service: 'accounts',
  method: 'POST',
  path: '/v1/api-keys',
  access: adminOnly,
  summary: 'Creates an API key for a machine. Only this response ever shows the key.',
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
  summary: 'Lists all API keys, without the keys themselves.',
  query: z.strictObject(pageOf(ApiKeyView, 20, 100)),
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
  summary: 'Revokes an API key and its access tokens. Revoking it again changes nothing.',
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
  summary: 'Exchanges an API key for an access token.',
  body: TokenRequest,
  status: 201,
  answer: MachineToken,
  signsIn: true,
  errors: ['API_KEY_INVALID'],
});
