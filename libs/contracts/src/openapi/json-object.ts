/** Any JSON object: a part of an OpenAPI document, or a JSON Schema. */
export interface JsonObject {
  [member: string]: unknown;
}
