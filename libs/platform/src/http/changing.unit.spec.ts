import { Handles } from '#http/handles.js';
import { Input } from '#http/input.js';
import { fromNobody, startHarbour } from './harbour.spec.js';
import { anyone, BrokenRule, defineRoute, type InputOf } from '@broadsheet/contracts';
import { Controller } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';

const MERGE_PATCH = 'application/merge-patch+json';

const basics = {
  service: 'articles',
  path: '/v1/boats',
  access: anyone,
  summary: 'A boat.',
  body: z.strictObject({ name: z.string() }),
  status: 200,
  answer: z.object({ version: z.number() }),
  versioned: true,
  errors: [],
} as const;
const renameBoat = defineRoute({ ...basics, id: 'renameBoat', method: 'PATCH', ifMatch: true });
const buildBoat = defineRoute({ ...basics, id: 'buildBoat', method: 'POST' });

class Changed extends BrokenRule {
  readonly code = 'VERSION_CONFLICT';
  override readonly currentVersion = 9;
}

@Controller()
class BoatsController {
  @Handles(renameBoat)
  rename(@Input() { expectedVersion }: InputOf<typeof renameBoat>) {
    if (expectedVersion < 6) throw new Changed();
    return { version: expectedVersion + 1 };
  }

  @Handles(buildBoat)
  build() {
    return { version: 1 };
  }
}

describe('what is changed', () => {
  let sut: NestFastifyApplication;

  beforeAll(async () => {
    sut = await startHarbour(BoatsController);
  });
  afterAll(() => sut.close());

  const send = async (method: 'PATCH' | 'POST', headers: Record<string, string>, payload = '{"name":"Mary"}') => {
    const all = { 'content-type': 'application/json', ...fromNobody(), ...headers };
    const answer = await sut.inject({ method, url: '/v1/boats', headers: all, payload });
    return { status: answer.statusCode, tag: answer.headers.etag, body: answer.json<Record<string, unknown>>() };
  };

  it.each(['"6"', ' "6" ', '"6.x-Y_9"'])('is based on the version that begins the tag %s', async (tag) => {
    expect(await send('PATCH', { 'if-match': tag })).toMatchObject({ status: 200, tag: '"7"' });
  });

  it.each([
    ['', 428, 'VERSION_REQUIRED'],
    ['*', 428, 'VERSION_REQUIRED'],
    ['"6", "7"', 422, 'VALIDATION_FAILED'],
    ['W/"6"', 422, 'VALIDATION_FAILED'],
    ['6', 422, 'VALIDATION_FAILED'],
    ['"six"', 422, 'VALIDATION_FAILED'],
  ])('is not based on %j', async (tag, status, code) => {
    const { body, ...answer } = await send('PATCH', { 'if-match': tag });
    expect([answer.status, body['code'], body['errors']]).toEqual([
      status,
      code,
      [expect.objectContaining({ pointer: '#/header/if-match' })],
    ]);
  });

  it('says which version there is, in words and as the tag of a repetition', async () => {
    const answer = await send('PATCH', { 'if-match': '"5"' });
    expect(answer).toMatchObject({ status: 412, tag: '"9"', body: { code: 'VERSION_CONFLICT', currentVersion: 9 } });
  });

  it('may come as a merge patch', async () => {
    const headers = { 'content-type': `${MERGE_PATCH}; charset=utf-8`, 'if-match': '"6"' };
    expect(await send('PATCH', headers)).toMatchObject({ status: 200 });
    expect(await send('PATCH', headers, '{"name":')).toMatchObject({ status: 400 });
    expect(await send('PATCH', headers, '{"__proto__":{},"name":"M"}')).toMatchObject({ status: 400 });
    expect(await send('PATCH', headers, '{"name":null}')).toMatchObject({ status: 422 });
  });

  it('is not the document that a merge patch creates', async () => {
    const answer = await send('POST', { 'content-type': MERGE_PATCH });
    expect([answer.status, answer.body['code']]).toEqual([415, 'MEDIA_TYPE_UNSUPPORTED']);
  });
});
