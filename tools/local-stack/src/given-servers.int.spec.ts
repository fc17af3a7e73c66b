import { useGivenKafka, useGivenMongo } from '#given-servers.js';
import { freePorts } from '#ports.js';
import { freshMongoUri, kafkaBrokers } from '@broadsheet/testing';

describe('a given server', () => {
  it('is used as it is if it responds', async () => {
    const brokers = kafkaBrokers().join(',');
    const [kafka, mongo] = await Promise.all([useGivenKafka(brokers), useGivenMongo(freshMongoUri())]);
    expect(kafka.address).toBe(brokers);
    expect(mongo.address).not.toContain('/t_');
  });

  it('is reported as unreachable within seconds, without the password', async () => {
    const [port] = await freePorts(1);
    const uri = `mongodb://me:secret@127.0.0.1:${port}/`;
    await expect(useGivenMongo(uri)).rejects.toThrow(
      new RegExp(
        `^MongoDB at mongodb://127\\.0\\.0\\.1:${port}/ does not respond \\(.*\\): start it, or correct MONGODB_URI`,
      ),
    );
    await expect(useGivenKafka(`127.0.0.1:${port}`)).rejects.toThrow(/^Kafka at .* does not respond .*KAFKA_BROKERS/);
  });
});
