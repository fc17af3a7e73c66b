import type { CommentView } from '@broadsheet/contracts';
import { html, type Html } from '#site/html/html.js';
import { dayAndTime } from '#site/html/dates.js';
import { plainText } from '#site/html/text.js';

/** A comment with its replies, oldest first. */
export interface CommentBranch {
  readonly comment: CommentView;
  readonly replies: readonly CommentBranch[];
}

/** Replies below their parents. One whose parent is not among them stands at the top, so that none is lost. */
export function commentTree(comments: readonly CommentView[]): CommentBranch[] {
  const known = new Set(comments.map(({ id }) => id));
  const children = Map.groupBy(comments, ({ parentId }) => (parentId && known.has(parentId) ? parentId : null));
  const branches = (parentId: string | null): CommentBranch[] =>
    (children.get(parentId) ?? []).map((comment) => ({ comment, replies: branches(comment.id) }));
  return branches(null);
}

/** Comments with their replies nested below them. `after` stands below the comment of that id and its replies. */
export function commentList(
  branches: readonly CommentBranch[],
  labels: ProviderLabels,
  after: ReadonlyMap<string, Html> = new Map(),
): Html {
  const items = branches.map(
    (branch) =>
      html`<li>
        ${comment(branch.comment, labels)} ${branch.replies.length > 0 ? commentList(branch.replies, labels) : null}
        ${after.get(branch.comment.id)}
      </li>`,
  );
  return html`<ol class="comments">
    ${items}
  </ol>`;
}

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
