import { serviceStatus as sut } from './service-status.js';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const METRICS = `
broadsheet_outbox_pending_events{aggregate="Article"} 3
broadsheet_outbox_pending_events{aggregate="CategoryTree"} 1
broadsheet_outbox_oldest_seconds{aggregate="Article"} 7.2
broadsheet_outbox_oldest_seconds{aggregate="CategoryTree"} 0
broadsheet_consumer_deliveries_total{group="comments",topic="news.article",outcome="done"} 12
broadsheet_consumer_deliveries_total{group="comments",topic="news.article",outcome="retried"} 2
`;

describe('serviceStatus', () => {
  let server: Server;
  let url: string;
  let health: object;
  beforeEach(async () => {
    server = createServer((request, response) => {
      response.end(request.url === '/metrics' ? METRICS : JSON.stringify(health));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => void server.close());

  it('reads the status that a service reports', async () => {
    health = { status: 'degraded', problems: {}, warnings: { outbox: 'Nothing is published.' } };
    const { state, warnings, figures } = await sut('comments', url);
    expect([state, warnings]).toEqual(['degraded', { outbox: 'Nothing is published.' }]);
    expect(figures).toMatchObject({ waiting: 4, oldestSeconds: 7.2, handled: 12, retried: 2, gaps: null });
  });

  it('reports a service that does not respond, or responds with nonsense, as down, and says why', async () => {
    health = [];
    const unexpected = await sut('comments', url);
    expect([unexpected.state, unexpected.problems]).toEqual([
      'down',
      { http: 'the response is not from a service of this product' },
    ]);
    server.close();
    server.closeAllConnections();
    const refused = await sut('comments', url);
    expect([refused.state, refused.problems['http']]).toEqual([
      'down',
      expect.stringContaining('ECONNREFUSED') as string,
    ]);
  });
});
