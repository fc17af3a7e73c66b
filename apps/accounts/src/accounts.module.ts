import type { AccountsConfig } from './accounts.config.js';
import { AccessTokens } from '#domain/access-tokens.js';
import { AccountRepository } from '#domain/account.repository.js';
import { CredentialsRepository } from '#domain/credentials.repository.js';
import { PasswordHasher } from '#domain/password-hasher.js';
import { RefreshTokens } from '#domain/refresh-tokens.js';
import { SessionRepository } from '#domain/session.repository.js';
import { SigningKeyRepository } from '#domain/signing-key.repository.js';
import { SigningKeyRing } from '#domain/signing-key-ring.js';
import { AccountsController } from '#http/accounts.controller.js';
import { OwnAccountController } from '#http/own-account.controller.js';
import { OwnSessionsController } from '#http/own-sessions.controller.js';
import { SessionsController } from '#http/sessions.controller.js';
import { SigningKeysController } from '#http/signing-keys.controller.js';
import { models } from '#mongo/models.js';
import { MongoAccountRepository } from '#mongo/mongo-account.repository.js';
import { MongoCredentialsRepository } from '#mongo/mongo-credentials.repository.js';
import { MongoSessionRepository } from '#mongo/mongo-session.repository.js';
import { MongoSigningKeyRepository } from '#mongo/mongo-signing-key.repository.js';
import { Argon2PasswordHasher } from '#secrets/argon2-password-hasher.js';
import { HmacRefreshTokens } from '#secrets/hmac-refresh-tokens.js';
import { JwtAccessTokens } from '#secrets/jwt-access-tokens.js';
import { ServiceKeys } from '#secrets/service-keys.js';
import { StoredKeyRing } from '#secrets/stored-key-ring.js';
import { ChangePasswordUseCase } from '#use-cases/change-password.use-case.js';
import { DeleteOwnAccountUseCase } from '#use-cases/delete-own-account.use-case.js';
import { EditOwnProfileUseCase } from '#use-cases/edit-own-profile.use-case.js';
import { EndAllSessionsUseCase } from '#use-cases/end-all-sessions.use-case.js';
import { EndSessionUseCase } from '#use-cases/end-session.use-case.js';
import { GetOwnAccountUseCase } from '#use-cases/get-own-account.use-case.js';
import { GetProfileUseCase } from '#use-cases/get-profile.use-case.js';
import { ListSessionsUseCase } from '#use-cases/list-sessions.use-case.js';
import { ListSigningKeysUseCase } from '#use-cases/list-signing-keys.use-case.js';
import { RefreshSessionUseCase } from '#use-cases/refresh-session.use-case.js';
import { OwnedAccount } from '#use-cases/owned-account.js';
import { PasswordCheck } from '#use-cases/password-check.js';
import { SessionStart } from '#use-cases/session-start.js';
import { SignInUseCase } from '#use-cases/sign-in.use-case.js';
import { SignUpUseCase } from '#use-cases/sign-up.use-case.js';
import { TokenPair } from '#use-cases/token-pair.js';
import { MessagingModule } from '@broadsheet/messaging';
import { MongoModule } from '@broadsheet/mongo';
import { PlatformModule, databaseName } from '@broadsheet/platform';
import { Module, type DynamicModule } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';

/** The map of the service: everything it consists of, by name. */
@Module({
  imports: [PlatformModule, MongooseModule.forFeature(models)],
  controllers: [
    AccountsController,
    OwnAccountController,
    SessionsController,
    OwnSessionsController,
    SigningKeysController,
  ],
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
    OwnedAccount,
    PasswordCheck,
    SessionStart,
    TokenPair,
    { provide: AccountRepository, useClass: MongoAccountRepository },
    { provide: CredentialsRepository, useClass: MongoCredentialsRepository },
    { provide: SessionRepository, useClass: MongoSessionRepository },
    { provide: SigningKeyRepository, useClass: MongoSigningKeyRepository },
    { provide: PasswordHasher, useClass: Argon2PasswordHasher },
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
      providers: [{ provide: ServiceKeys, useValue: new ServiceKeys(config.ACCOUNTS_KEY) }],
    };
  }
}
