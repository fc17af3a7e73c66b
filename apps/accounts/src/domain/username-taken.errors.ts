import { BrokenRule } from '@broadsheet/contracts';

/** Names are public, so this is no secret. */
export class UsernameTaken extends BrokenRule {
  readonly code = 'USERNAME_TAKEN';

  constructor(username: string) {
    super(`The name ${username} has been taken. Choose another one.`);
  }
}
