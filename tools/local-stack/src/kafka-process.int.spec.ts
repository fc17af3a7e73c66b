import type { KafkaProcess } from '#kafka-process.js';
import { prepareKafka } from '#local-servers.js';
import { Kafka, logLevel } from 'kafkajs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('KafkaProcess', () => {
  let dataDir: string;
  let sut: KafkaProcess;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'kafka-'));
    ({ server: sut } = await prepareKafka({ purpose: 'test', dataDir, say: () => undefined }));
  });
  afterEach(async () => {
    await sut.stop();
    await rm(dataDir, { recursive: true });
  });

  it('keeps its topics and its address after a kill', async () => {
    await sut.start();
    await asAdmin(sut.address, (admin) => admin.createTopics({ topics: [{ topic: 'kept' }], waitForLeaders: true }));
    await sut.stop('SIGKILL');
    await sut.start();
    expect(await asAdmin(sut.address, (admin) => admin.listTopics())).toEqual(['kept']);
  });
});

async function asAdmin<T>(broker: string, use: (admin: ReturnType<Kafka['admin']>) => Promise<T>): Promise<T> {
  const admin = new Kafka({ brokers: [broker], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    return await use(admin);
  } finally {
    await admin.disconnect();
  }
}
