import type { NewRecord } from '#log/log-writer.js';
import { v7 } from 'uuid';

export interface ReadFact {
  readonly readerId: string;
  readonly articleId: string;
  /** Milliseconds since 1970; now by default. */
  readonly at?: number;
}

/** As owners make them: UUIDv7. */
export function newId(): string {
  return v7();
}

const TYPE = 'news.activity.read.v1';

/** That a reader read an article, as it lies in `news.activity`; written by hand, without the product's codec. */
export function aRead({ readerId, articleId, at = Date.now() }: ReadFact): NewRecord {
  const activityId = newId();
  const time = new Date(at).toISOString();
  return {
    key: readerId,
    value: JSON.stringify({ activityId, readerId, articleId, at: time }),
    headers: { ...envelopeOf(TYPE, activityId, time), ce_source: '/recommendations' },
  };
}

function envelopeOf(type: string, subject: string, time: string): Record<string, string> {
  return {
    ce_specversion: '1.0',
    ce_id: newId(),
    ce_type: type,
    ce_time: time,
    ce_subject: subject,
    ce_dataschema: `urn:broadsheet:event:${type}`,
    ce_aggregateversion: '1',
    ce_correlationid: 'fault-harness',
    'content-type': 'application/json',
  };
}
