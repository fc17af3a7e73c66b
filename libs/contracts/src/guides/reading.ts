import { code, heading, list, paragraph, type GuideBlock } from '#guides/guide-block.js';

const OWN = `npm run events -- tail --topic news.article --from beginning --until now
npm run events -- tail --type 'news.comment.*' --ndjson
npm run events -- verify`;

const KCAT = `kcat -b 127.0.0.1:9092 -C -t news.article -o beginning -e -f '%h\\n%k %s\\n\\n'`;

const CONSOLE = `kafka-console-consumer.sh --bootstrap-server 127.0.0.1:9092 --topic news.article \\
  --from-beginning --property print.key=true --property print.headers=true`;

const KAFKAJS = `import { Kafka } from 'kafkajs';

const kafka = new Kafka({ clientId: 'my-analysis', brokers: ['127.0.0.1:9092'] });
const consumer = kafka.consumer({ groupId: 'my-analysis' });
const newest = new Map(); // subject -> { version, data }

await consumer.connect();
await consumer.subscribe({ topics: ['news.article'], fromBeginning: true });
await consumer.run({
  eachMessage: async ({ message }) => {
    const subject = String(message.headers.ce_subject);
    const version = Number(message.headers.ce_aggregateversion);
    if (version <= (newest.get(subject)?.version ?? 0)) return; // already seen, or older
    newest.set(subject, { version, data: JSON.parse(String(message.value)) });
  },
});`;

/** How to see the first record in minutes. */
export const READING: readonly GuideBlock[] = [
  heading(2, 'Read the stream'),
  paragraph(
    'Use any Kafka client. `npm start` runs a broker on this machine and prints its address, by default the one below. ' +
      'For other installations, ask the operator for the address. If `NAME_PREFIX` is set there, topic names start with it.',
  ),
  paragraph(
    'With the tools of this repository, as readable lines, as CloudEvents in lines of JSON, or with every record checked:',
  ),
  code('sh', OWN),
  paragraph('With kcat, every record of a topic with its headers and key:'),
  code('sh', KCAT),
  paragraph('With the tool that comes with Kafka:'),
  code('sh', CONSOLE),
  paragraph('With kafkajs, the newest state of every article, in memory:'),
  code('js', KAFKAJS),
  list(
    'Choose your own group id. Never use `comments` or `recommendations`: you would take records away from these services.',
    'Start at the beginning. Facts are kept forever, so you can ask new questions about the whole history.',
    'Skip types that you do not know. New types will be added.',
  ),
];
