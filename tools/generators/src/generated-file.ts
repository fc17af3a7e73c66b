/** A file that is derived from the contracts and committed, so that a change of it shows in a review. */
export interface GeneratedFile {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly content: string;
}
