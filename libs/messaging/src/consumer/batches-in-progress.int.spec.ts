import { ArticleNotKnownYet } from '@broadsheet/contracts';
import { NoteReaders } from '#fixtures/note-readers.fixture.spec.js';
import { aRecord, send } from '#fixtures/records.fixture.spec.js';
import { until } from '@broadsheet/testing';

const in0 = (subject: string) => ({ ...aRecord({ subject }), partition: 0 });
const in1 = (subject: string) => ({ ...aRecord({ subject }), partition: 1 });

describe('a slow batch', () => {
  let readers: NoteReaders;
  let release: PromiseWithResolvers<void>;
  let begun: string[];

  beforeEach(async () => {
    readers = await NoteReaders.create();
    release = Promise.withResolvers<void>();
    begun = [];
  });
  afterEach(() => readers.close());

  /** `slow` waits to be released; everything else is done at once. */
  const startWithSlowOne = async (afterwards: () => void = () => undefined) => {
    readers.react = async (event) => {
      begun.push(event.subject);
      if (event.subject === 'slow') {
        await release.promise;
        afterwards();
      }
      readers.seen.push(event);
    };
    const app = await readers.start();
    await send(readers.topic, [in0('slow'), in0('behind it')]);
    await until(() => begun.includes('slow'));
    return app;
  };

  it('holds up nothing but its own partition, and keeps its order', async () => {
    await startWithSlowOne();
    await send(readers.topic, [in1('elsewhere'), in0('later')]);
    await until(() => readers.subjects.includes('elsewhere'));
    await send(readers.topic, [in1('elsewhere too')]);
    await until(() => readers.subjects.includes('elsewhere too'));
    expect(begun).toEqual(['slow', 'elsewhere', 'elsewhere too']);

    release.resolve();

    await until(() => readers.subjects.includes('later'));
    expect(begun).toEqual(['slow', 'elsewhere', 'elsewhere too', 'behind it', 'later']);
  });

  it('is finished and committed when the consumer closes', async () => {
    const app = await startWithSlowOne();
    await send(readers.topic, [in1('elsewhere')]);
    await until(() => readers.subjects.includes('elsewhere'));

    const stopping = readers.stop(app);
    release.resolve();
    await stopping;

    await readers.start();
    await until(() => readers.subjects.includes('behind it'));
    expect(begun.filter((subject) => subject === 'slow')).toHaveLength(1);
  });

  it('is tried again like any other when it fails in the end', async () => {
    let failures = 0;
    await startWithSlowOne(() => {
      failures += 1;
      if (failures === 1) throw new ArticleNotKnownYet('a');
    });
    await send(readers.topic, [in1('elsewhere')]);
    await until(() => readers.subjects.includes('elsewhere'));

    release.resolve();

    await until(() => readers.subjects.includes('behind it'));
    expect(readers.subjects).toEqual(['elsewhere', 'slow', 'behind it']);
  });
});
