/** Something came up that reading must stop for; each time the first is heard, until somebody has waited for it. */
export class Interruption {
  private next = Promise.withResolvers<string>();

  raise(reason: string): void {
    this.next.resolve(reason);
  }

  /** Resolves with the first reason since it was asked last. */
  async raised(): Promise<string> {
    const reason = await this.next.promise;
    this.next = Promise.withResolvers<string>();
    return reason;
  }
}
