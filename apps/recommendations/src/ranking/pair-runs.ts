/** Pairs of a number of 32 bits and one of 16. */
interface PairPage {
  readonly keys: Uint32Array;
  readonly values: Uint16Array;
}

/** Pairs in a page, as the power of two. */
const PAGE = 16;
const WITHIN_PAGE = 2 ** PAGE - 1;

/**
 * Runs of 2^n pairs, cut from few large pages: typed arrays of its own would cost a short run ten times what is in it.
 * A buddy allocator (D. E. Knuth, "The Art of Computer Programming", 2.5) that does not merge freed runs, as runs of
 * the same length are soon needed again.
 */
export class PairRuns {
  private readonly pages: PairPage[] = [];
  private readonly unused: number[][] = [];

  /** A run of 2^exponent pairs of anything, by its address. */
  take(exponent: number): number {
    return this.unusedOf(exponent).pop() ?? (exponent < PAGE ? this.half(exponent) : this.newPage(exponent));
  }

  give(run: number, exponent: number): void {
    this.unusedOf(exponent).push(run);
  }

  /** The page that the run is in, from `offsetOf` its address. */
  pageOf(run: number): PairPage {
    return this.pages[run >>> PAGE] ?? { keys: new Uint32Array(), values: new Uint16Array() };
  }

  offsetOf(run: number): number {
    return run & WITHIN_PAGE;
  }

  private half(exponent: number): number {
    const whole = this.take(exponent + 1);
    this.give(whole + 2 ** exponent, exponent);
    return whole;
  }

  /** A longer run has a page to itself. */
  private newPage(exponent: number): number {
    const length = 2 ** exponent;
    this.pages.push({ keys: new Uint32Array(length), values: new Uint16Array(length) });
    return (this.pages.length - 1) << PAGE;
  }

  private unusedOf(exponent: number): number[] {
    return (this.unused[exponent] ??= []);
  }
}
