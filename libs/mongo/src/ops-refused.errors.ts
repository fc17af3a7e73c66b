/** An operator's command cannot be carried out; the message says why and is all that is shown. */
export class OpsRefused extends Error {
  override readonly name = 'OpsRefused';
}
