import { expect, test } from 'vitest';
import { SENSES } from '../../src/core/sense.ts';
import { senseOf } from '../../src/core/token.ts';
import { buildLexicon } from '../../src/grammar/lexicon.ts';
import { packs } from '../../src/languages/registry.ts';
import { tokenise } from '../../src/segment/tokenise.ts';

const lexicons = new Map(packs.map((pack) => [pack.code, buildLexicon(pack.vocabulary())]));

function read(language: string, phrase: string): string {
  const lexicon = lexicons.get(language);
  if (lexicon === undefined) throw new Error(`no pack ${language}`);
  const [token] = tokenise(phrase, 0, phrase.length, lexicon);
  const senses = [senseOf(token, SENSES.country), senseOf(token, SENSES.nationality)].filter(
    (sense) => sense !== undefined && (token?.caps ?? 0) >= sense.value.caps,
  );
  const longest = Math.max(...senses.map((sense) => sense?.length ?? 0));
  return senses
    .map((sense) => (sense?.length === longest ? `${sense.value.code}/${sense.length}` : ''))
    .filter(Boolean)
    .join(' ');
}

test.for([
  ['uk', "В'єтнаму", 'VN/1'],
  ['uk', 'В’єтнамом', 'VN/1'],
  ['uk', "в'єтнамської", 'VN/1'],
  ['uk', 'Україні', 'UA/1'],
  ['uk', 'українського', 'UA/1'],
  ['uk', 'Соціалістичної Республіки В’єтнам', 'VN/3'],
  ['uk', 'Сполучених Штатів Америки', 'US/3'],
  ['uk', 'Південно-Африканській Республіці', 'ZA/4'],
  ['uk', 'Кореї', ''],
  ['uk', 'Південної Кореї', 'KR/2'],
  ['uk', 'того', ''],
  ['uk', 'мали', ''],
  ['uk', 'Нідерландів', 'NL/1'],
  ['uk', 'Білоруссю', 'BY/1'],
  ['uk', 'Косово', 'XK/1'],
  ['uk', 'Туреччиною', 'TR/1'],
  ['uk', 'Боснії і Герцеговини', 'BA/3'],
  ['ru', 'Вьетнама', 'VN/1'],
  ['ru', 'вьетнамскому', 'VN/1'],
  ['ru', 'Южно-Африканской Республики', 'ZA/4'],
  ['ru', 'КНР', 'CN/1'],
  ['ru', 'США', 'US/1'],
  ['ru', 'ФРГ', 'DE/1'],
  ['ru', 'того', ''],
  ['ru', 'Египтом', 'EG/1'],
  ['ru', 'Республики Беларусь', 'BY/2'],
  ['ru', 'Саудовской Аравии', 'SA/2'],
  ['ru', 'Объединённых Арабских Эмиратов', 'AE/3'],
  ['ru', 'Соединёнными Штатами', 'US/2'],
  ['ru', 'Корейской Народно-Демократической Республики', 'KP/5'],
  ['ru', 'Израилем', 'IL/1'],
  ['ru', 'Шри-Ланки', 'LK/3'],
  ['ru', 'российских', 'RU/1'],
  ['en', 'US', 'US/1 US/1'],
  ['en', 'us', ''],
  ['en', 'U.S.', 'US/4 US/4'],
  ['en', 'Vietnamese', 'VN/1'],
  ['en', 'polish', ''],
  ['en', 'South Korean', 'KR/2'],
  ['en', 'Democratic Republic of the Congo', 'CD/5'],
  ['en', 'UK', 'GB/1'],
])('%s: %s', ([language, phrase, expected]) => {
  expect(read(language as string, phrase as string)).toBe(expected);
});
