import { expect, test } from 'vitest';
import { decodeBytes } from '../../src/read/encoding.ts';

const UKRAINIAN = 'Конвенцію підписали 72 країни, повідомив заступник міністра. Делегати з’їхалися до Ханоя.';
const RUSSIAN = 'Конвенцию подписали 72 страны, сообщил заместитель министра. Делегаты съехались в Ханой.';

/** The bytes of a text in an encoding of one byte a letter, by turning its decoder round. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text], (char) => byteOf.get(char) ?? 0x3f);
}

const page = (charset: string, text: string) => `<html><head><meta charset="${charset}"></head><body><p>${text}</p></body></html>`;
const UTF8 = new TextEncoder();

test.for<[string, Uint8Array, string, string]>([
  ['ASCII', UTF8.encode('72 countries'), 'utf-8', '72 countries'],
  ['UTF-8', UTF8.encode(UKRAINIAN), 'utf-8', UKRAINIAN],
  ['UTF-8 declared as windows-1251', UTF8.encode(page('windows-1251', RUSSIAN)), 'utf-8', page('windows-1251', RUSSIAN)],
  ['UTF-8 with a byte order mark', UTF8.encode(`\ufeff${UKRAINIAN}`), 'utf-8', UKRAINIAN],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x37, 0, 0x32, 0]), 'utf-16le', '72'],
  ['windows-1251, declared', encode(page('windows-1251', UKRAINIAN), 'windows-1251'), 'windows-1251', page('windows-1251', UKRAINIAN)],
  ['windows-1251, not declared', encode(RUSSIAN, 'windows-1251'), 'windows-1251', RUSSIAN],
  ['windows-1251, declared as KOI8', encode(page('koi8-r', RUSSIAN), 'windows-1251'), 'windows-1251', page('koi8-r', RUSSIAN)],
  ['windows-1251, declared as UTF-8', encode(page('utf-8', RUSSIAN), 'windows-1251'), 'windows-1251', page('utf-8', RUSSIAN)],
  ['KOI8-U, not declared', encode(UKRAINIAN.replace('’', ''), 'koi8-u'), 'koi8-u', UKRAINIAN.replace('’', '')],
  ['KOI8-R, declared as windows-1251', encode(page('windows-1251', RUSSIAN), 'koi8-r'), 'koi8-u', page('windows-1251', RUSSIAN)],
  ['ISO 8859-5', encode(RUSSIAN, 'iso-8859-5'), 'iso-8859-5', RUSSIAN],
  ['code page 866', encode(RUSSIAN, 'ibm866'), 'ibm866', RUSSIAN],
  ['Latin-1', encode('Un café près de Genève, où ils ont signé', 'windows-1252'), 'windows-1252', 'Un café près de Genève, où ils ont signé'],
  ['an unknown label', encode(page('klingon', RUSSIAN), 'windows-1251'), 'windows-1251', page('klingon', RUSSIAN)],
])('%s', ([, bytes, encoding, text]) => {
  expect(decodeBytes(bytes)).toEqual({ text, encoding });
});

test('a cut in the last character leaves UTF-8 what it is', () => {
  const bytes = UTF8.encode(UKRAINIAN.repeat(3));
  expect(decodeBytes(bytes.subarray(0, bytes.indexOf(0xd1, 40) + 1)).encoding).toBe('utf-8');
});
