import { LogLine } from './activity-log.js';
import { fileLines } from './file-lines.js';
import { LogProblem } from './log-problem.errors.js';

/** Articles and activity from newline-delimited JSON, as docs/evaluation.md describes it. Throws LogProblem. */
export async function* readLog(file: string): AsyncGenerator<LogLine> {
  for await (const { text, number } of fileLines(file)) yield lineOf(text, `${file}, line ${number}`);
}

function lineOf(text: string, where: string): LogLine {
  const { success, data, error } = LogLine.safeParse(jsonOf(text, where));
  if (success) return data;
  const problems = error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`);
  throw new LogProblem(`${where}: ${problems.join('; ')}`);
}

function jsonOf(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LogProblem(`${where} is not JSON: ${(error as Error).message}`);
  }
}
