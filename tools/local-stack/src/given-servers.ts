import { baseMongoUri, withoutPassword } from '#mongo-uri.js';
import type { OpenServer } from '#server-process.js';
import { problems } from '#stack.errors.js';
import { lastWord } from '#run-command.js';
import { Kafka, logLevel } from 'kafkajs';
import { MongoClient } from 'mongodb';

const DEADLINE_MS = 3_000;

/** A given server is not ours to stop. */
async function leaveRunning(): Promise<void> {}

/** Checks that a Kafka of the caller responds; `stop` leaves it running. */
export async function useGivenKafka(brokers: string): Promise<OpenServer> {
  const retry = { retries: 1, initialRetryTime: 100 };
  const kafka = new Kafka({
    clientId: 'broadsheet-local-stack',
    brokers: brokers.split(',').map((broker) => broker.trim()),
    connectionTimeout: DEADLINE_MS,
    requestTimeout: DEADLINE_MS,
    logLevel: logLevel.NOTHING,
    retry,
  });
  const admin = kafka.admin({ retry });
  try {
    await admin.connect();
    await admin.describeCluster();
  } catch (error) {
    throw problems.unreachable('Kafka', 'KAFKA_BROKERS', brokers, lastWord((error as Error).message));
  } finally {
    await admin.disconnect();
  }
  return { address: brokers, stop: leaveRunning };
}

/** Checks that a MongoDB of the caller responds and is a replica set; `stop` leaves it running. */
export async function useGivenMongo(uri: string): Promise<OpenServer> {
  const shown = withoutPassword(uri);
  const hello = await sayHello(uri).catch((error: Error) => {
    throw problems.unreachable('MongoDB', 'MONGODB_URI', shown, lastWord(error.message));
  });
  if (hello['setName'] === undefined && hello['msg'] !== 'isdbgrid') throw problems.notAReplicaSet(shown);
  return { address: baseMongoUri(uri), stop: leaveRunning };
}

async function sayHello(uri: string): Promise<Record<string, unknown>> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: DEADLINE_MS });
  try {
    return await client.db('admin').command({ hello: 1 });
  } finally {
    await client.close();
  }
}
