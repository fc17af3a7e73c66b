import type { AccountsConfig } from './accounts.config.js';
import { AccountsPortsModule } from './accounts-ports.module.js';
import { OperatorLog } from '#ops/operator-log.js';
import { CreateAccountUseCase } from '#use-cases/create-account.use-case.js';
import { CreateApiKeyUseCase } from '#use-cases/create-api-key.use-case.js';
import { ListApiKeysUseCase } from '#use-cases/list-api-keys.use-case.js';
import { ResetAccountUseCase } from '#use-cases/reset-account.use-case.js';
import { RevokeApiKeyUseCase } from '#use-cases/revoke-api-key.use-case.js';
import { OutboxWriter, outboxWithoutRelay } from '@broadsheet/messaging';
import { Clock, Ids } from '@broadsheet/platform';
import { type DynamicModule, Module } from '@nestjs/common';

const useCases = [
  CreateAccountUseCase,
  ResetAccountUseCase,
  CreateApiKeyUseCase,
  ListApiKeysUseCase,
  RevokeApiKeyUseCase,
];
const outbox = { provide: OutboxWriter, inject: [Clock, Ids], useFactory: outboxWithoutRelay };

/** What operators' commands need of the service: its use cases on its own ports, without relay and HTTP. */
@Module({})
export class AccountsOpsModule {
  static forRoot(config: AccountsConfig): DynamicModule {
    return {
      module: AccountsOpsModule,
      global: true,
      imports: [AccountsPortsModule.forRoot(config)],
      providers: [...useCases, OperatorLog, outbox],
      exports: [AccountsPortsModule, ...useCases, OperatorLog, outbox],
    };
  }
}
