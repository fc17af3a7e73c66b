import { html, type Html } from '#site/html/html.js';
import { siteDocument, type SiteFrame } from '#site/parts/site-document.js';

interface Words {
  readonly title: string;
  readonly sentence: string;
}

const NOT_FOUND: Words = {
  title: 'There is nothing here',
  sentence: 'The article or section at this address does not exist, or has been withdrawn.',
};
const UNAVAILABLE: Words = {
  title: 'This page cannot be shown at the moment',
  sentence: 'Something behind it does not answer. Please try again in a moment.',
};
const REFUSED: Words = {
  title: 'This address cannot be read',
  sentence: 'The link that led here is incomplete or wrong.',
};
const BROKEN: Words = {
  title: 'Something went wrong on our side',
  sentence: 'It has been written down, and we will look into it.',
};

/** An error in the reader's words. It asks no other service, so that it can always be shown. */
export function problemPage(status: number, requestId: string, frame: SiteFrame): Html {
  const { title, sentence } = wordsFor(status);
  return siteDocument(
    {
      title,
      description: sentence,
      masthead: { categories: [] },
      main: html`<div class="problem">
        <h1 class="problem__title">${title}</h1>
        <p>${sentence}</p>
        <p><a href="/">Go to the front page</a></p>
        <p class="problem__id">Request <code>${requestId}</code>: name it when you ask us about this.</p>
      </div>`,
    },
    frame,
  );
}

function wordsFor(status: number): Words {
  if (status === 404) return NOT_FOUND;
  if (status === 503) return UNAVAILABLE;
  return status >= 500 ? BROKEN : REFUSED;
}
