import { createService } from './create-service.js';
import { Handles } from '#http/handles.js';
import { Input } from '#http/input.js';
import { IDENTITY_HEADER, signIdentity } from '#identity/identity-token.js';
import { PlatformModule } from '#platform.module.js';
import { ANONYMOUS, defineRoute, role, type Caller, type InputOf } from '@broadsheet/contracts';
import { Controller, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';

const KEY = 'k'.repeat(32);
const EDITOR: Caller = { accountId: 'a1', name: 'Ada', roles: ['editor'], scopes: [] };

const renameBoat = defineRoute({
  id: 'renameBoat',
  service: 'articles',
  method: 'PATCH',
  path: '/v1/boats/{boat}',
  access: role('editor'),
  summary: 'Gives a boat another name.',
  params: z.strictObject({ boat: z.string().max(5) }),
  query: z.strictObject({ dry: z.enum(['yes', 'no']).optional() }),
  body: z.strictObject({ name: z.string(), 'a/b': z.number().optional() }),
  ifMatch: true,
  versioned: true,
  bodyLimit: 2000,
  status: 200,
  answer: z.object({ version: z.number() }),
  errors: [],
});

@Controller()
class BoatController {
  @Handles(renameBoat)
  rename(@Input() input: InputOf<typeof renameBoat>): { version: number; name: string; who: string | null } {
    if (input.body.name === 'Titanic') throw new Error('iceberg at 41.7 N');
    return { version: input.expectedVersion + 1, name: input.body.name, who: input.caller.accountId };
  }
}

@Module({ imports: [PlatformModule], controllers: [BoatController] })
class HarbourModule {}

describe('a service', () => {
  let sut: NestFastifyApplication;

  beforeAll(async () => {
    const options = { name: 'harbour', logLevel: 'silent', accessLog: true, identityKey: KEY, headers: { 'x-a': 'b' } };
    sut = await createService({ module: HarbourModule }, options);
    await sut.init();
    await sut.getHttpAdapter().getInstance().ready();
  });

  afterAll(() => sut.close());

  const send = (
    body: unknown,
    headers: Record<string, string> = {},
    caller: Caller | null = EDITOR,
    url = '/v1/boats/b1',
  ) =>
    sut.inject({
      method: 'PATCH',
      url,
      payload: typeof body === 'string' ? body : JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        'if-match': '"6"',
        ...(caller ? { [IDENTITY_HEADER]: signIdentity({ caller, requestId: 'r-1' }, KEY, new Date()) } : {}),
        ...headers,
      },
    });

  it('hands the validated request to the controller and tags the response with its version', async () => {
    const answer = await send({ name: 'Mary' });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ version: 7, name: 'Mary', who: 'a1' });
    expect(answer.headers.etag).toBe('"7"');
    expect(answer.headers['x-request-id']).toBe('r-1');
  });

  it('names everything that is wrong by JSON pointers', async () => {
    const answer = await send({ 'a/b': 'x', role: 'admin' }, {}, EDITOR, '/v1/boats/toolong?dry=maybe');
    expect(answer.statusCode).toBe(422);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const { code, errors } = answer.json<{ code: string; errors: { pointer: string }[] }>();
    expect(code).toBe('VALIDATION_FAILED');
    const pointers = ['body/a~1b', 'body/name', 'body/role', 'path/boat', 'query/dry'];
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(pointers.map((one) => `#/${one}`));
  });

  it.each([
    ['a missing version', { name: 'M' }, { 'if-match': '' }, [428, 'VERSION_REQUIRED']],
    ['a weak version', { name: 'M' }, { 'if-match': 'W/"6"' }, [422, 'VALIDATION_FAILED']],
    ['broken JSON', '{"name":', {}, [400, 'MALFORMED_REQUEST']],
    ['a body of too many levels', `{"name":${'['.repeat(900)}`, {}, [400, 'BODY_TOO_DEEP']],
    ['a polluting key', '{"__proto__":{"a":1},"name":"M"}', {}, [400, 'MALFORMED_REQUEST']],
    ['a body that is too large', { name: 'M'.repeat(2100) }, {}, [413, 'PAYLOAD_TOO_LARGE']],
    ['a body of another kind', '<a/>', { 'content-type': 'text/xml' }, [415, 'MEDIA_TYPE_UNSUPPORTED']],
    ['a form', 'name=M', { 'content-type': 'application/x-www-form-urlencoded' }, [415, 'MEDIA_TYPE_UNSUPPORTED']],
    ['plain text', 'M', { 'content-type': 'text/plain' }, [415, 'MEDIA_TYPE_UNSUPPORTED']],
  ])('refuses %s', async (_name, body, headers, expected) => {
    const answer = await send(body, headers);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual(expected);
  });

  it.each([
    ['nobody', null, 401, 'TOKEN_REQUIRED'],
    ['an anonymous reader', ANONYMOUS, 401, 'TOKEN_REQUIRED'],
    ['a moderator', { ...EDITOR, roles: ['moderator'] } satisfies Caller, 403, 'FORBIDDEN'],
  ])('keeps %s out of an editor’s route', async (_name, caller, status, code) => {
    const answer = await send({ name: 'M' }, {}, caller);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([status, code]);
  });

  it('lets an admin in wherever a role is asked for', async () => {
    expect((await send({ name: 'M' }, {}, { ...EDITOR, roles: ['admin'] })).statusCode).toBe(200);
  });

  it('refuses an identity that was signed with another key', async () => {
    const forged = signIdentity({ caller: EDITOR, requestId: 'r' }, 'x'.repeat(32), new Date());
    expect((await send({ name: 'M' }, { [IDENTITY_HEADER]: forged })).statusCode).toBe(401);
  });

  it('hides the inside of an unexpected error', async () => {
    const answer = await send({ name: 'Titanic' });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('iceberg');
    expect(answer.json()).toMatchObject({ code: 'INTERNAL', requestId: 'r-1' });
  });

  it('responds to unknown addresses with a problem document', async () => {
    const answer = await sut.inject({ method: 'GET', url: '/v1/nothing' });
    expect(answer.json()).toMatchObject({ status: 404, code: 'ROUTE_NOT_FOUND' });
  });

  it.each(['/v1/boats/%zz', `/v1/boats/${'b'.repeat(300)}`])(
    'answers an address it cannot read likewise',
    async (url) => {
      const answer = await sut.inject({ method: 'PATCH', url });
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.json()).toMatchObject({ status: 400, code: 'MALFORMED_REQUEST' });
      expect(answer.headers).toMatchObject({
        'x-request-id': answer.json<{ requestId: string }>().requestId,
        'x-a': 'b',
      });
    },
  );

  it('is live and ready, and counts its requests', async () => {
    expect((await sut.inject({ method: 'GET', url: '/health/live' })).json()).toEqual({ status: 'live' });
    expect((await sut.inject({ method: 'GET', url: '/health/ready' })).json()).toEqual({
      status: 'ready',
      problems: {},
      warnings: {},
    });
    const metrics = await sut.inject({ method: 'GET', url: '/metrics' });
    expect(metrics.body).toContain(
      'broadsheet_http_request_duration_seconds_count{method="PATCH",route="/v1/boats/:boat"',
    );
  });
});
