import { ChangePasswordUseCase } from '#use-cases/change-password.use-case.js';
import { DeleteOwnAccountUseCase } from '#use-cases/delete-own-account.use-case.js';
import { EditOwnProfileUseCase } from '#use-cases/edit-own-profile.use-case.js';
import { GetOwnAccountUseCase } from '#use-cases/get-own-account.use-case.js';
import {
  accountOf,
  changePassword,
  deleteOwnAccount,
  editOwnProfile,
  getOwnAccount,
  type InputOf,
  type OwnAccount,
} from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** The caller's own account. */
@Controller()
export class OwnAccountController {
  constructor(
    private readonly getOwn: GetOwnAccountUseCase,
    private readonly editOwn: EditOwnProfileUseCase,
    private readonly changeOwnPassword: ChangePasswordUseCase,
    private readonly deleteOwn: DeleteOwnAccountUseCase,
  ) {}

  @Handles(getOwnAccount)
  get(@Input() { caller }: InputOf<typeof getOwnAccount>): Promise<OwnAccount> {
    return this.getOwn.run(accountOf(caller));
  }

  @Handles(editOwnProfile)
  edit(@Input() { body, caller, expectedVersion }: InputOf<typeof editOwnProfile>): Promise<OwnAccount> {
    return this.editOwn.run({ accountId: accountOf(caller), edit: body, expectedVersion });
  }

  @Handles(changePassword)
  async password(@Input() { body, caller, address }: InputOf<typeof changePassword>): Promise<void> {
    const accountId = accountOf(caller);
    await this.changeOwnPassword.run({ ...body, accountId, currentSessionId: caller.sessionId, address });
  }

  @Handles(deleteOwnAccount)
  async delete(@Input() { body, caller, address }: InputOf<typeof deleteOwnAccount>): Promise<void> {
    await this.deleteOwn.run({ ...body, accountId: accountOf(caller), address });
  }
}
