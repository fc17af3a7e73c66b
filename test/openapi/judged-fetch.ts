import type { ApiDescription } from './api-description.js';
import { appendFileSync, readFileSync } from 'node:fs';

const OF_THE_API = /^\/(v1|\.well-known)\//;

/** A `fetch` that fails where a response of the API is not as `openapi.json` says, and counts those that are. */
export function judgedFetch(plain: typeof fetch, description: ApiDescription, tally: ResponseTally): typeof fetch {
  return async (input, init) => {
    const response = await plain(input, init);
    const request = new Request(input, { method: init?.method ?? 'GET' });
    const { pathname: path } = new URL(request.url);
    if (!OF_THE_API.test(path)) return response;
    const text = await response.clone().text();
    const { status, headers } = response;
    const { method } = request;
    const faults = description.faultsOf({ method, path, status, headers, text });
    tally.add(description.operationIdOf(method, path) ?? 'none', faults);
    if (faults.length === 0) return response;
    throw new Error(`${method} ${path} answered ${status}, not as openapi.json says: ${faults.join('; ')}. ${text}`);
  };
}

/** Records how the responses to all test files were judged: a line each, in one file, as they run in processes of their own. */
export class ResponseTally {
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  add(operationId: string, faults: readonly string[]): void {
    appendFileSync(this.file, `${operationId} ${JSON.stringify(faults)}\n`);
  }

  /** Throws where any response was not as described: a test may have swallowed it. */
  summary(operationIds: readonly string[]): string {
    const seen = readFileSync(this.file, 'utf8').trimEnd().split('\n').filter(Boolean).map(parsed);
    const wrong = seen.filter(([, faults]) => faults !== '[]').map((words) => words.join(' '));
    if (wrong.length > 0) throw new Error(`Not as openapi.json says:\n${[...new Set(wrong)].join('\n')}`);
    const asked = new Set(seen.map(([operationId]) => operationId));
    const never = operationIds.filter((id) => !asked.has(id));
    const some = `${seen.length} responses fit openapi.json; ${operationIds.length - never.length} of ${operationIds.length} operations were asked`;
    return never.length === 0 ? `${some}.` : `${some}, all but ${never.join(', ')}.`;
  }
}

const parsed = (line: string): [operationId: string, faults: string] => {
  const [operationId = ''] = line.split(' ', 1);
  return [operationId, line.slice(operationId.length + 1)];
};
