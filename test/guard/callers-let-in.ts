import { ACCESS } from './access-table.js';
import { CALLER_KIND_NAMES, type CallerKind } from './caller-kinds.js';

/** In the order in which they are asked to try a route: the owner first, as some items are nobody else’s. */
const ORDER: readonly CallerKind[] = ['owner', ...CALLER_KIND_NAMES];

/** Somebody whom a route lets in. Throws where nobody is. */
export function letIn(id: string): CallerKind {
  const kind = ORDER.find((one) => ACCESS.get(id)?.[one] === 'ok');
  if (!kind) throw new Error(`${id} lets nobody in`);
  return kind;
}
