import { Handles } from '#http/handles.js';
import { Input } from '#http/input.js';
import { IDENTITY_HEADER, signIdentity } from '#identity/identity-token.js';
import { createService } from '#lifecycle/create-service.js';
import { PlatformModule } from '#platform.module.js';
import { type Claim, type Claimed, IdempotencyRecords } from './idempotency-records.js';
import type { KeyedRequest } from './keyed-request.js';
import { ANONYMOUS, anyone, BrokenRule, defineRoute, type InputOf } from '@broadsheet/contracts';
import { Controller, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';

const IDENTITY_KEY = 'k'.repeat(32);
const KEY = '8e03978e-40d5-43dd-bc93-6894a57f9324';
const CREATION = { id: 'reserved', repeated: true };

const launchBoat = defineRoute({
  id: 'launchBoat',
  service: 'articles',
  method: 'POST',
  path: '/v1/boats',
  access: anyone,
  summary: 'Launches a boat.',
  body: z.strictObject({ name: z.string() }),
  creates: true,
  versioned: true,
  status: 201,
  answer: z.object({ version: z.number() }),
  errors: [],
});

class Sunk extends BrokenRule {
  readonly code = 'CATEGORY_NAME_TAKEN';
}

@Controller()
class BoatController {
  @Handles(launchBoat)
  launch(@Input() { body, creation }: InputOf<typeof launchBoat>): object {
    if (body.name === 'Vasa') throw new Sunk('She sank.');
    return { version: 1, id: creation.id, repeated: creation.repeated };
  }
}

/** Records its calls, and returns what a test gives it. */
class RecordsInMind extends IdempotencyRecords {
  next: Claimed = { claim: { id: 'c', owner: 'o', creation: CREATION } };
  readonly calls: unknown[] = [];

  claim({ id }: KeyedRequest): Promise<Claimed> {
    this.calls.push(['claim', id.length]);
    return Promise.resolve(this.next);
  }

  complete(_: Claim, answer: string): Promise<void> {
    this.calls.push(['complete', answer]);
    return answer.includes('reserved') ? Promise.reject(new Error('no database')) : Promise.resolve();
  }

  fail(_: Claim, error: Error): Promise<unknown> {
    this.calls.push(['fail', error.message]);
    return Promise.resolve(error);
  }
}

describe('a route that creates', () => {
  let app: NestFastifyApplication;
  let records: RecordsInMind;

  beforeEach(async () => {
    records = new RecordsInMind();
    @Module({
      imports: [PlatformModule],
      controllers: [BoatController],
      providers: [{ provide: IdempotencyRecords, useValue: records }],
    })
    class HarbourModule {}
    const options = { name: 'harbour', logLevel: 'silent', accessLog: false, identityKey: IDENTITY_KEY };
    app = await createService({ module: HarbourModule }, options);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });

  afterEach(() => app.close());

  const launch = async (body: object, key?: string) => {
    const identity = signIdentity({ caller: ANONYMOUS, requestId: 'r-1' }, IDENTITY_KEY, new Date());
    const headers = { [IDENTITY_HEADER]: identity, ...(key === undefined ? {} : { 'idempotency-key': key }) };
    const {
      statusCode,
      headers: answered,
      json,
    } = await app.inject({
      method: 'POST',
      url: '/v1/boats',
      payload: body,
      headers,
    });
    return { status: statusCode, headers: answered, body: json<Record<string, unknown>>() };
  };

  it('asks for no records where there is no key, and takes a new id each time', async () => {
    const [first, second] = [await launch({ name: 'A' }), await launch({ name: 'A' })];
    expect(first).toMatchObject({ status: 201, body: { repeated: false } });
    expect(second.body['id']).not.toBe(first.body['id']);
    expect(records.calls).toEqual([]);
  });

  it('creates under the id of its key, and responds though the response cannot be stored', async () => {
    const { status, body, headers } = await launch({ name: 'A' }, KEY);
    expect([status, body, headers['etag']]).toEqual([201, { version: 1, ...CREATION }, '"1"']);
    expect(headers).not.toHaveProperty('idempotency-replayed');
    expect(records.calls).toEqual([
      ['claim', 64],
      ['complete', JSON.stringify({ version: 1, ...CREATION })],
    ]);
  });

  it('replays the earlier response, and says so', async () => {
    records.next = { answer: '{"version":7,"id":"before"}' };
    const { status, body, headers } = await launch({ name: 'A' }, KEY);
    expect([status, body]).toEqual([201, { version: 7, id: 'before' }]);
    expect(headers).toMatchObject({ etag: '"7"', 'idempotency-replayed': 'true' });
  });

  it('gives the key back where a rule refuses', async () => {
    expect((await launch({ name: 'Vasa' }, KEY)).body).toMatchObject({ code: 'CATEGORY_NAME_TAKEN' });
    expect(records.calls.at(-1)).toEqual(['fail', 'She sank.']);
  });

  it.each([
    ['the body', { name: 1 }, KEY, '#/body/name'],
    ['the key', { name: 'A' }, 'short', '#/header/idempotency-key'],
  ])('keeps nothing where the schema refuses %s', async (_, body, key, pointer) => {
    const answer = await launch(body, key);
    expect(answer).toMatchObject({ status: 422, body: { code: 'VALIDATION_FAILED', errors: [{ pointer }] } });
    expect(records.calls).toEqual([]);
  });
});
