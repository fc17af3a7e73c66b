import type { OperationId } from '#api-operation.js';
import { operationAddresses } from '#generated/operation-addresses.js';
import type { OperationAddress } from '#operation-address.js';

/** Throws a TypeError for a name that the types do not know; a program that nobody compiled may ask for it. */
export function operationOf(id: OperationId): OperationAddress {
  if (!Object.hasOwn(operationAddresses, id)) throw new TypeError(`The API has no operation “${id}”.`);
  return operationAddresses[id];
}
