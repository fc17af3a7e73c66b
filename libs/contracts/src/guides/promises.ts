import { code, heading, list, paragraph, type GuideBlock } from '#guides/guide-block.js';

/** What a consumer of the stream can rely on, and what not. */
export const PROMISES: readonly GuideBlock[] = [
  heading(2, 'Guarantees'),
  list(
    '**Nothing is lost.** A change and its event are stored in one write. The event of an acknowledged change reaches the log, usually within milliseconds.',
    '**Order per subject.** The events of one `ce_subject` are in the order of `ce_aggregateversion`. All records of a key are in one partition.',
    '**At least once.** An event may be delivered twice, always with the same `ce_id`. If you keep the newest version of each subject, a repeated or late event changes nothing.',
    '**The state after the change.** An event carries the whole public state of its subject, who changed it, and why. The newest event of a subject is all you need.',
    '**No silent gaps.** In topics that are kept forever, the versions of a subject are 1, 2, 3 and so on. A missing version is an error; please report it. Compacted topics have gaps by design.',
  ),
  paragraph('Not guaranteed: order between different subjects, and exactly-once delivery.'),
];

export const EVOLUTION: readonly GuideBlock[] = [
  heading(2, 'How events change'),
  paragraph(
    'The version of a schema is the last part of the type. A version may get new optional fields, so ignore fields that you do not know. ' +
      'Any other change is a new version with its own type. Old records never change and stay valid: a consumer of the whole history must handle every version.',
  ),
  paragraph(
    'Tests enforce this: the schema of every version is frozen and compared with the code, and a test decodes stored records of every version.',
  ),
];

const JOIN = `const facts = new Map(); // comment id -> the newest event of news.comment
const texts = new Map(); // comment id -> the newest record of news.comment-content

// for each record of news.comment-content:
if (message.value === null) texts.delete(subject);
else texts.set(subject, JSON.parse(String(message.value)));

// to read a comment:
const comment = { ...facts.get(id).comment, text: texts.get(id)?.text ?? null };`;

export const ERASURE: readonly GuideBlock[] = [
  heading(2, 'Personal text and its erasure'),
  paragraph(
    'Facts contain pseudonymous ids and are kept forever. The text of comments is in `news.comment-content`, where it can be erased: ' +
      'a record without a value, a **tombstone**, means that the text of the comment in its key is erased, and compaction removes the older records of that key.',
  ),
  list(
    'When you read a tombstone, delete your copy of the text. That is the condition for reading this topic.',
    'A tombstone has the usual headers except `content-type`. After a day or more Kafka removes the tombstone too: later consumers find nothing under the key.',
    'The id of a comment is the `ce_subject` in both topics. A text carries the version of the fact that it was written with.',
    'The two topics may arrive in any order. If a comment has no text, the text is erased or has not arrived yet.',
  ),
  paragraph('Joined in memory:'),
  code('js', JOIN),
];
