import { once } from 'node:events';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

export interface RawRequest {
  readonly method?: string;
  /** Sent as it is: no client library tidies it up. */
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly json: Record<string, unknown>;
}

/** Sends a request as it is written, on a connection of its own. */
export async function sendRaw(origin: string, { method = 'GET', path, headers, body }: RawRequest): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  const sent = request({ hostname, port, method, path, headers: headers ?? {}, agent: false });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const answer = await text(response);
  const isJson = /json/.test(response.headers['content-type'] ?? '') && answer !== '';
  const json = isJson ? (JSON.parse(answer) as Record<string, unknown>) : {};
  return { status: response.statusCode ?? 0, headers: response.headers, text: answer, json };
}
