import type { AccountsConfig } from './accounts.config.js';
import { AccessTokens } from '#domain/access-tokens.js';
import { AccountRepository } from '#domain/account.repository.js';
import { ApiKeySecrets } from '#domain/api-key-secrets.js';
import { ApiKeyRepository } from '#domain/api-key.repository.js';
import { AttemptNames } from '#domain/attempt-names.js';
import { AttemptRepository } from '#domain/attempt.repository.js';
import { CredentialsRepository } from '#domain/credentials.repository.js';
import { PasswordHasher } from '#domain/password-hasher.js';
import { RefreshTokens } from '#domain/refresh-tokens.js';
import { SessionRepository } from '#domain/session.repository.js';
import { SigningKeyRing } from '#domain/signing-key-ring.js';
import { SigningKeyRepository } from '#domain/signing-key.repository.js';
import { models } from '#mongo/models.js';
import { MongoAccountRepository } from '#mongo/mongo-account.repository.js';
import { MongoApiKeyRepository } from '#mongo/mongo-api-key.repository.js';
import { MongoAttemptRepository } from '#mongo/mongo-attempt.repository.js';
import { MongoCredentialsRepository } from '#mongo/mongo-credentials.repository.js';
import { MongoSessionRepository } from '#mongo/mongo-session.repository.js';
import { MongoSigningKeyRepository } from '#mongo/mongo-signing-key.repository.js';
import { SignUpDecoys } from '#mongo/sign-up-decoys.js';
import { Argon2PasswordHasher } from '#secrets/argon2-password-hasher.js';
import { HmacAttemptNames } from '#secrets/hmac-attempt-names.js';
import { HmacRefreshTokens } from '#secrets/hmac-refresh-tokens.js';
import { JwtAccessTokens } from '#secrets/jwt-access-tokens.js';
import { ServiceKeys } from '#secrets/service-keys.js';
import { Sha256ApiKeySecrets } from '#secrets/sha256-api-key-secrets.js';
import { StoredKeyRing } from '#secrets/stored-key-ring.js';
import { MongoIdempotencyRecords } from '@broadsheet/mongo';
import { IdempotencyRecords } from '@broadsheet/platform';
import { Module, type DynamicModule } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';

/** What stands behind the ports of the service and of its operators' commands. Needs a connection, an outbox, `Clock` and `Ids`. */
@Module({
  imports: [MongooseModule.forFeature(models)],
  providers: [
    SignUpDecoys,
    { provide: AccountRepository, useClass: MongoAccountRepository },
    { provide: ApiKeyRepository, useClass: MongoApiKeyRepository },
    { provide: CredentialsRepository, useClass: MongoCredentialsRepository },
    { provide: SessionRepository, useClass: MongoSessionRepository },
    { provide: SigningKeyRepository, useClass: MongoSigningKeyRepository },
    { provide: IdempotencyRecords, useClass: MongoIdempotencyRecords },
    { provide: AttemptRepository, useClass: MongoAttemptRepository },
    { provide: AttemptNames, useClass: HmacAttemptNames },
    { provide: PasswordHasher, useClass: Argon2PasswordHasher },
    { provide: ApiKeySecrets, useClass: Sha256ApiKeySecrets },
    { provide: RefreshTokens, useClass: HmacRefreshTokens },
    { provide: AccessTokens, useClass: JwtAccessTokens },
    { provide: SigningKeyRing, useClass: StoredKeyRing },
  ],
  exports: [
    MongooseModule,
    AccountRepository,
    ApiKeyRepository,
    CredentialsRepository,
    SessionRepository,
    SigningKeyRepository,
    IdempotencyRecords,
    AttemptRepository,
    AttemptNames,
    PasswordHasher,
    ApiKeySecrets,
    RefreshTokens,
    AccessTokens,
    SigningKeyRing,
  ],
})
export class AccountsPortsModule {
  static forRoot({ ACCOUNTS_KEY }: Pick<AccountsConfig, 'ACCOUNTS_KEY'>): DynamicModule {
    return {
      module: AccountsPortsModule,
      providers: [{ provide: ServiceKeys, useValue: new ServiceKeys(ACCOUNTS_KEY) }],
    };
  }
}
