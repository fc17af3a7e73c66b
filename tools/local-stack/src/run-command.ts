import { bindToThisProcess } from '#bound-command.js';
import { findExecutable } from '#executable.js';
import { readStackConfig } from '#stack.config.js';
import { execFile, spawn } from 'node:child_process';

export interface CommandResult {
  readonly ok: boolean;
  /** True when there is no such program. */
  readonly missing: boolean;
  /** Standard output and error, in that order. */
  readonly output: string;
}

export interface CommandLimits {
  readonly timeoutMs?: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program until it exits; it never outlives this process. Never throws: a failure is a result. */
export function runCommand(command: string, args: string[], limits: CommandLimits = {}): Promise<CommandResult> {
  const path = command.includes('/') ? command : findExecutable(command, readStackConfig().PATH);
  if (path === undefined) return Promise.resolve({ ok: false, missing: true, output: `${command} was not found` });
  const options = { timeout: limits.timeoutMs ?? 0, env: limits.env, maxBuffer: 64 * 1024 ** 2 };
  return new Promise((done) => {
    execFile(...bindToThisProcess(path, args), options, (error, stdout, stderr) => {
      done({ ok: error === null, missing: false, output: `${stdout}${stderr}` });
    });
  });
}

/** Runs a program that continues even if this process ends first. Resolves when it exits or cannot be started. */
export function runDetached(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(command, args, { env, stdio: 'ignore', detached: true });
  return new Promise((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
}

/** The last line that is not empty; of Maven's and pip's output, the first that reports an error. */
export function lastWord(output: string): string {
  const lines = output.split('\n').map(withoutColours).filter(Boolean);
  const complaint = lines.find((line) => /^(\[ERROR\]|ERROR:|error)/.test(line));
  return (complaint ?? lines.at(-1) ?? 'it printed nothing').slice(0, 300);
}

const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

function withoutColours(line: string): string {
  return line.replace(COLOUR, '').trim();
}
