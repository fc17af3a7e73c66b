/** Makes API keys, and what may be stored of them. */
export abstract class ApiKeySecrets {
  abstract make(): { readonly key: string; readonly hash: string };
  abstract hashOf(key: string): string;
}
