/** A request as it came, in words that tests compare. */
export interface ReceivedRequest {
  readonly line: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Sends the given responses in order; an Error stands for a broken connection. */
export class ScriptedGateway {
  readonly requests: ReceivedRequest[] = [];
  private readonly answers: (Response | Error)[];

  constructor(...answers: (Response | Error)[]) {
    this.answers = answers;
  }

  readonly fetch = (url: string, { method = 'GET', headers, body }: RequestInit): Promise<Response> => {
    const sent = new Headers(headers);
    const content = typeof body === 'string' ? (JSON.parse(body) as unknown) : undefined;
    this.requests.push({ line: `${method} ${url}`, headers: Object.fromEntries(sent), body: content });
    const answer = this.answers.shift() ?? new Error('nothing more was to be asked');
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
}

export const ok = (body: object, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { headers });

export const refused = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ type: 'urn:x', title: 'No.', detail: 'Not so.', status, code, requestId: 'r1' }), {
    status,
    headers,
  });

export const tokens = (name: string, expiresIn = 900) => ({
  accessToken: `access-${name}`,
  tokenType: 'Bearer' as const,
  expiresIn,
  refreshToken: `refresh-${name}`,
  sessionId: '01920000-0000-7000-8000-000000000001',
  accountId: '01920000-0000-7000-8000-000000000002',
});
