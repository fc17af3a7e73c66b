import { freshMongoUri, kafkaBrokers } from '@broadsheet/testing';
import { Kafka, logLevel } from 'kafkajs';
import { MongoClient } from 'mongodb';

describe('the stack of the tests', () => {
  it('has a Kafka that responds and creates no topic by itself', async () => {
    const sut = new Kafka({ brokers: kafkaBrokers(), logLevel: logLevel.NOTHING }).admin();
    await sut.connect();
    const { brokers } = await sut.describeCluster();
    const unknown = sut.fetchTopicMetadata({ topics: ['nobody-provisioned-this'] });
    await expect(unknown).rejects.toThrow('does not host this topic-partition');
    await sut.disconnect();
    expect(brokers).toHaveLength(1);
  });

  it('has a MongoDB with transactions', async () => {
    const sut = new MongoClient(freshMongoUri());
    const items = sut.db().collection('items');
    await items.insertOne({ name: 'before' });
    const names = await sut.withSession((session) =>
      session.withTransaction(async () => {
        await items.insertOne({ name: 'within' }, { session });
        return items.distinct('name', {}, { session });
      }),
    );
    await sut.db().dropDatabase();
    await sut.close();
    expect(names).toEqual(['before', 'within']);
  });
});
