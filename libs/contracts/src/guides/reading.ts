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
    if (version <= (newest.get(subject)?.version ?? 0)) return; // seen already, or overtaken
    newest.set(subject, { version, data: JSON.parse(String(message.value)) });
  },
});`;

/** How to see the first record within minutes. */
export const READING: readonly GuideBlock[] = [
  heading(2, 'Read it'),
  paragraph(
    'Any Kafka client will do. `npm start` runs a broker on this machine and says where; the address below is its usual one. ' +
      'Whoever operates Broadsheet elsewhere gives you the address. If `NAME_PREFIX` is set there, topics begin with it.',
  ),
  paragraph('From this repository, readable or as CloudEvents in lines of JSON, and with every record checked:'),
  code('sh', OWN),
  paragraph('With kcat, every record of a topic with its headers and key:'),
  code('sh', KCAT),
  paragraph('With the tool that comes with Kafka:'),
  code('sh', CONSOLE),
  paragraph('With kafkajs, the newest state of every article, in memory:'),
  code('js', KAFKAJS),
  list(
    'Take a group id of your own. `comments` and `recommendations` are taken: in their group you would take records away from them.',
    'Begin at the beginning. Facts are kept for ever, so a new question can be asked of all that ever happened.',
    'Skip types that you do not know. New ones will come.',
  ),
];
