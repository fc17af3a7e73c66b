import { commentRecord } from './log-of-comments.js';
import { commentPostedV1 } from '@broadsheet/contracts';

describe('the record of a comment', () => {
  const { value, headers } = commentRecord(41);

  it('is an event of the contracts of about 350 bytes', () => {
    const text = String(value);
    expect(commentPostedV1.schema.parse(JSON.parse(text))).toMatchObject({ comment: { number: 42 } });
    expect(text.length).toBeGreaterThan(320);
    expect(text.length).toBeLessThan(400);
  });

  it('names its type and its subject', () => {
    expect(headers).toMatchObject({
      ce_type: commentPostedV1.type,
      ce_subject: '0192000c-0000-7000-8000-000000000029',
    });
  });
});
