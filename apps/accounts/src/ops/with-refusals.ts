import { BrokenRule } from '@broadsheet/contracts';
import { OpsRefused, type OpsCommand } from '@broadsheet/mongo';

type OpsCommands = Readonly<Record<string, OpsCommand>>;

/** The commands, with a broken rule as a refusal: one sentence, without a stack. */
export function withRefusals(commands: OpsCommands): OpsCommands {
  return Object.fromEntries(
    Object.entries(commands).map(([name, command]): [string, OpsCommand] => [
      name,
      async (...given) => {
        try {
          return await command(...given);
        } catch (error) {
          throw error instanceof BrokenRule ? new OpsRefused(error.message) : error;
        }
      },
    ]),
  );
}
