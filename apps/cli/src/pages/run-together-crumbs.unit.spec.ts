import { cutCrumbs } from './run-together-crumbs.js';

describe('cutCrumbs', () => {
  const sut = cutCrumbs;

  it.each([
    ['International Politics', ['International Politics']],
    ['International PoliticsAsia', ['International Politics', 'Asia']],
    ['WorldMiddle EastYemen', ['World', 'Middle East', 'Yemen']],
    ['TechnologyAI', ['Technology', 'AI']],
    ['US NewsUK & Ireland', ['US News', 'UK & Ireland']],
    ['NGOsÖsterreich', ['NGOs', 'Österreich']],
    ['Arts-Culture', ['Arts-Culture']],
    ['Women’s Sport', ['Women’s Sport']],
  ])('cuts %s where a lower-case letter meets a capital', (text, names) => {
    expect(sut(text, [])).toEqual({ names });
  });

  it.each([
    ['McDonald News', ['McDonald News'], ['McDonald News']],
    ['WorldMcDonald NewsAsia', ['McDonald News'], ['World', 'McDonald News', 'Asia']],
    ['TechnologyYouTube', ['YouTube'], ['Technology', 'YouTube']],
    ['TecheBayPrices', ['eBay'], ['Tech', 'eBay', 'Prices']],
    ['eBay', ['eBay'], ['eBay']],
    ['USAAsia', ['Asia'], ['USA', 'Asia']],
    ['World NewsAsia', ['World', 'News'], ['World News', 'Asia']],
    ['Covid19Health', ['Covid19'], ['Covid19', 'Health']],
    ['国际政治', ['国际', '政治'], ['国际', '政治']],
    ['ArtLaw', ['Art', 'Law'], ['Art', 'Law']],
    ['Asia', ['', 'Asia', 'Asia'], ['Asia']],
  ])('keeps the known categories of %s (%j) whole', (text, known, names) => {
    expect(sut(text, known)).toEqual({ names });
  });

  it.each([
    ['McDonald News', 'McDonald News may be one name or two'],
    ['WorldMacArthur', 'MacArthur may be one name or two'],
    ['YouTube', 'YouTube may be one name or two'],
    ['LinkedIn', 'LinkedIn may be one name or two'],
    ['USAsia', 'USAsia may be one name or two: capitals run into a word'],
    ['Euro 2024Football', 'Euro 2024Football may be one name or two: a word begins right after a figure or a mark'],
    ['World2024', 'World2024 may be one name or two: a figure begins right after a letter'],
    ['Asia国际', 'Asia国际 may be one name or two: its script has no capitals'],
    ['world', 'world does not begin like the name of a category'],
  ])('doubts %s rather than guess', (text, doubt) => {
    expect(sut(text, [])).toEqual({ doubt });
  });

  it('doubts where known categories fit in two ways', () => {
    expect(sut('YouTube', ['You', 'Tube', 'YouTube'])).toEqual({
      doubt: 'known categories fit as You > Tube and as YouTube',
    });
  });

  it('reads 500 characters against two thousand known categories at once', () => {
    const known = Array.from({ length: 2000 }, (_, index) => `Aa${'Aa'.repeat(index % 200)}`);
    const start = performance.now();
    expect(sut('Aa'.repeat(250), known)).toHaveProperty('doubt');
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
