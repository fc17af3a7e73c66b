import { OperatorLog } from './operator-log.js';
import { readInput } from './read-input.js';
import { CreateAccountUseCase, type WantedAccount } from '#use-cases/create-account.use-case.js';
import { ResetAccountUseCase } from '#use-cases/reset-account.use-case.js';
import { Role, SignUp } from '@broadsheet/contracts';
import { OpsCommand, OpsRefused } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';

const Wanted = z.array(SignUp.extend({ roles: z.array(Role) })).min(1);

/** Creates accounts with roles. They are read from the standard input, because they contain passwords. */
@Injectable()
export class AccountsCreateCommand extends OpsCommand {
  readonly syntax = 'accounts-create <operator> [existing]';

  constructor(
    private readonly createAccount: CreateAccountUseCase,
    private readonly resetAccount: ResetAccountUseCase,
    private readonly log: OperatorLog,
  ) {
    super();
  }

  async run([operator = '', existing]: readonly string[]): Promise<string[]> {
    const wanted = await readInput(Wanted);
    const lines: string[] = [];
    await this.log.note(operator, `accounts-create ${rolesOf(wanted)}`, async () => {
      const ids: string[] = [];
      for (const one of wanted) {
        const { id, what } = await this.provide(one, existing === 'existing');
        ids.push(id);
        lines.push(`${one.username} ${what}: ${one.roles.join(', ')}, account ${id}`);
      }
      return ids;
    });
    return lines;
  }

  private async provide(one: WantedAccount, existing: boolean): Promise<{ id: string; what: string }> {
    const id = await this.createAccount.run(one);
    if (id !== null) return { id, what: 'is new' };
    if (existing) return { id: await this.resetAccount.run(one), what: 'has another password' };
    throw new OpsRefused(
      `${one.email} has an account already. With --existing it gets the role and this password, and its sessions end.`,
    );
  }
}

const rolesOf = (wanted: readonly WantedAccount[]): string => wanted.map(({ roles }) => roles.join('+')).join(' ');
