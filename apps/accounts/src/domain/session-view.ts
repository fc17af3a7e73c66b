import type { Session } from './session.js';
import type { SessionView } from '@broadsheet/contracts';

export function sessionView(session: Session, currentId: string | undefined): SessionView {
  return {
    id: session.id,
    startedAt: session.startedAt.toISOString(),
    lastUsedAt: session.lastUsedAt.toISOString(),
    expiresAt: session.expiresAt.toISOString(),
    client: session.client,
    current: session.id === currentId,
  };
}
