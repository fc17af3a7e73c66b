import type { GatewayRequest } from '#load/gateway.client.js';

/** A draft that is complete, so that it can be published. */
export function draftRequest(title: string, categoryId: string, token: string | undefined): GatewayRequest {
  const text = {
    excerpt: 'It left the harbour.',
    markdown: '## Out at sea\n\nIt left the harbour at noon, and nobody knew when it would be back.',
  };
  return { method: 'POST', path: '/v1/articles', token, body: { title, ...text, primaryCategoryId: categoryId } };
}

export function commentRequest(text: string, articleId: string | undefined): GatewayRequest {
  return { method: 'POST', path: `/v1/articles/${articleId}/comments`, body: { text, guestName: 'Robin' } };
}

/** The request with an `Idempotency-Key` made of its marker, which no other operation has. */
export function keyed(request: GatewayRequest, marker: string): GatewayRequest {
  return { ...request, idempotencyKey: marker.replaceAll(' ', '-') };
}
