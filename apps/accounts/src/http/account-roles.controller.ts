import { ChangeRolesUseCase } from '#use-cases/change-roles.use-case.js';
import { GetAccountUseCase } from '#use-cases/get-account.use-case.js';
import { accountOf, changeRoles, getAccount, type AccountView, type InputOf } from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** What admins do with the accounts of others. */
@Controller()
export class AccountRolesController {
  constructor(
    private readonly getOne: GetAccountUseCase,
    private readonly change: ChangeRolesUseCase,
  ) {}

  @Handles(getAccount)
  get(@Input() { params }: InputOf<typeof getAccount>): Promise<AccountView> {
    return this.getOne.run(params.account);
  }

  @Handles(changeRoles)
  roles(@Input() { params, body, caller, expectedVersion }: InputOf<typeof changeRoles>): Promise<AccountView> {
    const by = { kind: 'account' as const, id: accountOf(caller) };
    return this.change.run({ ...body, accountId: params.account, by, expectedVersion });
  }
}
