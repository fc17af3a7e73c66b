const K1 = 1.2;
const B = 0.75;

/**
 * Inverse document frequency, never negative: ln(1 + (N - n + 0.5) / (n + 0.5)) for n of N documents.
 * Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), 3.3;
 * the 1 added within the logarithm as in Lucene's BM25Similarity.
 */
export function inverseDocumentFrequency(documents: number, holding: number): number {
  return Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
}

/** How many times a term must occur in a document to say half of what it can; the document's length divided by the mean. */
export function halfSaturation(relativeLength: number): number {
  return K1 * (1 - B + B * relativeLength);
}

/**
 * How much a term that occurs `count` times says in a document of this half saturation: between 0 and k1 + 1 = 2.2.
 * Source: as above, with k1 = 1.2 and b = 0.75.
 */
export function termSaturation(count: number, half: number): number {
  return (count * (K1 + 1)) / (count + half);
}
