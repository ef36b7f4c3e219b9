/** What the JSON-LD of a page says of its article. */
export interface Structured {
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
}

const ARTICLE = /Article|Posting|Report|Review|WebPage|CreativeWork|Liveblog/i;
const PUBLISHED = /"datePublished"\s*:\s*"([^"]{8,40})"/;
/** Objects that are looked at: a page of a shop may list thousands. */
const MOST_OBJECTS = 2000;

interface Thing {
  readonly [key: string]: unknown;
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

/** Reads the articles among the objects of all scripts; where a script is no JSON, its date is looked for as text. */
export function readStructured(scripts: readonly string[]): Structured {
  let best: Thing | null = null;
  let fallback: string | null = null;
  for (const script of scripts) {
    const parsed = parse(script);
    if (parsed === undefined) {
      fallback ??= PUBLISHED.exec(script)?.[1] ?? null;
      continue;
    }
    for (const thing of thingsOf(parsed)) {
      if (!ARTICLE.test(String(thing['@type'] ?? '')) || textOf(thing.datePublished) === null) continue;
      if (best === null || rank(thing) > rank(best)) best = thing;
    }
  }
  if (best === null) return { headline: null, published: fallback, authors: [] };
  return { headline: textOf(best.headline) ?? textOf(best.name), published: textOf(best.datePublished), authors: namesOf(best.author) };
}

const NEWS = /Article|Posting|Report|Liveblog/i;
const rank = (thing: Thing): number => (NEWS.test(String(thing['@type'])) ? 2 : 1) + (textOf(thing.headline) === null ? 0 : 1);

function parse(script: string): unknown {
  try {
    return JSON.parse(script) as unknown;
  } catch {
    // Broken markup is no error of the article: the caller falls back to the text of the script.
    return undefined;
  }
}

/** All objects inside a value, breadth first, without recursion. */
function thingsOf(root: unknown): Thing[] {
  const things: Thing[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && things.length < MOST_OBJECTS; at++) {
    const value = queue[at];
    if (Array.isArray(value)) for (const item of value) queue.push(item);
    else if (isThing(value)) {
      things.push(value);
      for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) queue.push(inner);
    }
  }
  return things;
}

const namesOf = (author: unknown): string[] =>
  (Array.isArray(author) ? author : [author]).map((one) => textOf(one) ?? (isThing(one) ? textOf(one.name) : null)).filter((name) => name !== null);
