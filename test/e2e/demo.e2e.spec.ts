import { BroadsheetCli } from '#clients/broadsheet-cli.js';
import { kafkaBrokers } from '@broadsheet/testing';
import { systemUnderTest } from '#clients/system.config.js';

const { gatewayUrl, mongoUri, prefix } = systemUnderTest();

describe('the demonstration', () => {
  it('shows for each step its request, its events with their places, and its effect', async () => {
    const servers = { KAFKA_BROKERS: kafkaBrokers().join(','), MONGODB_URI: mongoUri };
    const sut = new BroadsheetCli(gatewayUrl, { ...servers, NAME_PREFIX: prefix });
    const output = await sut.run('demo');
    expect(output.match(/^\d\. /gm)).toHaveLength(6);
    expect(output.match(/^ {3}(POST|PATCH) \/v1\/\S+, \d+ ms$/gm)).toHaveLength(6);
    expect(output.match(/^ {3}→ news\.\S+\.v1 \(news\.\S+, partition \d+, offset \d+\), \d+ ms$/gm)).toHaveLength(7);
    expect(output).toMatch(/→ the discussion counts 1 \(comments\), \d+ ms/);
    expect(output).toMatch(/→ it is no longer in the latest list \(recommendations\), \d+ ms\n$/);
  }, 60_000);
});
