/** Where Kafka is, and how names are prefixed there. */
export interface KafkaConnection {
  readonly brokers: readonly string[];
  /** Put before every topic and group name; empty in production. */
  readonly prefix: string;
  /** Shows up in the broker's logs and quotas, for example `articles`. */
  readonly clientId: string;
  /** Nothing is logged of what kafkajs says by itself: for a command that prints. */
  readonly quiet?: boolean;
}

export interface MessagingOptions {
  /** The service's name, for example `articles`; events come from `/articles`. */
  readonly service: string;
  readonly brokers: readonly string[];
  readonly prefix: string;
  /** Milliseconds that a relay leads without renewing; 5,000 where nothing is said. */
  readonly leaseMs?: number;
}

export const MESSAGING_OPTIONS = Symbol('MessagingOptions');
