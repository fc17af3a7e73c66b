import { OperatorTools } from './operator-tools.js';
import { readInput } from './read-input.js';
import { CreateAccountUseCase, type WantedAccount } from '#use-cases/create-account.use-case.js';
import { ResetAccountUseCase } from '#use-cases/reset-account.use-case.js';
import { Role, SignUp } from '@broadsheet/contracts';
import { OpsRefused, type OpsCommand } from '@broadsheet/mongo';
import { z } from 'zod';

const Wanted = z.array(SignUp.extend({ roles: z.array(Role) })).min(1);

/** `accounts-create OPERATOR [existing]`: accounts with roles; what they are comes by the standard input, as it holds passwords. */
export function accountOps(accountsKey: string): Readonly<Record<string, OpsCommand>> {
  return {
    'accounts-create': async (connection, [operator = '', existing]) => {
      const tools = new OperatorTools(connection, accountsKey);
      const wanted = await readInput(Wanted);
      const lines: string[] = [];
      await tools.log.note(operator, `accounts-create ${rolesOf(wanted)}`, async () => {
        const ids: string[] = [];
        for (const one of wanted) {
          const { id, what } = await provide(tools, one, existing === 'existing');
          ids.push(id);
          lines.push(`${one.username} ${what}: ${one.roles.join(', ')}, account ${id}`);
        }
        return ids;
      });
      return lines;
    },
  };
}

const rolesOf = (wanted: readonly WantedAccount[]): string => wanted.map(({ roles }) => roles.join('+')).join(' ');

async function provide(
  tools: OperatorTools,
  one: WantedAccount,
  existing: boolean,
): Promise<{ id: string; what: string }> {
  const { accounts, passwords, ids, clock } = tools;
  const id = await new CreateAccountUseCase(accounts, passwords, ids, clock).run(one);
  if (id !== null) return { id, what: 'is new' };
  if (!existing) {
    throw new OpsRefused(
      `${one.email} has an account already. With --existing it gets the role and this password, and its sessions end.`,
    );
  }
  const reset = new ResetAccountUseCase(accounts, tools.credentials, passwords, tools.sessions, clock);
  return { id: await reset.run(one), what: 'has another password' };
}
