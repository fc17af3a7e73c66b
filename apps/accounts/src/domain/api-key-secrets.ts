/** Generates API keys, and the hashes that are stored. */
export abstract class ApiKeySecrets {
  abstract make(): { readonly key: string; readonly hash: string };
  abstract hashOf(key: string): string;
}
