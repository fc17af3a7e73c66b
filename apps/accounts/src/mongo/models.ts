import { ACCOUNT, accountSchema } from './account.schema.js';
import { CREDENTIALS, credentialsSchema } from './credentials.schema.js';
import { SESSION, sessionSchema } from './session.schema.js';
import { SIGNING_KEY, signingKeySchema } from './signing-key.schema.js';
import type { ModelDefinition } from '@nestjs/mongoose';

/** Every collection of the service: what it reads and writes, and what its migration creates. */
export const models: ModelDefinition[] = [
  { name: ACCOUNT, schema: accountSchema },
  { name: CREDENTIALS, schema: credentialsSchema },
  { name: SESSION, schema: sessionSchema },
  { name: SIGNING_KEY, schema: signingKeySchema },
];
