import { judgedProgram } from './system.config.js';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { join } from 'node:path';

const run = promisify(execFile);

/** The built command line, as a person at a terminal uses it. */
export class BroadsheetCli {
  /** `settings` are further variables of its environment. */
  constructor(
    private readonly gatewayUrl: string,
    private readonly settings: Readonly<Record<string, string>> = {},
  ) {}

  /** What it printed; rejects with what it complained of. */
  run(...args: string[]): Promise<string> {
    return this.runWith('', ...args);
  }

  /** The same, for a command that reads something from its standard input. */
  async runWith(input: string, ...args: string[]): Promise<string> {
    const judged = judgedProgram();
    const env = { PATH: process.execPath, GATEWAY_URL: this.gatewayUrl, ...judged.env, ...this.settings };
    const program = [...judged.args, join('apps', 'cli', 'dist', 'main.js'), ...args];
    const running = run(process.execPath, program, { env });
    running.child.stdin?.end(input);
    const { stdout } = await running.catch((error: { stderr?: string; message: string }) => {
      throw new Error(error.stderr ?? error.message);
    });
    return stdout;
  }
}
