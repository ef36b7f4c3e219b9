/** The part of htmlparser2's tree that reading needs. */
export interface PageNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly PageNode[];
}

/** An element that can hold blocks. Its pieces are `pieces.slice(from, to)`. */
export interface Holder {
  readonly name: string;
  readonly parent: number;
  readonly hint: number;
  from: number;
  to: number;
}

/** A run of text between two block boundaries: what a reader sees as one paragraph, heading, label or cell. */
export interface Piece {
  readonly text: string;
  /** Characters of it that are inside links. */
  readonly linked: number;
  /** The tag that makes it a block. */
  readonly tag: string;
  /** Index of the holder that it stands in. */
  readonly holder: number;
}

/** A page as pieces in document order, the elements around them, and what its head says. */
export interface Page {
  readonly pieces: readonly Piece[];
  readonly holders: readonly Holder[];
  readonly meta: ReadonlyMap<string, string>;
  readonly structured: readonly string[];
  readonly times: readonly { readonly value: string; readonly holder: number; readonly hint: number }[];
  readonly canonical: string | null;
  readonly title: string;
}

/** What the class, id or role of an element says of it; the values combine. */
export const ASIDE = 1;
export const CAPTION = 2;
export const CONTENT = 4;
export const COMMENTS = 8;
export const CREDIT_HINT = 16;
export const DATE_HINT = 32;

const ASIDE_NAMES =
  /(?:^|[^a-z])(?:ads?|advert\w*|banner\w*|breadcrumb\w*|footer\w*|foot|menu\w*|nav|navbar|navigation|navi|sidebar\w*|side|aside|related\w*|relative|recommend\w*|promo\w*|sponsor\w*|partners?|shar(?:e|ing)\w*|social\w*|soc|subscri\w*|newsletter\w*|signup|popup\w*|modal\w*|overlay|cookie\w*|consent|gdpr|tags?|taglist|widget\w*|rating\w*|vote\w*|poll\w*|pag(?:er|ination|ing)\w*|login|register|masthead|teasers?|popular\w*|trending|most-?\w*|latest\w*|also|outbrain|taboola|copyright\w*|disclaimer|toolbar\w*|buttons?|print|twitter-tweet|instagram-media|tiktok-embed|fb-post|telegram-post|bio|about-author|author-?(?:bio|box|info)|readmore|read-?more|more-?\w*|see-?also|similar\w*|last-?news|other-?news|paywall|skip|jump|search\w*|(?:hidden|hide)(?!-)|sr-only|visually-hidden|screen-reader\w*|noprint|infobox|correction|feedback|donat\w*|timestamp|counter\w*|informer\w*|archive\w*|lenta|topnews|rubric\w*|links?)(?![a-z])/i;
const COMMENT_NAMES = /comment|disqus|livefyre|respond|reply|discuss|forum|otzyv|(?:^|[^a-z])koment/i;
const CAPTION_NAMES =
  /caption|photo-?(?:text|desc|title|info)|image-?(?:desc|title|info|text)|img-?(?:desc|title|text)|media-?(?:desc|title|info)|(?:^|[^a-z])(?:legend|podpis|cutline)(?![a-z])/i;
const CREDIT_NAMES =
  /(?:^|[^a-z])(?:byline|by-line|author|authors|credit|credits|source|copyright|photographer|copy-right|contributors?|dateline-author)(?![a-z])/i;
const CONTENT_NAMES =
  /article-?_*-?(?:body|text|content|main)|(?:story|post|entry|news|page|detail|material|content|single)-?_*-?(?:body|text|content|story|article|fulltext|detail)|articlebody|storytext|newstext|fulltext|full-?(?:text|story)|body-?(?:text|content|copy)|(?:^|[^a-z])(?:article|story|text|entry|post|news|material|publication)(?![a-z])/i;
const DATE_NAMES =
  /(?:^|[^a-z])(?:date|data|time|datetime|published|pubdate|publish\w*|timestamp|posted|dateline|news-?date|article-?date|date-?time|updated)(?![a-z])/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SKIPPED = words('style noscript template svg iframe object embed applet input select option button textarea canvas map area audio video math dialog');
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr br meta link base',
);

export function isHidden(attribs: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attribs) return true;
  const { style } = attribs;
  return style !== undefined && HIDDEN_STYLE.test(style);
}

/** The hint of an element's own names. `known` remembers what class and id say: a page has the same few over and over. */
export function hintOf(name: string, attribs: Readonly<Record<string, string>>, known: Map<string, number>): number {
  let hint = 0;
  if (name === 'aside' || name === 'nav' || name === 'footer' || name === 'noindex') hint |= ASIDE;
  if (name === 'figcaption') hint |= CAPTION;
  const role = attribs.role;
  if (role === 'navigation' || role === 'complementary' || role === 'contentinfo' || role === 'banner' || role === 'search' || role === 'dialog') hint |= ASIDE;
  const prop = attribs.itemprop ?? '';
  if (prop === 'articleBody') hint |= CONTENT;
  if (prop === 'datePublished' || prop === 'dateCreated') hint |= DATE_HINT;
  if (prop === 'author') hint |= CREDIT_HINT;
  const names = attribs.class === undefined ? (attribs.id ?? '') : attribs.id === undefined ? attribs.class : `${attribs.class} ${attribs.id}`;
  if (names === '' || names.length > 400) return hint;
  let said = known.get(names);
  if (said === undefined) {
    said = hintOfNames(names);
    known.set(names, said);
  }
  return hint | said;
}

function hintOfNames(names: string): number {
  let hint = 0;
  if (ASIDE_NAMES.test(names)) hint |= ASIDE;
  if (COMMENT_NAMES.test(names)) hint |= COMMENTS;
  if (CAPTION_NAMES.test(names)) hint |= CAPTION;
  if (CREDIT_NAMES.test(names)) hint |= CREDIT_HINT;
  if (CONTENT_NAMES.test(names)) hint |= CONTENT;
  if (DATE_NAMES.test(names)) hint |= DATE_HINT;
  return hint;
}

const SPACES = /[^\S\n]+/g;
/** White space other than single spaces between words. */
const UNEVEN = / {2}|[^\S ]/;
const SPACED_BREAK = /[^\S\n]*\n\s*/g;

/** A link or label beside the text that tells how many comments there are. */
const isCounter = ({ class: names }: Readonly<Record<string, string>>): boolean => names !== undefined && COMMENT_NAMES.test(names);

/** Walks the tree once, without recursion: the depth of a page is up to its author. */
export function readTree(root: PageNode): Page {
  const pieces: Piece[] = [];
  const holders: Holder[] = [{ name: 'root', parent: 0, hint: 0, from: 0, to: 0 }];
  const meta = new Map<string, string>();
  const structured: string[] = [];
  const times: { value: string; holder: number; hint: number }[] = [];
  const known = new Map<string, number>();
  let canonical: string | null = null;
  let title = '';
  let buffer = '';
  let linked = 0;
  let links = 0;
  let holder = 0;
  let breaks = 0;

  const flush = (): void => {
    breaks = 0;
    if (buffer === '') return;
    const trimmed = buffer.trim();
    const text = UNEVEN.test(trimmed) ? trimmed.replace(SPACES, ' ').replace(SPACED_BREAK, '\n') : trimmed;
    if (text !== '') pieces.push({ text, linked: Math.min(linked, text.length), tag: (holders[holder] as Holder).name, holder });
    buffer = '';
    linked = 0;
  };

  // A frame is a list of siblings and how far it has been read; what is left when it is done closes its element.
  const lists: (readonly PageNode[])[] = [root.children ?? []];
  const places: number[] = [0];
  const closes: number[] = [0];
  while (lists.length > 0) {
    const top = lists.length - 1;
    const list = lists[top] as readonly PageNode[];
    const at = places[top] as number;
    if (at >= list.length) {
      const close = closes[top] as number;
      if (close === BLOCK) {
        flush();
        const done = holders[holder] as Holder;
        done.to = pieces.length;
        holder = done.parent;
      } else if (close === LINK) links--;
      lists.pop();
      places.pop();
      closes.pop();
      continue;
    }
    places[top] = at + 1;
    const node = list[at] as PageNode;
    if (node.type === 'text') {
      const data = node.data ?? '';
      if (data === '') continue;
      const chunk = data.includes('\n') ? data.replace(LINE_BREAKS, ' ') : data;
      buffer += chunk;
      if (breaks > 0 && chunk.trim() !== '') breaks = 0;
      if (links > 0) linked += chunk.trim().length;
      continue;
    }
    const name = node.name;
    if (name === undefined || node.type === 'directive' || node.type === 'comment') continue;
    const attribs = node.attribs ?? NO_ATTRIBUTES;
    if (node.type === 'script') {
      if (attribs.type === 'application/ld+json') structured.push(node.children?.[0]?.data ?? '');
      continue;
    }
    if (name === 'meta') {
      const key = attribs.property ?? attribs.name ?? attribs.itemprop ?? attribs['http-equiv'];
      const value = attribs.content;
      if (key !== undefined && value !== undefined && value !== '' && !meta.has(key.toLowerCase())) meta.set(key.toLowerCase(), value);
      continue;
    }
    if (name === 'link') {
      if (attribs.rel === 'canonical' && attribs.href !== undefined) canonical ??= attribs.href;
      continue;
    }
    if (name === 'title') {
      if (title === '') title = (node.children?.[0]?.data ?? '').replace(LINE_BREAKS, ' ').replace(SPACES, ' ').trim();
      continue;
    }
    if (name === 'br') {
      breaks++;
      if (breaks >= 2) flush();
      else buffer += '\n';
      continue;
    }
    if (isHidden(attribs) || SKIPPED.has(name)) continue;
    if (name === 'time' || attribs.itemprop === 'datePublished') {
      const value = attribs.datetime ?? attribs.content;
      if (value !== undefined) times.push({ value, holder, hint: hintOf(name, attribs, known) | (holders[holder] as Holder).hint });
    }
    const { children } = node;
    if (children === undefined || children.length === 0) {
      if (!INLINE.has(name)) flush();
      continue;
    }
    if (INLINE.has(name) && !isCounter(attribs)) {
      lists.push(children);
      places.push(0);
      if (name === 'a' && attribs.href !== undefined) {
        links++;
        closes.push(LINK);
      } else closes.push(0);
      continue;
    }
    flush();
    holders.push({ name, parent: holder, hint: hintOf(name, attribs, known), from: pieces.length, to: pieces.length });
    holder = holders.length - 1;
    lists.push(children);
    places.push(0);
    closes.push(BLOCK);
  }
  flush();
  (holders[0] as Holder).to = pieces.length;
  return { pieces, holders, meta, structured, times, canonical, title };
}

const BLOCK = 1;
const LINK = 2;
const LINE_BREAKS = /[\n\r\t]+/g;
const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};
