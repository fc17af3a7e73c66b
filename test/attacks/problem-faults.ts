import type { DoorAnswer } from '#clients/door.js';
import { errorCatalogue } from '@broadsheet/contracts';

/**
 * What stands in stacks, in messages of drivers and libraries, and in addresses of what lies behind the gateway. Short names as
 * whole words: a response quotes the request, and random text contains those.
 */
const INTERNALS =
  /node_modules|\.[cm]?[jt]s:\d|\bat \w[\w.<>]* \(|file:\/\/|\/(?:apps|libs|dist|src)\/|mongo|kafka|\bzod(?:error|type)?\b|fastify|undici|ECONN|E11000|127\.0\.0\.1|localhost|TypeError|ReferenceError|RangeError|\bstack\b/i;

interface ProblemBody {
  readonly code?: string;
  readonly status?: number;
  readonly requestId?: string;
}

/** The faults of an error response: it holds code and request id, and no internals. */
export function problemFaults(answer: DoorAnswer): string[] {
  if (answer.status < 400) return [];
  const problem = (answer.json ?? {}) as ProblemBody;
  return [...formFaults(answer, problem), ...contentFaults(answer.text, problem)];
}

function formFaults({ status, headers }: DoorAnswer, problem: ProblemBody): string[] {
  const faults = [
    !String(headers['content-type']).startsWith('application/problem+json') && 'is no problem document',
    problem.status !== status && `says status ${problem.status}`,
    problem.requestId !== headers['x-request-id'] && `is not named by its request: ${problem.requestId}`,
  ];
  return faults.filter((fault) => fault !== false);
}

function contentFaults(text: string, { code = '' }: ProblemBody): string[] {
  const [internal] = INTERNALS.exec(text) ?? [];
  const faults = [
    !(code in errorCatalogue) && `has no code that there is: ${code}`,
    code === 'INTERNAL' && 'reports a defect',
    internal !== undefined && `shows internals: ${internal}`,
  ];
  return faults.filter((fault) => fault !== false);
}
