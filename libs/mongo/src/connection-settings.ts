import type { MongoOptions } from './mongo-options.js';
import { isTracing } from '@broadsheet/platform';
import type { ConnectOptions } from 'mongoose';

/** How every service talks to MongoDB: writes wait for a majority and its journal, reads go to the primary, nothing waits for long. */
export function connectionSettings({ dbName, socketTimeoutMs = 20_000 }: MongoOptions): ConnectOptions {
  return {
    dbName,
    bufferCommands: false,
    autoIndex: false,
    autoCreate: false,
    serverSelectionTimeoutMS: 2_000,
    connectTimeoutMS: 2_000,
    socketTimeoutMS: socketTimeoutMs,
    maxPoolSize: 50,
    waitQueueTimeoutMS: 2_000,
    readPreference: 'primary',
    writeConcern: { w: 'majority', journal: true },
    retryWrites: true,
    monitorCommands: isTracing(),
  };
}
