import { findExecutable } from '#executable.js';
import { problems } from '#stack.errors.js';
import { runCommand } from '#run-command.js';
import type { StackConfig } from '#stack.config.js';
import { join } from 'node:path';

const MIN_MAJOR = 17;

export interface Java {
  readonly command: string;
  /** Its full version text, which distinguishes one Java from another. */
  readonly version: string;
  readonly major: number;
}

/** The Java of JAVA_HOME, else of the PATH. Throws a StackProblem if there is none, or it is older than 17. */
export async function findJava({ JAVA_HOME, PATH }: StackConfig): Promise<Java> {
  const command =
    (JAVA_HOME === undefined ? undefined : findExecutable('java', join(JAVA_HOME, 'bin'))) ??
    findExecutable('java', PATH);
  if (command === undefined) throw problems.javaMissing();
  const { ok, output } = await runCommand(command, ['-version']);
  const major = javaMajor(output);
  if (!ok || major === undefined) throw problems.javaMissing();
  if (major < MIN_MAJOR) throw problems.javaTooOld(major);
  return { command, version: output, major };
}

/** The major version in the output of `java -version`: 17 for "17.0.15", 8 for "1.8.0_392". */
export function javaMajor(printed: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(printed) ?? [];
  if (first === undefined) return undefined;
  return Number(first === '1' ? second : first);
}
