import { COUNTER_SLOT } from './counter-slot.schema.js';
import { CountsCheckCommand } from './counts-check.command.js';
import { CommentsUnderTest, reader } from '#comments-under-test.spec.js';
import { getConnectionToken } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';

describe('counts-check', () => {
  let service: CommentsUnderTest;
  let connection: Connection;
  const sut = () => new CountsCheckCommand(connection).run();

  beforeAll(async () => {
    service = await CommentsUnderTest.start();
    connection = service.app.get<Connection>(getConnectionToken(), { strict: false });
  });

  afterAll(() => service.stop());

  it('finds nothing wrong while comments come, and says which counter is wrong once one is', async () => {
    const article = await service.article();
    const caller = reader('ada', 'Ada');
    const post = () => service.send('POST', `/v1/articles/${article}/comments`, { body: { text: 'Me too' }, caller });
    const [, ...lines] = await Promise.all([Promise.all(Array.from({ length: 40 }, post)), sut(), sut()]);
    expect(lines.flat()).toEqual(Array(2).fill(expect.stringMatching(/^[01] discussions: every counter is what/)));

    await connection.model(COUNTER_SLOT).updateOne({ articleId: article }, { $inc: { 'counts.native.published': 2 } });
    await expect(sut()).rejects.toThrow(`article ${article}: native counts 42, the rows are 40`);
  });
});
