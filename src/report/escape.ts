const SPECIAL = /[&<>"']/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML: nothing in it can end a tag or an attribute. */
export const escapeHtml = (text: string): string => text.replace(SPECIAL, (char) => ENTITIES[char] ?? char);

/** Control characters, which could drive a terminal; line breaks and tabs become spaces. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;

/** Text for a terminal, on one line. */
export const plainLine = (text: string): string => text.replace(CONTROL, ' ').trim();
