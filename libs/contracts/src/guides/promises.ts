import { code, heading, list, paragraph, type GuideBlock } from '#guides/guide-block.js';

/** What a reader may rely on, and what not. */
export const PROMISES: readonly GuideBlock[] = [
  heading(2, 'What is promised'),
  list(
    '**Nothing is lost.** A change and its event are stored in one write. What was acknowledged is in the log, soon after if not at once.',
    '**Order per subject.** The events of one `ce_subject` are in the order of `ce_aggregateversion`. All records of a key are in one partition.',
    '**At least once.** An event may come twice, always with the same `ce_id`. Keep the newest version of each subject, and a repeated or late one changes nothing.',
    '**The state after the change.** An event carries the whole public state of its subject, and who changed it and why. The newest event of a subject is enough to know it.',
    '**No silent gaps.** In topics that are kept for ever the versions of a subject are 1, 2, 3 and so on. A missing one is an error; tell us. Compacted topics have gaps by nature.',
  ),
  paragraph('Not promised: order between different subjects, and that each event comes only once.'),
];

export const EVOLUTION: readonly GuideBlock[] = [
  heading(2, 'How events change'),
  paragraph(
    'The version of a schema is the last part of the type. A version may get new optional fields, so ignore fields that you do not know. ' +
      'Every other change is a new version, a type of its own. Old records stay as they are and stay valid: a reader of all history handles each version that it meets.',
  ),
  paragraph(
    'This is checked, not just meant: the schema of every version is frozen and compared with each change of the code, and records of every version are kept and decoded by a test.',
  ),
];

const JOIN = `const facts = new Map(); // comment id -> the newest event of news.comment
const words = new Map(); // comment id -> the newest record of news.comment-content

// for each record of news.comment-content:
if (message.value === null) words.delete(subject);
else words.set(subject, JSON.parse(String(message.value)));

// to read a comment:
const comment = { ...facts.get(id).comment, text: words.get(id)?.text ?? null };`;

export const ERASURE: readonly GuideBlock[] = [
  heading(2, 'Words, and their erasure'),
  paragraph(
    'Facts hold pseudonymous ids and are kept for ever. What a reader wrote is in `news.comment-content`, where it can be erased: ' +
      'a record without a value, a **tombstone**, says that the words of the comment in its key are gone, and compaction removes older records of that key.',
  ),
  list(
    'When you meet a tombstone, delete your copy of the words. That is the condition for reading this topic.',
    'A tombstone has the headers of every event, and no `content-type`. After a day or more Kafka removes it as well: whoever reads later finds nothing under the key.',
    'The id of a comment is the `ce_subject` of both topics. Words carry the version of the fact that they were written with.',
    'The two topics may arrive in either order. A comment whose words are absent is erased, or its words are still on their way.',
  ),
  paragraph('Joined in memory:'),
  code('js', JOIN),
];
