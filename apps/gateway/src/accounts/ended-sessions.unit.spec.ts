import { EndedSessions } from './ended-sessions.js';
import {
  accountRolesChangedV1,
  accountSessionEndedV1,
  accountSessionEndedV2,
  type EventEnvelope,
} from '@broadsheet/contracts';
import { FakeClock } from '@broadsheet/testing';

describe('EndedSessions', () => {
  const clock = new FakeClock(new Date('2026-05-01T12:00:00Z'));
  let publish: (type: string, sessionId: string) => void;
  let sut: EndedSessions;

  beforeEach(() => {
    const tail: ConstructorParameters<typeof EndedSessions>[0] = {
      problem: null,
      start: ({ handle }) => {
        publish = (type, sessionId) => {
          const event = {
            type,
            data: { sessionId, accountId: 'a1', reason: 'signed-out' },
          } as unknown as EventEnvelope;
          void handle(event, { topic: 'news.account', partition: 0, offset: '0' });
        };
      },
    };
    sut = new EndedSessions(tail, clock);
    sut.onApplicationBootstrap();
  });

  it.each([accountSessionEndedV1, accountSessionEndedV2])('knows those that $type reports', ({ type }) => {
    expect(sut.has('s1')).toBe(false);
    publish(type, 's1');
    expect([sut.has('s1'), sut.has('s2')]).toEqual([true, false]);
  });

  it('takes nothing else for an end', () => {
    publish(accountRolesChangedV1.type, 's1');
    expect(sut.has('s1')).toBe(false);
  });

  it('forgets one when its tokens have expired', () => {
    publish(accountSessionEndedV2.type, 's1');
    clock.advance(21 * 60_000);
    publish(accountSessionEndedV2.type, 's2');
    expect([sut.has('s1'), sut.has('s2')]).toEqual([false, true]);
  });
});
