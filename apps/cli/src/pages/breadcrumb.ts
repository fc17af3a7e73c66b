import { type PageLine, cleanText } from './page-lines.js';
import { type ProblemList, quoted } from './problem-list.js';
import { cutCrumbs } from './run-together-crumbs.js';

const MAX_CHARACTERS = 500;
const SEPARATED = /^home ?([>›»/])/i;
const MARKS = /[>›»]/;
const REMEDY = 'write it as “Home > Category > Category”';

interface BreadcrumbContext {
  /** Some sites end the breadcrumb with the page itself, which is not a category. */
  title: string | undefined;
  knownCategories: readonly string[];
}

/** The category names of a breadcrumb line, with or without separators; undefined after reporting a problem. */
export function readBreadcrumb(
  line: PageLine,
  context: BreadcrumbContext,
  problems: ProblemList,
): string[] | undefined {
  const text = line.text.normalize('NFC');
  const mark = SEPARATED.exec(text)?.[1];
  if (text.length > MAX_CHARACTERS || !(mark !== undefined || text.startsWith('Home'))) {
    problems.add(line.number, `no breadcrumb: ${quoted(text)} does not begin with Home and a category`);
    return undefined;
  }
  if (mark !== undefined) return separated(text, mark, { line, context, problems });
  return runTogether(text.slice('Home'.length), { line, context, problems });
}

/** Category names of crumbs that the page separates: Home first, at least one below it, none empty. */
export function categoriesOf(crumbs: readonly string[], { line, context, problems }: Reading): string[] | undefined {
  const [home, ...names] = crumbs.map((crumb) => cleanText(crumb).normalize('NFC'));
  if (home?.toLowerCase() !== 'home') {
    problems.add(line.number, `no breadcrumb: ${quoted(line.text)} does not begin with Home`);
    return undefined;
  }
  const categories = withoutTitle(names, context);
  if (categories.length === 0 || categories.includes('')) {
    problems.add(line.number, `the breadcrumb has no category, or an empty one: ${REMEDY}`);
    return undefined;
  }
  return categories;
}

export interface Reading {
  line: PageLine;
  context: BreadcrumbContext;
  problems: ProblemList;
}

function separated(text: string, mark: string, reading: Reading): string[] | undefined {
  const crumbs = text.split(mark);
  // A name may contain a slash but no other separator, so a second kind of separator is ambiguous.
  if (crumbs.some((crumb) => MARKS.test(crumb))) {
    reading.problems.add(reading.line.number, `the breadcrumb mixes separators: ${REMEDY}`);
    return undefined;
  }
  return categoriesOf(crumbs, reading);
}

function runTogether(text: string, reading: Reading): string[] | undefined {
  const { line, context, problems } = reading;
  if (text === '') return categoriesOf(['Home'], reading);
  if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u.test(text) && !context.knownCategories.some((name) => text.startsWith(name))) {
    problems.add(line.number, `no breadcrumb: ${quoted(line.text)} does not begin with Home and a category`);
    return undefined;
  }
  const cut = cutCrumbs(beforeTitle(text, context), context.knownCategories);
  if ('names' in cut) return cut.names;
  problems.add(line.number, `the breadcrumb is ambiguous (${cut.doubt}): ${REMEDY}`);
  return undefined;
}

function beforeTitle(text: string, { title, knownCategories }: BreadcrumbContext): string {
  const isPage = title !== undefined && text.length > title.length && text.endsWith(title);
  return isPage && !/\s$/.test(text.slice(0, -title.length)) && !knownCategories.includes(title)
    ? text.slice(0, -title.length)
    : text;
}

function withoutTitle(names: string[], { title, knownCategories }: BreadcrumbContext): string[] {
  const last = names.at(-1);
  const isPage = last !== undefined && last === title && !knownCategories.includes(last);
  return isPage && names.length > 1 ? names.slice(0, -1) : names;
}
