import { ChangeRolesUseCase } from '#use-cases/change-roles.use-case.js';
import { GetAccountUseCase } from '#use-cases/get-account.use-case.js';
import { GetProfileUseCase } from '#use-cases/get-profile.use-case.js';
import { SignUpUseCase } from '#use-cases/sign-up.use-case.js';
import {
  actorOf,
  changeRoles,
  getAccount,
  getProfile,
  signUp,
  type AccountView,
  type InputOf,
  type ProfileView,
  type SignUpReceipt,
} from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** Accounts as others see them: anybody may sign up and read public profiles, admins read accounts and change their roles. */
@Controller()
export class AccountsController {
  constructor(
    private readonly createOne: SignUpUseCase,
    private readonly getPublic: GetProfileUseCase,
    private readonly getOne: GetAccountUseCase,
    private readonly change: ChangeRolesUseCase,
  ) {}

  @Handles(signUp)
  signUp(@Input() { body, address, creation }: InputOf<typeof signUp>): Promise<SignUpReceipt> {
    return this.createOne.run({ ...body, address, id: creation.id });
  }

  @Handles(getProfile)
  profile(@Input() { params }: InputOf<typeof getProfile>): Promise<ProfileView> {
    return this.getPublic.run(params.username);
  }

  @Handles(getAccount)
  get(@Input() { params }: InputOf<typeof getAccount>): Promise<AccountView> {
    return this.getOne.run(params.account);
  }

  @Handles(changeRoles)
  roles(@Input() { params, body, caller, expectedVersion }: InputOf<typeof changeRoles>): Promise<AccountView> {
    return this.change.run({ ...body, accountId: params.account, by: actorOf(caller), expectedVersion });
  }
}
