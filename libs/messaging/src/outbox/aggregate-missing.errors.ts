/** There is no document of this id to update. What that means to the caller is the repository's matter. */
export class AggregateMissing extends Error {
  override readonly name = 'AggregateMissing';

  constructor(
    readonly model: string,
    readonly id: string,
  ) {
    super(`There is no ${model} ${id}.`);
  }
}
