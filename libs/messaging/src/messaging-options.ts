/** The address of Kafka, and the prefix of the product's names there. */
export interface KafkaConnection {
  readonly brokers: readonly string[];
  /** Put before every topic and group name; empty in production. */
  readonly prefix: string;
  /** Shows up in the broker's logs and quotas, for example `articles`. */
  readonly clientId: string;
  /** Suppresses the log messages of kafkajs: for a command that prints. */
  readonly quiet?: boolean;
}

export interface MessagingOptions {
  /** The service's name, for example `articles`; events come from `/articles`. */
  readonly service: string;
  readonly brokers: readonly string[];
  readonly prefix: string;
  /** Milliseconds that a relay leads without renewing its lease; 5,000 by default. */
  readonly leaseMs?: number;
}

export const MESSAGING_OPTIONS = Symbol('MessagingOptions');
