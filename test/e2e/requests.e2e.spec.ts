import { readHttpFile } from '#system/http-file.js';
import { RestClient } from '#system/rest.client.js';
import type { Caller } from '@broadsheet/contracts';
import { DEVELOPMENT_KEYS, signAccessToken } from '@broadsheet/platform';
import { until } from '@broadsheet/testing';
import { systemUnderTest } from './system.js';

/** What is answered while another service has not heard of an article yet. */
const NOT_YET = ['ARTICLE_NOT_KNOWN_YET', 'PIN_NOT_POSSIBLE'];

function token(may: Partial<Caller>): Promise<string> {
  const caller = { accountId: '01920000-0000-7000-8000-0000000000fe', name: 'Tess', roles: [], scopes: [], ...may };
  return signAccessToken(caller, DEVELOPMENT_KEYS.ACCESS_TOKEN_KEY, '1h');
}

describe('requests.http', () => {
  it('works from top to bottom', async () => {
    const sut = new RestClient({
      host: systemUnderTest().gatewayUrl,
      editor: await token({ roles: ['editor'] }),
      moderator: await token({ roles: ['moderator'] }),
      reader: await token({ roles: ['reader'] }),
      importer: await token({ scopes: ['import'] }),
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
