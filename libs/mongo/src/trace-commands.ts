import { type OpenSpan, openSpan, type SpanStart } from '@broadsheet/platform';
import type { mongo } from 'mongoose';

/**
 * A span for every command that belongs to a sampled trace; what a service does of its own accord has none.
 * Says what is done to which collection, never what is looked for or stored.
 */
export function traceCommands(client: mongo.MongoClient): void {
  const open = new Map<number, OpenSpan>();
  client.on('commandStarted', (event) => {
    const span = openSpan(() => describe(event));
    if (span) open.set(event.requestId, span);
  });
  const end = (requestId: number, failure?: Error): void => {
    open.get(requestId)?.end(failure);
    open.delete(requestId);
  };
  client.on('commandSucceeded', ({ requestId }) => end(requestId));
  client.on('commandFailed', ({ requestId, failure }) => end(requestId, failure));
}

function describe({ commandName, databaseName, command, address }: mongo.CommandStartedEvent): SpanStart {
  const target: unknown = command[commandName === 'getMore' ? 'collection' : commandName];
  const collection = typeof target === 'string' ? target : undefined;
  return {
    name: collection === undefined ? commandName : `${commandName} ${collection}`,
    kind: 'client',
    attributes: {
      'db.system.name': 'mongodb',
      'db.namespace': databaseName,
      'db.operation.name': commandName,
      'network.peer.address': address,
      ...(collection === undefined ? {} : { 'db.collection.name': collection }),
    },
  };
}
