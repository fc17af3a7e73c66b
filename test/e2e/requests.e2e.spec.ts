import { adminOf } from '#clients/admins.js';
import { readHttpFile } from '#clients/http-file.js';
import { RestClient } from '#clients/rest.client.js';
import { until } from '@broadsheet/testing';
import { systemUnderTest } from '#clients/system.config.js';

/** The response while another service does not know an article yet. */
const NOT_YET = ['ARTICLE_NOT_KNOWN_YET', 'PIN_NOT_POSSIBLE', 'EXCLUSION_NOT_POSSIBLE'];

describe('requests.http', () => {
  it('works from top to bottom', async () => {
    const { gatewayUrl } = systemUnderTest();
    const sut = new RestClient({
      host: gatewayUrl,
      ...adminOf(gatewayUrl),
    });
    for (const request of readHttpFile('requests.http')) {
      const { status, body } = await until(
        async () => {
          const answer = await sut.send(request);
          return NOT_YET.includes((answer.body as { code?: string }).code ?? '') ? null : answer;
        },
        { what: request.title },
      );
      expect([request.title, status < 300 ? 'works' : body]).toEqual([request.title, 'works']);
    }
  }, 60_000);
});
