import type { CliConfig } from '#cli.config.js';
import { CommandFailed } from '#cli.errors.js';
import { DeadLettersMissing, isKafkaError, type KafkaConnection, OutsideStream } from '@broadsheet/messaging';

/** Runs `work` on the configured Kafka. Its errors, and errors of the request, become one sentence. */
export async function withKafka<T>(config: CliConfig, work: (connection: KafkaConnection) => Promise<T>): Promise<T> {
  const { KAFKA_BROKERS: brokers, NAME_PREFIX: prefix } = config;
  try {
    return await work({ brokers, prefix, clientId: 'cli', quiet: true });
  } catch (error) {
    if (error instanceof DeadLettersMissing || error instanceof OutsideStream) throw new CommandFailed(error.message);
    if (!isKafkaError(error)) throw error;
    throw new CommandFailed(
      isUnknownTopic(error)
        ? 'A topic does not exist: run `npm run ops -- migrate` first.'
        : `Kafka at ${brokers.join(', ')} failed: ${error.message}. Check that the broker is running and KAFKA_BROKERS is right.`,
    );
  }
}

function isUnknownTopic(error: Error): boolean {
  const { type, cause } = error as { type?: string; cause?: unknown };
  return type === 'UNKNOWN_TOPIC_OR_PARTITION' || (cause instanceof Error && isUnknownTopic(cause));
}
