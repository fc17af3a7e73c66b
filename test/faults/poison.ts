import type { NewRecord } from '@broadsheet/fault-harness';

/** A record whose headers, value and key are right; made new each time, with a number that makes it unlike any other. */
export type Sound = () => Omit<NewRecord, 'value'> & { readonly value: string };

const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

/** Everything that a topic may hold and no handler must see, by what is wrong with it. */
const KINDS: Readonly<Record<string, (sound: ReturnType<Sound>) => NewRecord>> = {
  'malformed JSON': (sound) => ({ ...sound, value: sound.value.slice(0, -1) }),
  'an empty value': (sound) => ({ ...sound, value: '' }),
  'a tombstone outside a compacted topic': (sound) => ({ ...sound, value: null }),
  'a zero byte first': (sound) => ({ ...sound, value: Buffer.concat([Buffer.from([0]), Buffer.from(sound.value)]) }),
  'a wrong type in the data': (sound) => ({
    ...sound,
    value: sound.value.replace(/"(article|readerId)":/, '"$1":5,"x":'),
  }),
  'a future major of a handled type': (sound) =>
    withHeader(sound, 'ce_type', `${String(sound.headers['ce_type']).slice(0, -1)}2`),
  'depth 20,000': (sound) => withField(sound, `"more":${deep(20_000)}`),
  'invalid UTF-8': (sound) => ({ ...sound, value: Buffer.from([0x22, 0xc3, 0x28, 0x22]) }),
  'a doubled header': (sound) =>
    withHeader(sound, 'ce_id', [String(sound.headers['ce_id']), String(sound.headers['ce_id'])]),
  'a __proto__ key': (sound) => withField(sound, '"__proto__":{"admin":true}'),
  'a constructor key': (sound) => withField(sound, '"a":{"constructor":{"prototype":{}}}'),
  'no key': (sound) => ({ ...sound, key: null }),
  'no headers': (sound) => ({ ...sound, headers: {} }),
  'a header that is not UTF-8': (sound) => withHeader(sound, 'ce_subject', Buffer.from([0xc3, 0x28])),
  'a version that is no number': (sound) => withHeader(sound, 'ce_aggregateversion', 'one'),
  'another content type': (sound) => withHeader(sound, 'content-type', 'text/plain'),
};

/** One of each kind. */
export function poisonOf(sound: Sound): NewRecord[] {
  return Object.values(KINDS).map((spoil) => spoil(sound()));
}

/** Sound records after the example of a real one, under keys and subjects of their own. */
export function soundAfter({ value, headers }: Pick<NewRecord, 'value' | 'headers'>, partition: number): Sound {
  let number = 0;
  const text = String(value);
  const own = Object.fromEntries(Object.entries(headers).map(([name, one]) => [name, String(one)]));
  return () => {
    number += 1;
    const key = `poison-${number}`;
    const numbered = `{"number":${number},${text.slice(1)}`;
    return { key, value: numbered, headers: { ...own, ce_subject: key }, partition };
  };
}

function withHeader(sound: NewRecord, name: string, value: NewRecord['headers'][string]): NewRecord {
  return { ...sound, headers: { ...sound.headers, [name]: value } };
}

function withField(sound: ReturnType<Sound>, field: string): NewRecord {
  return { ...sound, value: `{${field},${sound.value.slice(1)}` };
}
