import { nameIn } from './generation-name.js';
import type { ModelDefinition } from '@nestjs/mongoose';
import type { Connection, Model, mongo, Schema } from 'mongoose';

/** Read models that were made together, each in a collection of its own. */
export class Generation {
  constructor(
    private readonly connection: Connection,
    private readonly definitions: readonly ModelDefinition[],
    readonly number: number,
  ) {}

  /** By the name under which it is defined. */
  model<T>(name: string): Model<T> {
    const definition = this.definitions.find((one) => one.name === name);
    if (!definition) throw new Error(`${name} is no read model.`);
    const schema = definition.schema as Schema<T>;
    const known = this.connection.models[nameIn(this.number, name)] as Model<T> | undefined;
    const collection = nameIn(this.number, collectionOf(definition));
    return known ?? this.connection.model<T>(nameIn(this.number, name), schema, collection);
  }

  /** The same for the bare driver. */
  collection<T extends mongo.Document>(name: string): mongo.Collection<T> {
    return this.connection.collection<T>(this.model(name).collection.name);
  }

  /** What the collections of its models are called in generation 0, in the same order. */
  get names(): string[] {
    return this.definitions.map(collectionOf);
  }

  get models(): Model<unknown>[] {
    return this.definitions.map(({ name }) => this.model(name));
  }
}

/** What a model's collection is called in generation 0. */
function collectionOf({ schema }: ModelDefinition): string {
  return String((schema as Schema).get('collection'));
}
