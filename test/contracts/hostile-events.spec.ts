import { OPERATORS } from '#attacks/operator-vectors.js';
import { leavesIn, objectsIn, replaced, valueAt, type Place } from '#attacks/places.js';
import { eventCatalogue, type EventSample } from '@broadsheet/contracts';
import { decodeRecord, KnownEvents, type Decoded } from '@broadsheet/messaging';
import { eventSamples } from './event-samples.js';

const known = new KnownEvents(eventCatalogue);
const samples = [...eventSamples].map(([type, all]) => [type, all] as const);
const written = (all: readonly EventSample[]) => all.filter(({ value }) => value !== null);

/** As it would come from Kafka, with a value and headers of somebody’s choice. */
function decoded({ key, headers }: EventSample, value: string, more: Readonly<Record<string, string>> = {}): Decoded {
  const all = Object.entries({ ...headers, ...more }).map(([name, text]) => [name, Buffer.from(text)]);
  return decodeRecord(
    { key: Buffer.from(key), value: Buffer.from(value), headers: Object.fromEntries(all) as Record<string, Buffer> },
    known,
  );
}

const dataOf = (one: Decoded): unknown => (one.kind === 'event' ? one.event.data : undefined);
const isOperator = (value: unknown): boolean => /"(?:\$|a\.b)/.test(JSON.stringify(value) ?? '');

/** An object of the value with more members than it has. */
function widened(value: unknown, place: Place, more: object): unknown {
  return replaced(value, place, { ...(valueAt(value, place) as object), ...more });
}

describe('an event that holds questions to a database', () => {
  it.each(samples)('%s: where values belong, is no event', (_, all) => {
    for (const sample of written(all)) {
      for (const place of leavesIn(sample.value)) {
        for (const operator of OPERATORS) {
          const one = decoded(sample, JSON.stringify(replaced(sample.value, place, operator)));
          expect([place.join('/'), one.kind]).toEqual([place.join('/'), 'undecodable']);
        }
      }
    }
  });

  it.each(samples)('%s: in addition to its fields, is read without them', (_, all) => {
    for (const sample of written(all)) {
      for (const place of objectsIn(sample.value)) {
        const more = { $set: { roles: ['admin'] }, $where: 'sleep(1000)', 'a.b': 1, $inc: { version: 1 } };
        const one = decoded(sample, JSON.stringify(widened(sample.value, place, more)));
        expect([one.kind, isOperator(dataOf(one))]).toEqual(['event', false]);
      }
    }
  });

  it.each(samples)('%s: that reaches a prototype, is no event', (_, all) => {
    for (const sample of written(all)) {
      const rest = JSON.stringify(sample.value).slice(1);
      for (const member of ['"__proto__":{"roles":["admin"]}', '"constructor":{"prototype":{"roles":["admin"]}}']) {
        expect(decoded(sample, `{${member},${rest}`).kind).toBe('undecodable');
      }
    }
  });

  it.each(samples)('%s: in its headers, is no event, or is shown as text', (_, all) => {
    for (const sample of written(all)) {
      const value = JSON.stringify(sample.value);
      for (const text of ['{"$gt":0}', '-1', '1.5', 'NaN', '']) {
        expect(decoded(sample, value, { ce_aggregateversion: text }).kind).toBe('undecodable');
      }
      const one = decoded(sample, value, { ce_subject: '{"$ne":null}' });
      expect(one.kind === 'event' ? typeof one.event.subject : 'none').toMatch(/string|none/);
    }
  });
});
