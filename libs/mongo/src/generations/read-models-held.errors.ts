/** Read models are being compared with ones made anew, and take no change for some seconds. It is to be tried again. */
export class ReadModelsHeld extends Error {
  override readonly name = 'ReadModelsHeld';

  constructor() {
    super('The read models are held while they are compared with ones that were made anew.');
  }
}
