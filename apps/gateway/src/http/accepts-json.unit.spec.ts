import { acceptsJson as sut } from './accepts-json.js';

describe('acceptsJson', () => {
  it.each([
    undefined,
    '',
    '*/*',
    'application/json',
    'Application/JSON; charset=utf-8',
    'application/*',
    'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'application/json, application/jwk-set+json',
    'text/html, application/json;q=0.1',
    '*/*;q=0, application/json',
    'application/json;q=high',
  ])('lets %j through', (accept) => {
    expect(sut(accept)).toBe(true);
  });

  it.each([
    'text/html',
    'application/xml, text/*',
    'application/json;q=0, */*',
    'application/json; q=0.0',
    '*/*;q=0',
    'application/*;q=0, */*',
    'application/jsonp',
    'json',
    ',',
  ])('shuts out %j', (accept) => {
    expect(sut(accept)).toBe(false);
  });
});
