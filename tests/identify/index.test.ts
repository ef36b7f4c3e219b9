import { describe, expect, test } from 'vitest';
import { identifyLanguage } from '../../src/identify/index.ts';
import { packs } from '../../src/languages/registry.ts';

describe('the language of a text', () => {
  test.for<[string, string]>([
    ['uk', 'Мер Харкова Ігор Терехов'],
    ['uk', 'Конвенцію підписали сімдесят дві країни.'],
    ['uk', 'п’ятеро поранених'],
    ['ru', 'Мэр Харькова Игорь Терехов'],
    ['ru', 'Представители семидесяти двух стран подписали конвенцию.'],
    ['ru', 'Он заявил The Daily Telegraph, что документ подпишут позже.'],
    ['en', 'Seventy-two countries signed the treaty.'],
    ['en', 'minister said'],
    ['uk', 'повідомлення'],
    ['uk', 'рятувальники знайшли'],
    ['ru', 'спасатели'],
    ['ru', 'сообщение агентства'],
    ['ru', 'Спасатели нашли двоих.'],
    ['uk', 'Твiй син ще не бачив моря.'],
    ['uk', 'Ла́ври дістали́ся й поетам.'],
    ['ru', 'Вот вообще ничего здесь не понял.'],
    ['und', 'Скулптура од Henry Moore и Alexander Calder у Њујорку.'],
    ['und', 'Канвенцыю падпісалі семдзесят дзве краіны свету ў Ханоі.'],
    ['und', 'съобщение'],
    ['und', 'паведамленне'],
    ['ru', 'мышцы спины'],
    ['ru', 'почти уснул'],
    ['ru', 'ремонт дороги'],
    ['ru', 'остановка транспорта'],
    ['uk', 'сила духу'],
    ['und', 'увеличение на бюджета'],
    ['uk', 'майже заснув'],
    ['und', 'почти заспа'],
    ['und', 'скоро заспао'],
    ['und', 'Конвенцията беше подписана от седемдесет и две държави в Ханой.'],
    ['und', 'Конвенцију су потписале седамдесет и две земље у Ханоју.'],
    ['und', 'Конвенцияға жетпіс екі ел қол қойды.'],
    ['und', 'Konwencję podpisały w Hanoi siedemdziesiąt dwa państwa świata.'],
    ['und', 'Die Konvention wurde von zweiundsiebzig Staaten unterzeichnet.'],
    ['und', '日本では72か国が署名した。'],
    ['und', '72 — 69 — 64'],
    ['und', ''],
  ])('%s: %s', ([code, text]) => {
    expect(identifyLanguage(text).code).toBe(code);
  });

  test('tells its witness, and is sure of what is plain', () => {
    const { code, confidence, evidence } = identifyLanguage('Про це повідомив міністр закордонних справ, який був присутній на церемонії.');
    expect([code, confidence > 0.95, evidence === 'words' || evidence === 'grams']).toEqual(['uk', true, true]);
    expect(identifyLanguage('日本では72か国が署名した。')).toEqual({ code: 'und', confidence: 0.99, evidence: 'letters' });
  });

  test('with one pack alone, what is not its language is not claimed', () => {
    const only = packs.filter(({ code }) => code === 'en');
    expect(identifyLanguage('Конвенцію підписали країни.', { packs: only }).code).toBe('und');
  });

  test('time is bounded: a long text is sampled', () => {
    expect(identifyLanguage('Конвенцію підписали країни. '.repeat(100_000)).code).toBe('uk');
  });
});
