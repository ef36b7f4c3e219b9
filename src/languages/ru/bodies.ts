import type { LexicalEntry } from '../../core/sense.ts';
import type { BodySense } from '../../core/senses/officials.ts';
import { lines } from '../forms.ts';
import { table } from '../table.ts';

/** Name, country and field of a body, and how it stands after an office: «керівник СБУ». */
const BODIES = table`
Cabinet of Ministers: кабинет министров, кабинета министров, кабинете министров, совет министров, совета министров, совете министров, кабмина, кабмин
Board: совета директоров, совете директоров, совет директоров
UN: оон, организации объединенных наций, организация объединенных наций
NATO: нато, североатлантического альянса
EU: ес, европейского союза, евросоюза, евросоюз
European Commission: еврокомиссии, европейской комиссии, ек
European Parliament: европарламента, европейского парламента
European Council: европейского совета, евросовета
Council of Europe: совета европы
PACE: пасе
OSCE: обсе
WHO: воз, всемирной организации здравоохранения
IAEA: магатэ
UNESCO: юнеско
UNICEF: юнисеф
UNHCR: увкб
IMF: мвф, международного валютного фонда
World Bank: всемирного банка
WTO: вто
ECB: ецб, европейского центробанка
EBRD: ебрр
Interpol: интерпола
Europol: европола
ICC: мус, международного уголовного суда
Red Cross: красного креста, мккк
CIS: снг
CSTO: одкб
OPEC: опек
ASEAN: асеан
African Union: африканского союза
Arab League: лиги арабских государств
FIFA: фифа
UEFA: уефа
IOC: мок
FIDE: фиде
Ministry of Foreign Affairs;; foreign affairs: мид, мида, министерства иностранных дел
Foreign Office; GB; foreign affairs: форин-офиса
Ministry of Internal Affairs;; interior: мвд, министерства внутренних дел
Ministry of Defence;; defence: минобороны, министерства обороны
Ministry of Finance;; finance: минфина, министерства финансов
Ministry of Justice;; justice: минюста, министерства юстиции
Ministry of Health;; health: минздрава, министерства здравоохранения
Ministry of Education;; education: минобрнауки, минпросвещения
Ministry of Emergencies;; emergencies: мчс
State Department; US; foreign affairs: госдепа, госдепартамента, госдеп, государственного департамента
Pentagon; US; defence: пентагона
White House; US: белого дома
Congress; US: конгресса сша, палаты представителей конгресса сша
CIA; US; intelligence: цру
FBI; US: фбр
NSA; US: анб
NASA; US: наса, nasa
Federal Reserve; US: фрс
SBU; UA; state security: сбу, службы безопасности украины
NABU; UA: набу
SAPO; UA: сап
AMCU; UA: амку
regional administration; UA: ова, ода
Verkhovna Rada; UA: верховной рады, вр, рады
NSDC; UA; national security: снбо
NBU; UA: нбу
DBR; UA: гбр
HUR; UA; intelligence: гур
AFU; UA: всу, вооруженных сил украины
Naftogaz; UA: нафтогаза
NACP; UA: назк
DSNS; UA; emergencies: гсчс
Kremlin; RU: кремля
State Duma; RU: госдумы, государственной думы
Federation Council; RU: совета федерации, совфеда
FSB; RU; state security: фсб
FSO; RU: фсо
FNS; RU: фнс
Investigative Committee; RU: следкома, следственного комитета, ск рф
CEC; RU: цик россии, цик рф
Gazprom; RU: газпрома
Rosneft; RU: роснефти
Roscosmos; RU: роскосмоса
Mossad; IL; intelligence: моссада
Knesset; IL: кнессета
Bundestag; DE: бундестага
Bundeswehr; DE: бундесвера
Bundesbank; DE: бундесбанка
CDU; DE: хдс
Sejm; PL: сейма
Scotland Yard; GB; police: скотленд-ярда
Bank of England; GB: банка англии
House of Commons; GB: палаты общин
Hamas; PS: хамас, хамаса
Hezbollah; LB: хезболлы
Fatah; PS: фатха
Taliban; AF: талибана
Islamic State: игил, исламского государства
CPV Central Committee; VN: цк кпв
CPC Central Committee; CN: цк кпк, кпк
IRGC; IR: ксир
Supreme Court: верховного суда
`;

export const bodies = (): readonly LexicalEntry<BodySense>[] =>
  lines(BODIES).map(([head, forms]) => {
    const [name = '', country = '', portfolio = ''] = head.split(';').map((part) => part.trim());
    return [{ name, country: country || null, portfolio: portfolio || null }, forms];
  });
