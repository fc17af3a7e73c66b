import { OperatorTools } from './operator-tools.js';
import type { OpsCommand } from '@broadsheet/mongo';

/** `operator-actions`: who did what to accounts by the command line. */
export function auditOps(accountsKey: string): Readonly<Record<string, OpsCommand>> {
  return {
    'operator-actions': async (connection) => {
      const lines = await new OperatorTools(connection, accountsKey).log.lines();
      return lines.length === 0 ? ['nobody has changed anything by the command line'] : lines;
    },
  };
}
