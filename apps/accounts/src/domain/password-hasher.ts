/** Turns passwords into what may be stored. Costs memory and time on purpose. */
export abstract class PasswordHasher {
  abstract hash(password: string): Promise<string>;
  /** Takes as long where there is no hash, so that the time does not tell who has an account; answers false then. */
  abstract verify(password: string, hash: string | null): Promise<boolean>;
}
