import { CommandFailed } from '#cli.errors.js';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/**
 * Reads a new password: typed twice on a terminal, without showing it; otherwise the first line of the standard input. It is
 * never an argument, because every user of the machine can see those. Throws CommandFailed if both differ or there is none.
 */
export async function readNewPassword(): Promise<string> {
  if (!process.stdin.isTTY) return firstLine();
  const [first, second] = [await ask('Password: '), await ask('Repeat: ')];
  if (first !== second) throw new CommandFailed('The passwords differ. Nothing was changed.');
  return first;
}

async function firstLine(): Promise<string> {
  for await (const line of createInterface({ input: process.stdin })) return line;
  throw new CommandFailed('No password: type it on a terminal, or pass it as the first line of the standard input.');
}

async function ask(question: string): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  const cancelled = new AbortController();
  terminal.once('SIGINT', () => cancelled.abort());
  // Not earlier, because the terminal shows typed text until this reader starts.
  process.stderr.write(question);
  try {
    return await terminal.question('', { signal: cancelled.signal });
  } catch {
    throw new CommandFailed('Nothing was changed.');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
