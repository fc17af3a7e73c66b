/** A comment of this source id is stored already, by this import or by one that ran beside it. */
export class SourceIdTaken extends Error {
  override readonly name = 'SourceIdTaken';

  constructor(readonly sourceId: string) {
    super(`A comment from ${sourceId} is stored already.`);
  }
}
