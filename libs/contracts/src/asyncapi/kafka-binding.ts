import type { JsonObject } from '#json-schema/json-object.js';

/** What is said for Kafka alone; https://github.com/asyncapi/bindings/tree/master/kafka */
export function kafkaBinding(fields: JsonObject): { readonly kafka: JsonObject } {
  return { kafka: { ...fields, bindingVersion: '0.5.0' } };
}
