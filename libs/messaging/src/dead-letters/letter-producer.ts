import { plainProducer } from '#kafka/plain-producer.js';
import type { KafkaConnection } from '#messaging-options.js';
import type { Message, Producer } from 'kafkajs';

const RETRIES = 5;

/** Sends replays and audit lines, serially. Resolves once every in-sync replica has them. */
export class LetterProducer {
  private readonly producer: Producer;

  private constructor(private readonly connection: KafkaConnection) {
    this.producer = plainProducer(connection, RETRIES);
  }

  /** Runs `work` with a connected producer, and always disconnects it. */
  static async with<T>(connection: KafkaConnection, work: (producer: LetterProducer) => Promise<T>): Promise<T> {
    const opened = new LetterProducer(connection);
    try {
      await opened.producer.connect();
      return await work(opened);
    } finally {
      await opened.producer.disconnect();
    }
  }

  async send(topic: string, messages: Message[]): Promise<void> {
    await this.producer.send({ topic: this.connection.prefix + topic, acks: -1, messages });
  }
}
