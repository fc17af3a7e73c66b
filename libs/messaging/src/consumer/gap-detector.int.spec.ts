import { gaps } from '#metrics.js';
import { NoteReaders } from '#fixtures/note-readers.fixture.spec.js';
import { aRecord, send } from '#fixtures/records.fixture.spec.js';
import { until } from '@broadsheet/testing';

describe('GapDetector', () => {
  let readers: NoteReaders;
  beforeEach(async () => {
    readers = await NoteReaders.create();
  });
  afterEach(() => readers.close());

  const counted = async () =>
    (await gaps.get()).values.find(({ labels }) => labels.topic === readers.topic)?.value ?? 0;

  it('counts a version that was dropped, while the state follows the newest event', async () => {
    const state = new Map<string, number>();
    readers.react = ({ subject, version }) => void state.set(subject, version);
    await readers.start();
    const versions = [1, 2, 3, 5, 6];
    await send(
      readers.topic,
      versions.map((version) => aRecord({ version })),
    );

    await until(() => state.get('a') === 6);
    expect(await counted()).toBe(1);
  });

  it('counts nothing where none is missing: a skipped type, a dead letter, the same again, another subject', async () => {
    await readers.start();
    await send(readers.topic, [
      aRecord({ version: 1 }),
      aRecord({ version: 2, type: 'news.note.framed.v1' }),
      { ...aRecord({ version: 3 }), value: 'not JSON' },
      aRecord({ version: 4 }),
      aRecord({ version: 2 }),
      aRecord({ version: 4 }),
      aRecord({ version: 5 }),
      aRecord({ subject: 'b', version: 1 }),
    ]);

    await until(() => readers.subjects.includes('b') && readers.seen.some(({ version }) => version === 5));
    expect(await counted()).toBe(0);
  });
});
