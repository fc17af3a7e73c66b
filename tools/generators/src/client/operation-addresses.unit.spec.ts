import { openApiDocument, routeCatalogue } from '@broadsheet/contracts';
import { operationAddresses } from '#client/operation-addresses.js';

describe('operationAddresses', () => {
  const document = openApiDocument(routeCatalogue);
  const sut = operationAddresses(document);

  it('has every operation once', () => {
    const lines = sut.split('\n').filter((line) => line.includes('"method"'));
    expect(lines).toHaveLength(routeCatalogue.length);
  });

  it('names the media type of a change, and the operations that take an idempotency key', () => {
    expect(sut).toContain(
      'editArticle: {"method":"PATCH","path":"/v1/articles/{article}","mediaType":"application/merge-patch+json"}',
    );
    const create = { operationId: 'createBoat', parameters: [{ name: 'Idempotency-Key' }] };
    expect(operationAddresses({ ...document, paths: { '/v1/boats': { post: create } } })).toContain(
      'createBoat: {"method":"POST","path":"/v1/boats","takesIdempotencyKey":true}',
    );
  });
});
