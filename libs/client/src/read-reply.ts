import { ApiProblem } from '#api-problem.errors.js';
import type { Reply } from '#any-request.js';
import type { components } from '#generated/api.js';
import { UnexpectedAnswer } from '#unexpected-answer.errors.js';

type ProblemDocument = components['schemas']['Problem'];

/** Takes an answer apart. Throws ApiProblem for a refusal, UnexpectedAnswer for what is not the API's. */
export function readReply(response: Response, text: string): Reply<unknown> {
  const { status, headers } = response;
  const body = text === '' ? undefined : parsed(text, response);
  if (!response.ok && status !== 304) {
    throw isProblem(body) ? new ApiProblem(body, headers) : new UnexpectedAnswer(response.url, status);
  }
  return {
    status,
    body,
    etag: headers.get('etag') ?? undefined,
    requestId: headers.get('x-request-id') ?? undefined,
    headers,
  };
}

function parsed(text: string, { url, status }: Response): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnexpectedAnswer(url, status);
  }
}

const isProblem = (body: unknown): body is ProblemDocument =>
  typeof body === 'object' && body !== null && 'code' in body && 'requestId' in body;
