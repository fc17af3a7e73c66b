/** Any JSON object: a part of an OpenAPI or AsyncAPI document, or a JSON Schema. */
export interface JsonObject {
  [member: string]: unknown;
}
