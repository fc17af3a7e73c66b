import type { OpsCommand } from './ops-command.js';
import type { Migration } from '#migration.js';
import type { DynamicModule, FactoryProvider, Type } from '@nestjs/common';
import type { ModelDefinition } from '@nestjs/mongoose';

export interface OpsOptions {
  readonly uri: string;
  readonly dbName: string;
  /** Without read models that can be rebuilt. */
  readonly models: readonly ModelDefinition[];
  /** Those, of which the generation that serves is migrated. */
  readonly readModels?: readonly ModelDefinition[];
  readonly migrations?: readonly Migration[];
  /** In addition to `migrate`. */
  readonly commands?: readonly (Type<OpsCommand> | FactoryProvider<OpsCommand>)[];
  /** Provides and exports what the commands need besides the connection, the models, `Clock` and `Ids`. */
  readonly needs?: DynamicModule;
}

export const OPS_OPTIONS = Symbol('OpsOptions');
