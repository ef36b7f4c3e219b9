import { expect, test } from 'vitest';
import { toLatin } from '../../../../src/extract/officials/names/latin.ts';
import { en } from '../../../../src/languages/en/index.ts';
import { ru } from '../../../../src/languages/ru/index.ts';
import { uk } from '../../../../src/languages/uk/index.ts';

test.for([
  ['Олег Голяшкін', 'Oleh Holiashkin'],
  ['Зеновій Згурський', 'Zenovii Zghurskyi'],
  ['Юрій Єхануров', 'Yurii Yekhanurov'],
  ["В'ячеслав Кириленко", 'Viacheslav Kyrylenko'],
  ['Мар’яна Їжакевич', 'Mariana Yizhakevych'],
  ['Наталія Ґалаґан', 'Nataliia Galagan'],
  ['Ян III Собеський', 'Yan III Sobeskyi'],
  ['Нгуєн Мінь Ву', 'Nguyen Minh Vu'],
  ['Нгуєн Суан Фук', 'Nguyen Xuan Phuc'],
  ['Сі Цзіньпін', 'Xi Jinping'],
  ['Антоніу Гутерреш', 'Antonio Guterres'],
  ['Вільям Сміт', 'William Smith'],
  ['Дмитро Пєсков', 'Dmitry Peskov', 'RU'],
  ['Сергій Патрушев', 'Sergey Patrushev', 'RU'],
  ['Такеші Кітамура', 'Takeshi Kitamura', 'JP'],
  ['Галим Байтук', 'Galim Baytuk', 'KZ'],
  ['Ганна Слива', 'Hanna Slyva'],
  ['Ганна Лащенко-Слива', 'Hanna Lashchenko-Slyva'],
])('uk: %s', ([name, latin, country]) => {
  expect(toLatin(name as string, uk, { country: country ?? null })).toBe(latin);
});

test.for([
  ['Сергей Удальцов', 'Sergey Udaltsov'],
  ['Виталий Рымашевский', 'Vitaly Rymashevsky'],
  ['Евгений Щёголев', 'Yevgeny Shchegolev'],
  ['Мария Захарова', 'Maria Zakharova'],
  ['Николай Васильев', 'Nikolay Vasilyev'],
  ['В. В. Иванов', 'V. V. Ivanov'],
  ['Хасан Мирзоев', 'Khasan Mirzoev'],
  ['Дхан Сингх', 'Dhan Singh'],
  ['Антон Силаев', 'Anton Silayev'],
  ['Виктор Янукович', 'Viktor Yanukovych', 'UA'],
  ['Григорий Немыря', 'Hryhorii Nemyria', 'UA'],
  ['Данг Хоанг Занг', 'Dang Hoang Giang'],
  ['Данг Хоанг Зян', 'Dang Hoang Giang'],
  ['Данг Хоангзянг', 'Dang Hoang Giang'],
  ['Лыонг Там Куанг', 'Luong Tam Quang'],
  ['Чыонг Тан Шанг', 'Truong Tan Sang'],
  ['Нгуен Тан Зунг', 'Nguyen Tan Dung'],
  ['Буй Тхань Шон', 'Bui Thanh Son'],
  ['Нгуен Тхи Ким Нган', 'Nguyen Thi Kim Ngan'],
  ['Выонг Динь Хюэ', 'Vuong Dinh Hue', 'VN'],
  ['Вэнь Цзябао', 'Wen Jiabao'],
  ['Чжао Лицзянь', 'Zhao Lijian'],
  ['Юань Чуньцин', 'Yuan Chunqing'],
  ['Мао Нин', 'Mao Ning', 'CN'],
  ['Сейдзи Маэхара', 'Seiji Maehara'],
  ['Кёко Танака', 'Kyoko Tanaka', 'JP'],
  ['Пак Кын Хе', 'Park Geun-hye'],
  ['Мишель Обама', 'Michelle Obama'],
  ['Джоэл Саймон', 'Joel Simon'],
  ['Фил Гордон', 'Phil Gordon'],
  ['Урсула фон дер Ляйен', 'Ursula von der Leyen'],
])('ru: %s', ([name, latin, country]) => {
  expect(toLatin(name as string, ru, { country: country ?? null })).toBe(latin);
});

test('the gender of the bearer tells Michel from Michelle', () => {
  expect(toLatin('Мишель Дюбуа', ru, { gender: 'm' })).toBe('Michel Dubois');
  expect(toLatin('Мишель Дюбуа', ru, { gender: 'f' })).toBe('Michelle Dubois');
});

test('names in Latin letters are kept', () => {
  expect(toLatin('José Manuel Barroso', en)).toBe('José Manuel Barroso');
});

test.for([
  ['Антоніу Гутерреш', 'Антониу Гутерриш', 'Antonio Guterres'],
  ['Камала Гарріс', 'Камала Харрис', 'Kamala Harris'],
  ['Джон Керрі', 'Джон Керри', 'John Kerry'],
  ['Берні Сандерс', 'Берни Сандерс', 'Bernie Sanders'],
  ['Річард Ніксон', 'Ричард Никсон', 'Richard Nixon'],
  ['Бен Воллес', 'Бен Уоллес', 'Ben Wallace'],
  ['Жак Ширак', 'Жак Ширак', 'Jacques Chirac'],
  ['Гідо Вестервелле', 'Гидо Вестервелле', 'Guido Westerwelle'],
  ['Єнс Столтенберг', 'Йенс Столтенберг', 'Jens Stoltenberg'],
  ['Войцех Ярузельський', 'Войцех Ярузельский', 'Wojciech Jaruzelski'],
  ['Джузеппе Конте', 'Джузеппе Конте', 'Giuseppe Conte'],
  ['Зоран Міланович', 'Зоран Миланович', 'Zoran Milanovic'],
  ['Хосе Луїс Родрігес Сапатеро', 'Хосе Луис Родригес Сапатеро', 'Jose Luis Rodriguez Zapatero'],
  ['Ален Берсе', 'Ален Берсе', 'Alain Berset'],
  ['Даля Грибаускайте', 'Даля Грибаускайте', 'Dalia Grybauskaite'],
  ['Еміне Ердоган', 'Эмине Эрдоган', 'Emine Erdogan'],
  ['Хасан Насралла', 'Хасан Насралла', 'Hassan Nasrallah'],
  ['Андрес Мануель Лопес Обрадор', 'Андрес Мануэль Лопес Обрадор', 'Andres Manuel Lopez Obrador'],
  ['Сьюзан Райс', 'Сьюзан Райс', 'Susan Rice'],
  ['Арнольд Шварценеггер', 'Арнольд Шварценеггер', 'Arnold Schwarzenegger'],
])('%s, %s: given name and surname tell', ([ukrainian, russian, latin]) => {
  expect([toLatin(ukrainian as string, uk), toLatin(russian as string, ru)]).toEqual([latin, latin]);
});

test('a given name has another spelling in another language', () => {
  expect(toLatin('Томаш Раковський', uk)).toBe('Tomasz Rakowski');
  expect(toLatin('Томаш Новотный', ru, { country: 'CZ' })).toBe('Tomas Novotny');
});

test('names of a country are spelled in its language unless they are at home in the alphabet', () => {
  expect(toLatin('Йохен Вайц', ru, { country: 'DE' })).toBe('Jochen Weitz');
  expect(toLatin('Алексей Макаров', ru, { country: 'DE' })).toBe('Aleksey Makarov');
});
