export { articleFilter } from './article-filter.js';
export { beyond } from './beyond.js';
export { connectionSettings } from './connection-settings.js';
export { createConnection } from './create-connection.js';
export { isDatabaseUnavailable } from './database-unavailable.js';
export { isDuplicateKey } from './duplicate-key.js';
export { CollectionComparison } from './generations/collection-comparison.js';
export { compareGenerations } from './generations/compare-generations.js';
export { CurrentGeneration } from './generations/current-generation.js';
export { Generation } from './generations/generation.js';
export { HOLD_MS, NextGeneration } from './generations/next-generation.js';
export { OneGeneration } from './generations/one-generation.js';
export { ReadModels } from './generations/read-models.js';
export {
  IDEMPOTENCY_RECORD,
  type IdempotencyRecordDocument,
  idempotencyRecordSchema,
} from './idempotency/idempotency-record.schema.js';
export { MongoIdempotencyRecords } from './idempotency/mongo-idempotency-records.js';
export { inTransaction } from './in-transaction.js';
export { Lease } from './lease.js';
export { loadBy } from './load-by.js';
export type { Migration } from './migration.js';
export { MONGO_CONNECTION } from './mongo-connection.js';
export { OpsRefused, ReadModelsHeld, TooMuchContention } from './mongo.errors.js';
export { MongoModule } from './mongo.module.js';
export { NumberSequence } from './number-sequence.js';
export { openDatabase } from './open-database.js';
export { OpsCommand, type OpsFlags } from './ops/ops-command.js';
export { OpsModule } from './ops/ops.module.js';
export type { OpsOptions } from './ops/ops-options.js';
export { runOps } from './ops/run-ops.js';
export { projectionOf } from './projection.js';
export { migrateModels } from './run-migrations.js';
export { saveNewest } from './save-newest.js';
export { SEQUENCE, type SequenceDocument, sequenceSchema } from './sequence.schema.js';
