import { OperatorLog } from './operator-log.js';
import { ACCOUNT, type AccountDocument } from '#mongo/account.schema.js';
import { API_KEY, type ApiKeyDocument } from '#mongo/api-key.schema.js';
import { CREDENTIALS, type CredentialsDocument } from '#mongo/credentials.schema.js';
import { MongoAccountRepository } from '#mongo/mongo-account.repository.js';
import { MongoApiKeyRepository } from '#mongo/mongo-api-key.repository.js';
import { MongoCredentialsRepository } from '#mongo/mongo-credentials.repository.js';
import { MongoSessionRepository } from '#mongo/mongo-session.repository.js';
import { MongoSigningKeyRepository } from '#mongo/mongo-signing-key.repository.js';
import { SESSION, type SessionDocument } from '#mongo/session.schema.js';
import { SIGN_UP_DECOY, type SignUpDecoyDocument } from '#mongo/sign-up-decoy.schema.js';
import { SignUpDecoys } from '#mongo/sign-up-decoys.js';
import { SIGNING_KEY, type SigningKeyDocument } from '#mongo/signing-key.schema.js';
import { Argon2PasswordHasher } from '#secrets/argon2-password-hasher.js';
import { ServiceKeys } from '#secrets/service-keys.js';
import { Sha256ApiKeySecrets } from '#secrets/sha256-api-key-secrets.js';
import { StoredKeyRing } from '#secrets/stored-key-ring.js';
import { outboxWithoutRelay, type OutboxWriter } from '@broadsheet/messaging';
import { SystemClock, UuidIds } from '@broadsheet/platform';
import type { Connection } from 'mongoose';

/** What operators' commands work with, on an open database: the same repositories and ports as in the service. */
export class OperatorTools {
  readonly clock = new SystemClock();
  readonly ids = new UuidIds();
  readonly passwords = new Argon2PasswordHasher();
  readonly secrets = new Sha256ApiKeySecrets();
  readonly log: OperatorLog;
  private readonly outbox: OutboxWriter;

  constructor(
    private readonly connection: Connection,
    private readonly accountsKey: string,
  ) {
    this.log = new OperatorLog(connection, this.ids, this.clock);
    this.outbox = outboxWithoutRelay(this.clock, this.ids);
  }

  get accounts(): MongoAccountRepository {
    const accounts = this.connection.model<AccountDocument>(ACCOUNT);
    const credentials = this.connection.model<CredentialsDocument>(CREDENTIALS);
    const decoys = new SignUpDecoys(this.connection.model<SignUpDecoyDocument>(SIGN_UP_DECOY));
    return new MongoAccountRepository(accounts, credentials, this.outbox, decoys);
  }

  get credentials(): MongoCredentialsRepository {
    return new MongoCredentialsRepository(this.connection.model<CredentialsDocument>(CREDENTIALS));
  }

  get sessions(): MongoSessionRepository {
    return new MongoSessionRepository(this.connection.model<SessionDocument>(SESSION), this.outbox);
  }

  get apiKeys(): MongoApiKeyRepository {
    return new MongoApiKeyRepository(this.connection.model<ApiKeyDocument>(API_KEY), this.outbox);
  }

  get signingKeys(): MongoSigningKeyRepository {
    return new MongoSigningKeyRepository(this.connection.model<SigningKeyDocument>(SIGNING_KEY));
  }

  get ring(): StoredKeyRing {
    return new StoredKeyRing(this.signingKeys, new ServiceKeys(this.accountsKey), this.ids, this.clock);
  }
}
