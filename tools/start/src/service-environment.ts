import { type ServiceName, urlOf } from '#services.js';

export interface Surroundings {
  readonly ports: Record<ServiceName, number>;
  readonly kafkaBrokers: string[];
  readonly mongoUri: string;
  readonly logLevel: string;
  readonly accessLog: boolean;
}

/** For a load from one address and few accounts: rate limits stay on, but are never reached. */
export const LOAD_FROM_ONE_ADDRESS = { LIMIT_SCALE: '100000' } as const;

/** The environment of every service and of the command line; each service also gets its PORT. */
export function serviceEnvironment(surroundings: Surroundings): Record<string, string> {
  const { ports, kafkaBrokers, mongoUri, logLevel, accessLog } = surroundings;
  return {
    HOST: '127.0.0.1',
    KAFKA_BROKERS: kafkaBrokers.join(','),
    MONGODB_URI: mongoUri,
    GATEWAY_URL: urlOf(ports.gateway),
    ARTICLES_URL: urlOf(ports.articles),
    COMMENTS_URL: urlOf(ports.comments),
    RECOMMENDATIONS_URL: urlOf(ports.recommendations),
    ACCOUNTS_URL: urlOf(ports.accounts),
    KAFKAJS_NO_PARTITIONER_WARNING: '1',
    LOG_LEVEL: logLevel,
    ACCESS_LOG: accessLog ? 'on' : 'off',
  };
}
