import type { AccountsConfig } from './accounts.config.js';
import { AccountsPortsModule } from './accounts-ports.module.js';
import { AttemptThrottle } from '#authentication/attempt-throttle.js';
import { OwnedAccount } from '#authentication/owned-account.js';
import { PasswordCheck } from '#authentication/password-check.js';
import { TokenPair } from '#authentication/token-pair.js';
import { AttemptLimits } from '#domain/attempt-limits.js';
import { AccountsController } from '#http/accounts.controller.js';
import { ApiKeysController } from '#http/api-keys.controller.js';
import { OwnAccountController } from '#http/own-account.controller.js';
import { SessionsController } from '#http/sessions.controller.js';
import { SigningKeysController } from '#http/signing-keys.controller.js';
import { SweepSessionsJob } from '#jobs/sweep-sessions.job.js';
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
import { MongoModule } from '@broadsheet/mongo';
import { PlatformModule, databaseName } from '@broadsheet/platform';
import { Module, type DynamicModule } from '@nestjs/common';

/** The map of the service: everything it consists of, by name. */
@Module({
  imports: [PlatformModule],
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
    OwnedAccount,
    PasswordCheck,
    TokenPair,
    AttemptThrottle,
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
        AccountsPortsModule.forRoot(config),
      ],
      providers: [{ provide: AttemptLimits, useValue: new AttemptLimits(config.LIMIT_SCALE) }],
    };
  }
}
