import { GetProfileUseCase } from '#use-cases/get-profile.use-case.js';
import { SignUpUseCase } from '#use-cases/sign-up.use-case.js';
import { getProfile, signUp, type InputOf, type ProfileView, type SignUpReceipt } from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** What anybody may do: have an account made, and see who somebody is. */
@Controller()
export class AccountsController {
  constructor(
    private readonly makeOne: SignUpUseCase,
    private readonly getPublic: GetProfileUseCase,
  ) {}

  @Handles(signUp)
  signUp(@Input() { body, address, creation }: InputOf<typeof signUp>): Promise<SignUpReceipt> {
    return this.makeOne.run({ ...body, address, id: creation.id });
  }

  @Handles(getProfile)
  profile(@Input() { params }: InputOf<typeof getProfile>): Promise<ProfileView> {
    return this.getPublic.run(params.username);
  }
}
