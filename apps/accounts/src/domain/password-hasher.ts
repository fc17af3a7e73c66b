/** Hashes passwords for storage. Costs memory and time on purpose. */
export abstract class PasswordHasher {
  abstract hash(password: string): Promise<string>;
  /** Without a hash it returns false after the same time, so that the time does not reveal who has an account. */
  abstract verify(password: string, hash: string | null): Promise<boolean>;
}
