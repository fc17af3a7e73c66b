import { MessagingModule } from './messaging.module.js';
import { LateServer } from '#fixtures/late-server.fixture.spec.js';
import { noteWrittenV1 } from '#fixtures/note-events.fixture.spec.js';
import { BarePlatformModule, problemsOf } from '#fixtures/note-service.fixture.spec.js';
import { modelNotes } from '#fixtures/notes.fixture.spec.js';
import { OutboxWriter } from '#outbox/outbox-writer.js';
import { MONGO_CONNECTION, MongoModule } from '@broadsheet/mongo';
import { createTopics, freshMongoUri, freshPrefix, kafkaBrokers, readTopic, until } from '@broadsheet/testing';
import type { INestApplication } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { Connection } from 'mongoose';

async function aService(uri: string, brokers: string[], prefix: string): Promise<INestApplication> {
  const dbName = new URL(uri).pathname.slice(1);
  const imports = [
    BarePlatformModule,
    MongoModule.forRoot({ uri, dbName }),
    MessagingModule.forRoot({ service: 'notes', brokers, prefix }),
  ];
  const module = await Test.createTestingModule({ imports }).compile();
  return module.createNestApplication(new FastifyAdapter());
}

function write(app: INestApplication, noteId: string): Promise<number> {
  const model = modelNotes(app.get<Connection>(MONGO_CONNECTION));
  const events = [noteWrittenV1.draft({ noteId, text: 'x' })];
  return app.get(OutboxWriter).insert(model, { id: noteId, state: { text: 'x' }, events });
}

const lateUri = (uri: string, address: string) => uri.replace(/\/\/[^/]+\//, `//${address}/`);
const hostOf = (uri: string) => new URL(uri).host;

describe('MessagingModule', () => {
  it('starts without database and broker, and does its work as soon as they are there', async () => {
    const prefix = freshPrefix();
    const [topic = ''] = await createTopics(prefix, ['news.note']);
    const uri = freshMongoUri();
    const database = await LateServer.reserve(hostOf(uri));
    const broker = await LateServer.reserve(kafkaBrokers()[0] ?? '');
    const app = await aService(lateUri(uri, database.address), [broker.address], prefix);
    modelNotes(app.get<Connection>(MONGO_CONNECTION));

    await app.init();
    expect(problemsOf(app)).toEqual({ mongodb: 'MongoDB cannot be reached.' });
    await expect(write(app, 'early')).rejects.toThrow('initial connection');

    await database.open();
    await until(() => Object.keys(problemsOf(app)).length === 0);
    await write(app, 'a');
    await broker.open();
    expect(await readTopic(topic)).toMatchObject([{ key: 'a' }]);
    await app.close();
    database.close();
    broker.close();
  });

  it('publishes before it closes what was written last', async () => {
    const prefix = freshPrefix();
    const [topic = ''] = await createTopics(prefix, ['news.note']);
    const app = await aService(freshMongoUri(), kafkaBrokers(), prefix);
    modelNotes(app.get<Connection>(MONGO_CONNECTION));
    await app.init();
    await until(() => Object.keys(problemsOf(app)).length === 0);
    await write(app, 'a');
    await readTopic(topic);

    await write(app, 'last');
    await app.close();

    const keys = (await readTopic(topic, { atLeast: 2 })).map(({ key }) => key);
    expect(keys.sort()).toEqual(['a', 'last']);
  });
});
