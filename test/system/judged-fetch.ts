import type { ApiDescription } from './api-description.js';
import type { ResponseTally } from './response-tally.js';

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
