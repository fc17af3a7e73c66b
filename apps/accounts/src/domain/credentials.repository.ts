import type { Credentials } from './credentials.js';

export abstract class CredentialsRepository {
  abstract findByEmail(email: string): Promise<Credentials | null>;
  abstract find(accountId: string): Promise<Credentials | null>;
  abstract setPassword(accountId: string, passwordHash: string): Promise<void>;
}
