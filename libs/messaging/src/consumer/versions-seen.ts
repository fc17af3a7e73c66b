/**
 * The newest version of each subject, of the subjects that were seen last: between half of `most` and `most` of them.
 * Two generations, the older of which is dropped as a whole: a list in the order of use would cost more at each step.
 */
export class VersionsSeen {
  private young = new Map<string, number>();
  private old = new Map<string, number>();
  private dropped = false;

  constructor(private readonly most: number) {}

  /** Whether every subject that was ever seen since the last `forget` is still remembered. */
  get complete(): boolean {
    return !this.dropped;
  }

  /** The newest version seen before this one; undefined at first sight. */
  see(subject: string, version: number): number | undefined {
    const before = this.young.get(subject) ?? this.old.get(subject);
    this.young.set(subject, before === undefined ? version : Math.max(before, version));
    if (this.young.size * 2 >= this.most) {
      this.dropped ||= this.old.size > 0;
      this.old = this.young;
      this.young = new Map();
    }
    return before;
  }

  forget(): void {
    this.young = new Map();
    this.old = new Map();
    this.dropped = false;
  }
}
