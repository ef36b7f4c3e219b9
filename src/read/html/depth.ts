/** Deeper than any page that a person wrote; the parser takes quadratic time in the depth of its stack. */
const DEEPEST = 500;
/** How far up the stack the element of an end tag is looked for. */
const REACH = 64;
const NAME = /[a-z][a-z0-9-]*/iy;
const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const CLOSES_ITSELF: ReadonlySet<string> = new Set('p li tr td th dt dd option h1 h2 h3 h4 h5 h6'.split(' '));
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes']);

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
    const closing = html[at + 1] === '/';
    NAME.lastIndex = closing ? at + 2 : at + 1;
    const name = NAME.exec(html)?.[0].toLowerCase();
    if (name === undefined) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    const end = html.indexOf('>', NAME.lastIndex);
    if (end < 0) break;
    if (closing) close(stack, name);
    else if (RAW.has(name)) {
      const raw = html.indexOf(`</${name}`, end);
      at = raw < 0 ? html.indexOf('<', end) : html.indexOf('<', raw + 2);
      continue;
    } else if (!VOID.has(name) && html[end - 1] !== '/' && !(CLOSES_ITSELF.has(name) && stack[stack.length - 1] === name)) {
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

function close(stack: string[], name: string): void {
  const lowest = Math.max(0, stack.length - REACH);
  for (let i = stack.length - 1; i >= lowest; i--) {
    if (stack[i] === name) {
      stack.length = i;
      return;
    }
  }
}
