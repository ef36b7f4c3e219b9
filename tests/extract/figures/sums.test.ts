import { expect, test } from 'vitest';
import { extract } from '../../../src/pipeline.ts';

/** Kind and unit of the last figure of each text. */
test.for([
  ['uk', 'Дохід склав 5 млн доларів. Прибуток сягнув 1,2 млрд.', 'money USD'],
  ['uk', 'Виплатили 5 млн гривень, але борг перевищує 169 млн.', 'money UAH'],
  ['uk', 'Виплатили 5 млн гривень. Він заплатив ще дві тисячі.', 'money UAH'],
  ['uk', 'Виплатили 5 млн гривень. Кількість пенсіонерів зросла до 10 млн.', 'count null'],
  ['uk', 'Із 7 тисяч господарств виплати в 5 млн гривень отримають лише 2,9 тис. з них.', 'count null'],
  ['ru', 'Доход составил 5 млн долларов. Прибыль упала в 2,4 раза, до 12,9 миллиарда.', 'money USD'],
  ['ru', 'Нужно 65 миллионов долларов, собрано лишь 4,3 млн.', 'money USD'],
  ['ru', 'Бюджет сократили на 5 млн рублей. В музее 2500 сотрудников, их средняя зарплата – 98 тысяч.', 'money RUB'],
  ['ru', 'Выделили 5 млн рублей. Численность населения – 98 тысяч.', 'number null'],
  ['ru', 'Прибыль упала до 12,9 миллиарда.', 'number null'],
  ['en', 'It owes $5 million. The debt rose to 12 million.', 'money USD'],
  ['en', 'It costs $5 million. The number of users rose to 12 million.', 'count null'],
] as const)('%s %s', ([language, text, expected]) => {
  const last = extract({ text, language }).figures.at(-1);
  expect(`${last?.kind} ${last?.unit}`).toBe(expected);
});
