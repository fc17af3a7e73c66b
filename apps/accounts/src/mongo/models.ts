import { ACCOUNT, accountSchema } from './account.schema.js';
import { API_KEY, apiKeySchema } from './api-key.schema.js';
import { ATTEMPT, attemptSchema } from './attempt.schema.js';
import { CREDENTIALS, credentialsSchema } from './credentials.schema.js';
import { OPERATOR_ACTION, operatorActionSchema } from './operator-action.schema.js';
import { SESSION, sessionSchema } from './session.schema.js';
import { SIGN_UP_DECOY, signUpDecoySchema } from './sign-up-decoy.schema.js';
import { SIGNING_KEY, signingKeySchema } from './signing-key.schema.js';
import { IDEMPOTENCY_RECORD, idempotencyRecordSchema } from '@broadsheet/mongo';
import type { ModelDefinition } from '@nestjs/mongoose';

/** Every collection of the service: what it reads and writes, and what its migration creates. */
export const models: ModelDefinition[] = [
  { name: ACCOUNT, schema: accountSchema },
  { name: CREDENTIALS, schema: credentialsSchema },
  { name: API_KEY, schema: apiKeySchema },
  { name: OPERATOR_ACTION, schema: operatorActionSchema },
  { name: IDEMPOTENCY_RECORD, schema: idempotencyRecordSchema },
  { name: SESSION, schema: sessionSchema },
  { name: SIGN_UP_DECOY, schema: signUpDecoySchema },
  { name: SIGNING_KEY, schema: signingKeySchema },
  { name: ATTEMPT, schema: attemptSchema },
];
