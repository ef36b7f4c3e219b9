/** Deeper than any page that a person wrote; the parser takes quadratic time in the depth of its stack. */
const DEEPEST = 500;
/** How far up the stack the element of an end tag is looked for. */
const REACH = 64;
const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const CLOSES_ITSELF: ReadonlySet<string> = new Set('p li tr td th dt dd option h1 h2 h3 h4 h5 h6'.split(' '));
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes']);

const SLASH = 0x2f;
const HYPHEN = 0x2d;
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** The page without the start tags that nest deeper than any page does: all of its text, in linear time. */
export function flattenPage(html: string): string {
  const stack: string[] = [];
  let out = '';
  let copied = 0;
  for (let at = html.indexOf('<'); at >= 0; ) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end < 0) break;
      at = html.indexOf('<', end);
      continue;
    }
    const closing = html.charCodeAt(at + 1) === SLASH;
    const from = closing ? at + 2 : at + 1;
    const to = endOfName(html, from);
    if (to === from) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    const name = html.slice(from, to).toLowerCase();
    const end = html.indexOf('>', to);
    if (end < 0) break;
    if (closing) close(stack, name);
    else if (RAW.has(name)) {
      const raw = html.indexOf(`</${name}`, end);
      at = raw < 0 ? html.indexOf('<', end) : html.indexOf('<', raw + 2);
      continue;
    } else if (!VOID.has(name) && html.charCodeAt(end - 1) !== SLASH && !(CLOSES_ITSELF.has(name) && stack[stack.length - 1] === name)) {
      if (stack.length < DEEPEST) stack.push(name);
      else {
        out += html.slice(copied, at);
        copied = end + 1;
      }
    }
    at = html.indexOf('<', end);
  }
  return copied === 0 ? html : out + html.slice(copied);
}

function endOfName(html: string, from: number): number {
  if (!isLetter(html.charCodeAt(from))) return from;
  let to = from + 1;
  for (let code = html.charCodeAt(to); isLetter(code) || (code >= 0x30 && code <= 0x39) || code === HYPHEN; code = html.charCodeAt(to)) to++;
  return to;
}

function close(stack: string[], name: string): void {
  const lowest = Math.max(0, stack.length - REACH);
  for (let i = stack.length - 1; i >= lowest; i--) {
    if (stack[i] === name) {
      stack.length = i;
      return;
    }
  }
}
