import { EventTooLarge } from './event-too-large.errors.js';
import { InvalidEvent } from './invalid-event.errors.js';
import type { EventDraft } from '@broadsheet/contracts';
import { z } from 'zod';

/** The broker takes 1 MiB per batch of a partition; the rest is room for headers and framing. */
const LIMIT_BYTES = 900 * 1024;

/**
 * The event's data as JSON text, or `null` for a tombstone.
 * Throws `InvalidEvent` when it does not fit its schema, `EventTooLarge` above 900 KiB.
 */
export function jsonData({ definition, data }: EventDraft): string | null {
  const parsed = definition.schema.safeParse(data);
  if (!parsed.success) throw new InvalidEvent(definition.type, z.prettifyError(parsed.error));
  if (parsed.data === null) return null;
  const json = JSON.stringify(parsed.data);
  const bytes = Buffer.byteLength(json);
  if (bytes > LIMIT_BYTES) throw new EventTooLarge(definition.type, bytes, LIMIT_BYTES);
  return json;
}
