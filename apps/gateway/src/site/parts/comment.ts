import { dayAndTime } from '#site/html/dates.js';
import { html, type Html } from '#site/html/html.js';
import { plainText } from '#site/html/plain-text.js';
import type { CommentView } from '@broadsheet/contracts';

/** Names of providers as readers see them. */
export type ProviderLabels = ReadonlyMap<string, string>;

/** One comment, or the gap that is left of it. */
export function comment(view: CommentView, labels: ProviderLabels): Html {
  if (view.status !== 'published') return gap(view);
  const id = anchor(view);
  return html`<article class="comment" id="${id}" aria-label="Comment by ${view.authorName}">
    <p class="comment__head">
      <bdi class="comment__author">${view.authorName}</bdi>
      ${view.provider === 'native' ? null : html`<span>via ${labels.get(view.provider) ?? view.provider}</span>`}
      <a class="comment__date" href="#${id}">${dayAndTime(view.postedAt)}</a>
    </p>
    <div class="comment__text" dir="auto">${plainText(view.text ?? '')}</div>
  </article>`;
}

function gap(view: CommentView): Html {
  const sentence =
    view.status === 'deleted' ? 'This comment was deleted.' : 'This comment was removed by the moderators.';
  return html`<p class="comment comment--gap" id="${anchor(view)}">${sentence}</p>`;
}

function anchor({ number }: CommentView): string {
  return `_comment-${number}`;
}
