import type { Published } from '../../core/values/document.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { agencyIn } from '../credits.ts';
import { isoMoment } from '../moment.ts';
import { keyOf } from '../words.ts';
import { readStructured, type Structured } from './structured.ts';
import { ASIDE, COMMENTS, DATE_HINT, type Holder, type Page } from './tree.ts';

/** What a page says of itself. */
export interface Head {
  readonly title: string | null;
  /** The piece that is the headline, or -1. */
  readonly heading: number;
  readonly url: string | null;
  readonly source: string | null;
  readonly agency: string | null;
  readonly published: Published | null;
}

const PUBLISHED_META = [
  'article:published_time', 'og:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'cxenseparse:publishtime', 'publish-date', 'publish_date',
  'publishdate', 'published_date', 'publication_date', 'pubdate', 'pub_date', 'article.published', 'article:published', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date.created', 'dc.date', 'dcterms.date', 'date.published', 'published_at',
  'article_date_original', 'originalpublicationdate', 'release_date', 'mediator_published_time', 'datecreated', 'date', 'ptime', 'displaydate', 'article:created_time', 'analyticsattributes.articledate', 'iso-8601-publish-date', 'creation_date',
]; // biome-ignore format: one name a line would hide the order
const AUTHOR_META = [
  'author',
  'article:author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'article:author_name',
  'cxenseparse:author',
  'dc.source',
  'article:source',
  'copyright',
  'source',
];

export function headOf(page: Page, packs: readonly LanguagePack[]): Head {
  const structured = readStructured(page.structured);
  const site = page.meta.get('og:site_name') ?? null;
  return {
    ...titleOf(page, structured, site),
    url: addressOf(page),
    source: site,
    agency: agencyOfHead(page, structured, packs),
    published: publishedOf(page, structured),
  };
}

function addressOf({ canonical, meta }: Page): string | null {
  for (const address of [canonical, meta.get('og:url'), meta.get('twitter:url')]) {
    if (address === null || address === undefined || !URL.canParse(address)) continue;
    const { protocol, pathname, search } = new URL(address);
    if (protocol.startsWith('http') && (pathname.length > 1 || search !== '')) return address;
  }
  return null;
}

function publishedOf({ meta, times, holders }: Page, structured: Structured): Published | null {
  const stated = isoMoment(structured.published ?? '');
  if (stated !== null) return { value: stated, basis: 'meta' };
  for (const name of PUBLISHED_META) {
    const value = isoMoment(meta.get(name) ?? '');
    if (value !== null) return { value, basis: 'meta' };
  }
  const main = times.filter(({ holder }) => !isAside(holders, holder));
  const marked = main.find(({ hint }) => (hint & DATE_HINT) !== 0) ?? main[0];
  const value = marked === undefined ? null : isoMoment(marked.value);
  return value === null ? null : { value, basis: 'meta' };
}

function isAside(holders: readonly Holder[], of: number): boolean {
  for (let at = of, up = 0; at !== 0 && up < 6; at = (holders[at] as Holder).parent, up++) {
    if (((holders[at] as Holder).hint & (ASIDE | COMMENTS)) !== 0) return true;
  }
  return false;
}

function agencyOfHead({ meta }: Page, structured: Structured, packs: readonly LanguagePack[]): string | null {
  for (const author of [...structured.authors, ...AUTHOR_META.map((name) => meta.get(name) ?? '')]) {
    const agency = author.length > 60 ? null : agencyIn(author, packs);
    if (agency !== null) return agency;
  }
  return null;
}

/** A heading of the page that its title in the head contains; else the only h1; else that title without the name of the site. */
function titleOf(page: Page, structured: Structured, site: string | null): { readonly title: string | null; readonly heading: number } {
  const stated = clean(page.meta.get('og:title') ?? structured.headline ?? page.meta.get('twitter:title') ?? page.title);
  const heading = headingOf(page, stated);
  if (heading >= 0) return { title: oneLine(page, heading), heading };
  const tops = page.pieces.flatMap(({ tag, text }, i) => (tag === 'h1' && text.length >= 15 && text.length <= 300 ? [i] : []));
  const [top] = tops;
  if (top !== undefined && tops.length === 1) return { title: page.meta.has('og:title') ? withoutSite(stated, site) : oneLine(page, top), heading: top };
  return { title: stated === '' ? null : withoutSite(stated, site), heading: -1 };
}

const SPACES = /\s+/g;
const clean = (raw: string): string => raw.replace(SPACES, ' ').trim();
const oneLine = ({ pieces }: Page, at: number): string => clean(pieces[at]?.text ?? '');

/** The piece that the stated title, or the one in the head, contains as a whole: the longest, a heading before a mere line. */
function headingOf({ pieces, title }: Page, stated: string): number {
  const keys = [` ${keyOf(stated)} `, ` ${keyOf(title)} `];
  let best = -1;
  let bestLength = 0;
  pieces.forEach(({ text, tag, linked }, i) => {
    if (text.length > 300 || text.length < 10) return;
    const isTop = tag === 'h1';
    const least = isTop ? 0.25 : HEADINGS.has(tag) ? 0.4 : 0.6;
    if (text.length < stated.length * least * 0.8) return;
    const key = keyOf(text);
    if (key.length < 10 || key.length < stated.length * least || !keys.some((whole) => whole.includes(` ${key} `))) return;
    const length = key.length * (isTop ? 1.5 : HEADINGS.has(tag) ? 1.2 : linked > 0 ? 0.8 : 1);
    if (length <= bestLength) return;
    best = i;
    bestLength = length;
  });
  return best;
}

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3']);
const SEPARATOR = /\s+[|—–·•»:*/-]+\s+|\s*[|»]\s*|\s*::+\s*/;

/** Parts of the title between signs, without those that name the site. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR).filter((part) => part.trim() !== '');
  if (parts.length < 2) return title;
  const siteKey = site === null ? '' : keyOf(site);
  const last = keyOf(parts[parts.length - 1] as string);
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a));
  if (siteKey !== '' && (last === siteKey || siteKey.includes(last))) {
    const cut = title.lastIndexOf(parts[parts.length - 1] as string);
    return title.slice(0, cut).replace(TRAILING_SIGNS, '');
  }
  return longest.length >= title.length * 0.5 ? longest.trim() : title;
}

const TRAILING_SIGNS = /[\s|—–·•»:*/-]+$/;
