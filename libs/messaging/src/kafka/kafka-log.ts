import { Logger } from '@nestjs/common';
import { type logCreator, logLevel } from 'kafkajs';

const logger = new Logger('Kafka');

/** kafkajs' messages in the service's log. What it calls an error it mostly repairs itself, so that is a warning here. */
export const kafkaLog: logCreator =
  () =>
  ({ namespace, level, log: { message, error } }) => {
    const line = [namespace, message, error as string | undefined].filter(Boolean).join(': ');
    if (level === logLevel.ERROR || level === logLevel.WARN) logger.warn(line);
    else logger.debug(line);
  };
