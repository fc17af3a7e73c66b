/** Runs work in the order in which it comes, one after the other: what would be a conflict between transactions is a queue. */
export class OneAtATime {
  private last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const own = this.last.then(work);
    this.last = own.catch(() => undefined);
    return own;
  }
}
