import { REQUEST_ID_HEADER } from '#http/fastify-hooks.js';
import { problemOf } from '#http/problem.js';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { v7 } from 'uuid';

/** What Node's server says of a request that it gives up. */
const REASONS: Readonly<Record<string, { readonly status: number; readonly message: string }>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, message: 'The request did not arrive in time.' },
  HPE_HEADER_OVERFLOW: { status: 431, message: 'The headers are too large.' },
};
const UNREADABLE = { status: 400, message: 'The request is not HTTP as it should be.' };

/** Responds to bytes that are no request, or arrive too slowly: no route, no hooks and no reply, only a connection, which ends. */
export function answerUnreadableRequest(
  error: NodeJS.ErrnoException,
  socket: Socket,
  headers: Readonly<Record<string, string>>,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const requestId = v7();
  const problem = problemOf(REASONS[error.code ?? ''] ?? UNREADABLE, requestId);
  const body = JSON.stringify(problem);
  const all = {
    ...headers,
    [REQUEST_ID_HEADER]: requestId,
    'content-type': 'application/problem+json',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    ...Object.entries(all).map(([name, value]) => `${name}: ${value}`),
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
