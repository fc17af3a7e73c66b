import { consumerGroups } from '@broadsheet/contracts';
import { DeadLetters, type KafkaConnection } from '@broadsheet/messaging';

/** The dead letters of every group of the product. */
export function openDeadLetters(connection: KafkaConnection): DeadLetters {
  return new DeadLetters(connection, consumerGroups, () => new Date());
}
