import { html, type Html } from '#site/html/html.js';
import { comment, type ProviderLabels } from './comment.js';
import type { CommentBranch } from './comment-tree.js';

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
