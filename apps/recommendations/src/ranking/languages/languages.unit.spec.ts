import { languageOf as sut } from './languages.js';

describe('stems of German', () => {
  const { stem } = sut('de');

  it.each([
    ['häuser', 'haus', 'hauses', 'häusern'],
    ['straße', 'strasse', 'straßen'],
    ['müller', 'mueller'],
    ['länder', 'land', 'landes', 'ländern'],
    ['regierung', 'regierungen'],
    ['minister', 'ministern'],
    ['wahl', 'wahlen'],
    ['klein', 'kleine', 'kleiner', 'kleinste'],
    ['statue', 'statuen'],
    ['quelle', 'quellen'],
    ['films', 'film', 'filme'],
  ])('meet: %s, %s', (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });

  it.each([
    ['haus', 'haut'],
    ['wahl', 'wald'],
    ['stadt', 'staat'],
    ['regierung', 'region'],
    ['kunst', 'kunde'],
    ['gras', 'grat'],
    ['neu', 'null'],
  ])('do not meet: %s and %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

describe('stems of French', () => {
  const { stem } = sut('fr');

  it.each([
    ['élection', 'élections'],
    ['journal', 'journaux'],
    ['bateau', 'bateaux'],
    ['jeu', 'jeux'],
    ['maire', 'maires'],
    ['présidentiel', 'présidentielle', 'présidentielles', 'présidentiels'],
    ['européen', 'européenne', 'européennes', 'européens'],
    ['national', 'nationale', 'nationaux', 'nationales'],
    ['élevé', 'élevée', 'élevés', 'élevées'],
    ['élue', 'élues'],
    ['ville', 'villes'],
    ['vote', 'voter', 'votes'],
  ])('meet: %s, %s', (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });

  it.each([
    ['mer', 'maire'],
    ['port', 'porc'],
    ['gouvernement', 'gouverneur'],
    ['bateau', 'bataille'],
    ['ministre', 'ministère'],
    ['eau', 'école'],
  ])('do not meet: %s and %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('leave figures as they are', () => {
    expect(['1988', '20000'].map(stem)).toEqual(['1988', '20000']);
  });
});

describe('the language of a tag', () => {
  it.each(['fr', 'fr-CA', 'FR'])('is that of its first part: %s', (tag) => {
    expect(sut(tag).stopWords.has('les')).toBe(true);
  });

  it.each(['es', 'frr', ''])('is unknown where nothing is known of it: %s', (tag) => {
    expect(sut(tag).stopWords.size).toBe(0);
  });
});
