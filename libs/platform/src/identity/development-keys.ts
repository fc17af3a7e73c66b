/** Published in the source, hence worthless as secrets: production refuses them. */
export const DEVELOPMENT_KEYS = {
  IDENTITY_KEY: 'development-identity-key-0123456789abcdef',
  ACCOUNTS_KEY: 'development-accounts-key-0123456789abcdef',
} as const;

export const isDevelopmentKey = (value: string | undefined): boolean =>
  Object.values<string | undefined>(DEVELOPMENT_KEYS).includes(value);
