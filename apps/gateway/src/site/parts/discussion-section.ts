import { html, type Html } from '#site/html/html.js';
import { articleHref, withQuery } from '#site/html/site-paths.js';
import type { CommentThread, Discussion, ProviderCount, ReplyList } from '@broadsheet/contracts';
import { commentList, commentTree } from './comments.js';
import { notice } from './notice.js';
import { counted } from '#site/html/text.js';

/** What of a discussion is shown: a page of threads, further replies of one thread, or nothing for the moment. */
export type DiscussionView =
  | { readonly kind: 'missing' }
  | { readonly kind: 'threads'; readonly discussion: Discussion; readonly older: boolean }
  | { readonly kind: 'replies'; readonly discussion: Discussion; readonly threadId: string; readonly page: ReplyList };

export function discussionSection(view: DiscussionView, slug: string): Html {
  return html`<section class="discussion" id="_discussion" aria-labelledby="_discussion-title">
    <h2 class="label" id="_discussion-title">Discussion</h2>
    ${view.kind === 'missing' ? notice('The discussion cannot be shown at the moment.') : shown(view, slug)}
  </section>`;
}

function shown(view: Exclude<DiscussionView, { kind: 'missing' }>, slug: string): Html {
  const { total, counts } = view.discussion;
  return html`${commentCounts(total, counts)} ${view.kind === 'threads' ? threads(view, slug) : replies(view, slug)}`;
}

function threads({ discussion, older }: DiscussionView & { kind: 'threads' }, slug: string): Html {
  const { items, next } = discussion;
  const more = new Map(items.flatMap((thread) => moreReplies(thread, slug)));
  const comments = items.flatMap((thread) => [thread, ...thread.replies]);
  return html`${items.length === 0 ? html`<p class="discussion__empty">Nobody has commented yet.</p>` : null}
  ${items.length > 0 ? commentList(commentTree(comments), labelsOf(discussion), more) : null}
  ${pager([older ? back(slug) : null, next === null ? null : link(slug, { comments: next }, 'Older comments', 'next')])}`;
}

function replies(view: DiscussionView & { kind: 'replies' }, slug: string): Html {
  const { discussion, page, threadId } = view;
  const next = page.next === null ? null : { thread: threadId, replies: page.next };
  return html`<h3 class="discussion__part">Further replies in one thread</h3>
    ${commentList(commentTree(page.items), labelsOf(discussion))}
    ${pager([back(slug), next && link(slug, next, 'More replies', 'next')])}`;
}

function moreReplies({ id, repliesNext }: CommentThread, slug: string): [string, Html][] {
  if (repliesNext === null) return [];
  const more = link(slug, { thread: id, replies: repliesNext }, 'More replies in this thread', 'nofollow');
  return [[id, html`<p class="comments__more">${more}</p>`]];
}

function labelsOf({ counts }: Discussion): Map<string, string> {
  return new Map(counts.map(({ provider, label }) => [provider, label]));
}

function back(slug: string): Html {
  return html`<a href="${articleHref(slug)}#_discussion">Newest comments</a>`;
}

function link(slug: string, query: Readonly<Record<string, string>>, words: string, rel: string): Html {
  return html`<a href="${withQuery(articleHref(slug), query)}#_discussion" rel="${rel}">${words}</a>`;
}

function pager(links: readonly (Html | null)[]): Html | null {
  if (links.every((one) => one === null)) return null;
  return html`<nav class="pager" aria-label="Pages of the discussion">${links}</nav>`;
}

const NUMBER = new Intl.NumberFormat('en-GB');

/** How many comments each provider has, zero included, and how many that is together. */
export function commentCounts(total: number, counts: readonly ProviderCount[]): Html {
  return html`<p class="counts__total">${counted(total, 'comment', 'comments')}</p>
    <dl class="counts">
      ${counts.map(
        ({ label, count }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${NUMBER.format(count)}</dd>
          </div>`,
      )}
    </dl>`;
}
