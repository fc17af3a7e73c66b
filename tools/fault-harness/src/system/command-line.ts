import { type LogFile, ManagedProcess } from '@broadsheet/local-stack';
import { PROGRAMS } from '@broadsheet/start';

export interface CommandResult {
  readonly well: boolean;
  readonly lines: readonly string[];
}

export interface CommandPlace {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: LogFile;
}

/** The built main of the command line; what follows it are its own arguments. */
const [MAIN = ''] = PROGRAMS.migrate;

/** The built command line, and what it has started, for a test that kills it; `onLine` gets every line that it prints. */
export function launchCommand(
  { root, env, log }: CommandPlace,
  args: readonly string[],
  onLine: (line: string) => void,
): ManagedProcess {
  return new ManagedProcess({ args: [MAIN, ...args], cwd: root, env, log, onLine });
}

/** The built command line to its end: how it ended, and every line that it printed. */
export async function runCommand(place: CommandPlace, args: readonly string[]): Promise<CommandResult> {
  const lines: string[] = [];
  const { well } = await launchCommand(place, args, (line) => lines.push(line)).ended;
  return { well, lines };
}
