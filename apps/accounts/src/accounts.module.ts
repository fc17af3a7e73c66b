import type { AccountsConfig } from './accounts.config.js';
import { AttemptThrottle } from '#authentication/attempt-throttle.js';
import { OwnedAccount } from '#authentication/owned-account.js';
import { PasswordCheck } from '#authentication/password-check.js';
import { TokenPair } from '#authentication/token-pair.js';
import { AccessTokens } from '#domain/access-tokens.js';
import { AccountRepository } from '#domain/account.repository.js';
import { ApiKeySecrets } from '#domain/api-key-secrets.js';
import { ApiKeyRepository } from '#domain/api-key.repository.js';
import { AttemptLimits } from '#domain/attempt-limits.js';
import { AttemptNames } from '#domain/attempt-names.js';
import { AttemptRepository } from '#domain/attempt.repository.js';
import { CredentialsRepository } from '#domain/credentials.repository.js';
import { PasswordHasher } from '#domain/password-hasher.js';
import { RefreshTokens } from '#domain/refresh-tokens.js';
import { SessionRepository } from '#domain/session.repository.js';
import { SigningKeyRing } from '#domain/signing-key-ring.js';
import { SigningKeyRepository } from '#domain/signing-key.repository.js';
import { AccountsController } from '#http/accounts.controller.js';
import { ApiKeysController } from '#http/api-keys.controller.js';
import { OwnAccountController } from '#http/own-account.controller.js';
import { SessionsController } from '#http/sessions.controller.js';
import { SigningKeysController } from '#http/signing-keys.controller.js';
import { SweepSessionsJob } from '#jobs/sweep-sessions.job.js';
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
import { ChangePasswordUseCase } from '#use-cases/change-password.use-case.js';
import { ChangeRolesUseCase } from '#use-cases/change-roles.use-case.js';
import { CreateApiKeyUseCase } from '#use-cases/create-api-key.use-case.js';
import { CreateTokenUseCase } from '#use-cases/create-token.use-case.js';
import { DeleteOwnAccountUseCase } from '#use-cases/delete-own-account.use-case.js';
import { EditOwnProfileUseCase } from '#use-cases/edit-own-profile.use-case.js';
import { EndAllSessionsUseCase } from '#use-cases/end-all-sessions.use-case.js';
import { EndSessionUseCase } from '#use-cases/end-session.use-case.js';
import { GetAccountUseCase } from '#use-cases/get-account.use-case.js';
import { GetOwnAccountUseCase } from '#use-cases/get-own-account.use-case.js';
import { GetProfileUseCase } from '#use-cases/get-profile.use-case.js';
import { ListApiKeysUseCase } from '#use-cases/list-api-keys.use-case.js';
import { ListSessionsUseCase } from '#use-cases/list-sessions.use-case.js';
import { ListSigningKeysUseCase } from '#use-cases/list-signing-keys.use-case.js';
import { RefreshSessionUseCase } from '#use-cases/refresh-session.use-case.js';
import { RevokeApiKeyUseCase } from '#use-cases/revoke-api-key.use-case.js';
import { SignInUseCase } from '#use-cases/sign-in.use-case.js';
import { SignUpUseCase } from '#use-cases/sign-up.use-case.js';
import { SweepSessionsUseCase } from '#use-cases/sweep-sessions.use-case.js';
import { MessagingModule } from '@broadsheet/messaging';
import { MongoIdempotencyRecords, MongoModule } from '@broadsheet/mongo';
import { IdempotencyRecords, PlatformModule, databaseName } from '@broadsheet/platform';
import { Module, type DynamicModule } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';

/** The map of the service: everything it consists of, by name. */
@Module({
  imports: [PlatformModule, MongooseModule.forFeature(models)],
  controllers: [AccountsController, ApiKeysController, OwnAccountController, SessionsController, SigningKeysController],
  providers: [
    SignUpUseCase,
    SignInUseCase,
    RefreshSessionUseCase,
    ListSessionsUseCase,
    EndSessionUseCase,
    EndAllSessionsUseCase,
    GetOwnAccountUseCase,
    GetProfileUseCase,
    EditOwnProfileUseCase,
    ChangePasswordUseCase,
    DeleteOwnAccountUseCase,
    ListSigningKeysUseCase,
    GetAccountUseCase,
    ChangeRolesUseCase,
    CreateApiKeyUseCase,
    ListApiKeysUseCase,
    RevokeApiKeyUseCase,
    CreateTokenUseCase,
    SweepSessionsUseCase,
    SweepSessionsJob,
    SignUpDecoys,
    OwnedAccount,
    PasswordCheck,
    TokenPair,
    AttemptThrottle,
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
})
export class AccountsModule {
  static forRoot(config: AccountsConfig): DynamicModule {
    const { MONGODB_URI: uri, KAFKA_BROKERS: brokers, NAME_PREFIX: prefix } = config;
    return {
      module: AccountsModule,
      imports: [
        MongoModule.forRoot({ uri, dbName: databaseName('accounts', config) }),
        MessagingModule.forRoot({ service: 'accounts', brokers, prefix }),
      ],
      providers: [
        { provide: ServiceKeys, useValue: new ServiceKeys(config.ACCOUNTS_KEY) },
        { provide: AttemptLimits, useValue: new AttemptLimits(config.LIMIT_SCALE) },
      ],
    };
  }
}
