import { ONE_TURN } from './one-turn.js';
import DataLoader from 'dataloader';

/**
 * Lets all who ask the same question in one turn of the event loop share one read, so that a burst on one page costs
 * the database what one reader costs. Keeps nothing: what it answers was read after it was asked for.
 */
export function shareRead<Q, V>(
  keyOf: (question: Q) => string,
  read: (question: Q) => Promise<V>,
): (question: Q) => Promise<V> {
  const readDistinct = (questions: readonly Q[]): Promise<(V | Error)[]> => {
    const distinct = new Map<string, Promise<V | Error>>();
    return Promise.all(
      questions.map((question) => {
        const key = keyOf(question);
        const reading = distinct.get(key) ?? read(question).catch((error: Error) => error);
        distinct.set(key, reading);
        return reading;
      }),
    );
  };
  const loader = new DataLoader(readDistinct, ONE_TURN);
  return (question) => loader.load(question);
}
