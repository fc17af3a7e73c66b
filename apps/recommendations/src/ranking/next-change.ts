/** Lets several wait for one change. */
export class NextChange {
  private resolve: (() => void) | undefined;
  private waiting: Promise<void> | undefined;

  promise(): Promise<void> {
    this.waiting ??= new Promise((resolve) => (this.resolve = resolve));
    return this.waiting;
  }

  happened(): void {
    this.resolve?.();
    this.waiting = undefined;
    this.resolve = undefined;
  }
}
