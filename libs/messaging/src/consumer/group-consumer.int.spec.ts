import { joined, problemsOf, warningsOf } from '#fixtures/note-service.fixture.spec.js';
import { NoteReaders } from '#fixtures/note-readers.fixture.spec.js';
import { aRecord, send } from '#fixtures/records.fixture.spec.js';
import { Clock } from '@broadsheet/platform';
import { joinAsStuckLeader, until } from '@broadsheet/testing';
import type { INestApplication } from '@nestjs/common';
import type { Consumer } from 'kafkajs';

const SESSION_MS = 10_000;
const hangAfterMs = 6_000;

describe('GroupConsumer', () => {
  let readers: NoteReaders;
  const deaths: string[] = [];
  const onFatal = (error: unknown) => void deaths.push(String(error));
  const start = () => readers.start(undefined, { hangAfterMs, onFatal });
  beforeEach(async () => {
    deaths.splice(0);
    readers = await NoteReaders.create();
  });
  afterEach(() => readers.close());

  it('dies when an error escapes its reading, and reports it at once', async () => {
    const app = await start();
    await joined(app);
    app.get(Clock).now = () => {
      throw new TypeError('no clock');
    };
    await send(readers.topic, [{ ...aRecord(), value: '{' }]);

    await until(() => deaths.length > 0, { what: 'the death to be reported' });
    expect(deaths[0]).toContain('no clock');
  });

  it('hangs when it stands still in the middle of a join while the broker answers others', async () => {
    const leave = await joinAsStuckLeader(`${readers.prefix}readers`, readers.topic);
    const app = await start();

    await until(() => Object.values(warningsOf(app)).some((text) => text.includes('although Kafka answers')));
    await until(() => deaths.length > 0, { deadlineMs: 15_000, what: 'the hang to be reported' });
    expect(deaths[0]).toMatch(/readers hangs: No sign of life for \d+ s, although Kafka answers/);
    await leave();
  }, 40_000);

  it('hangs when it was stopped silently', async () => {
    const app = await start();
    await joined(app);
    await consumerOf(app).stop();

    await until(() => deaths.length > 0, { deadlineMs: 15_000, what: 'the hang to be reported' });
    expect(deaths[0]).toContain('hangs');
  }, 40_000);

  it('lives as long as a handler takes, and delivers nothing twice because of it', async () => {
    let calls = 0;
    readers.react = async (event) => {
      calls += 1;
      const end = performance.now() + SESSION_MS + 2_000;
      await until(() => performance.now() > end, { deadlineMs: 2 * SESSION_MS });
      readers.seen.push(event);
    };
    const app = await start();
    await send(readers.topic, [aRecord({ subject: 'slow' })]);

    await until(() => readers.subjects.includes('slow'), { deadlineMs: 20_000 });
    expect([calls, deaths, problemsOf(app), warningsOf(app)]).toEqual([1, [], {}, {}]);
  }, 40_000);
});

function consumerOf(app: INestApplication): Consumer {
  const [, consumer] = app.getMicroservices()[0]?.unwrap<[unknown, Consumer]>() ?? [];
  if (!consumer) throw new Error('There is no consumer.');
  return consumer;
}
