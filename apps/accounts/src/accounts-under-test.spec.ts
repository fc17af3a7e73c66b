import { readConfig, type AccountsConfig } from './accounts.config.js';
import { AccountsModule } from './accounts.module.js';
import { models } from '#mongo/models.js';
import { topics } from '@broadsheet/contracts';
import { ServiceUnderTest, type Answer as AnswerOf, type TestedService } from '@broadsheet/testing/service';

export type Answer = AnswerOf<Record<string, unknown>>;

const ACCOUNTS: TestedService<AccountsConfig> = {
  name: 'accounts',
  module: AccountsModule,
  readConfig,
  models,
  topics: [topics.account, topics.accountProfile],
};

export class AccountsUnderTest extends ServiceUnderTest<AccountsConfig> {
  static start(settings: Readonly<Record<string, string>> = {}): Promise<AccountsUnderTest> {
    return new AccountsUnderTest(ACCOUNTS, settings).launch();
  }
}
