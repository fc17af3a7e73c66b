/** An operator's command cannot be carried out; the message says why and is all that is shown. */
export class OpsRefused extends Error {
  override readonly name = 'OpsRefused';
}

/** A transaction lost against other writers as often as it was tried. The caller may try again later. */
export class TooMuchContention extends Error {
  override readonly name = 'TooMuchContention';

  constructor(attempts: number, cause: unknown) {
    super(`The transaction lost against other writers ${attempts} times.`, { cause });
  }
}

/** Read models take no changes for some seconds while they are compared with rebuilt ones. The change is to be retried. */
export class ReadModelsHeld extends Error {
  override readonly name = 'ReadModelsHeld';

  constructor() {
    super('The read models are held while they are compared with rebuilt ones.');
  }
}
