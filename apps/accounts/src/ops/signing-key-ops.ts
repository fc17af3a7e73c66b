import { OperatorTools } from './operator-tools.js';
import { signingKeyUses } from '#domain/signing-key.js';
import type { OpsCommand } from '@broadsheet/mongo';

/** `signing-keys-rotate OPERATOR`, `signing-keys-list`. */
export function signingKeyOps(accountsKey: string): Readonly<Record<string, OpsCommand>> {
  return {
    'signing-keys-rotate': async (connection, [operator = '']) => {
      const tools = new OperatorTools(connection, accountsKey);
      const [kid] = await tools.log.note(operator, 'signing-keys-rotate', async () => [await tools.ring.rotate()]);
      return [`${kid} is published and signs in some seconds; tokens of the one before stay valid until they expire`];
    },
    'signing-keys-list': async (connection) => {
      const { signingKeys, clock } = new OperatorTools(connection, accountsKey);
      const keys = await signingKeys.all();
      const uses = signingKeyUses(keys, clock.now());
      if (keys.length === 0) return ['there is no signing key yet: the first one is made when it is needed'];
      return keys.map(({ kid, createdAt }, index) => `${kid}  made ${createdAt.toISOString()}  ${uses[index]}`);
    },
  };
}
