import { CommandFailed } from '#command-failed.errors.js';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/**
 * A new password: asked for twice on a terminal, without showing what is typed; elsewhere the first line of the standard
 * input. Never an argument, as everybody on the machine sees those. Throws CommandFailed where both differ or nothing comes.
 */
export async function readNewPassword(): Promise<string> {
  if (!process.stdin.isTTY) return firstLine();
  const [first, second] = [await ask('Password: '), await ask('Once more: ')];
  if (first !== second) throw new CommandFailed('These are two different passwords. Nothing was changed.');
  return first;
}

async function firstLine(): Promise<string> {
  for await (const line of createInterface({ input: process.stdin })) return line;
  throw new CommandFailed(
    'No password came: type it on a terminal, or give it as the first line of the standard input.',
  );
}

async function ask(question: string): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  const cancelled = new AbortController();
  terminal.once('SIGINT', () => cancelled.abort());
  // Only now, as the terminal shows what is typed until it is read here.
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
