/** Published in the source, hence worthless as secrets: production refuses them. */
export const DEVELOPMENT_IDENTITY_KEY = 'development-identity-key-0123456789abcdef';
export const DEVELOPMENT_TOKEN_KEY = 'development-token-key-0123456789abcdef';
