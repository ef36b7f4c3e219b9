import type { LexicalEntry } from '../../core/sense.ts';
import type { BodySense } from '../../core/senses/officials.ts';
import { lines } from '../forms.ts';
import { table } from '../table.ts';

/** Name, country and field of a body, and how it stands after an office: «керівник СБУ». */
const BODIES = table`
Cabinet of Ministers: кабінет міністрів, кабінету міністрів, кабінеті міністрів, кабінетом міністрів, рада міністрів, ради міністрів, раді міністрів, кабміну, кабмін
Board: ради директорів, раді директорів
UN: оон, організації об'єднаних націй, організація об'єднаних націй
NATO: нато, північноатлантичного альянсу
EU: єс, європейського союзу, євросоюзу, європейський союз
European Commission: єврокомісії, європейської комісії, єк
European Parliament: європарламенту, європейського парламенту
European Council: європейської ради, євроради
Council of Europe: ради європи
PACE: парє
OSCE: обсє
WHO: вооз, всесвітньої організації охорони здоров'я
IAEA: магате
UNESCO: юнеско
UNICEF: юнісеф
UNHCR: увкб
IMF: мвф, міжнародного валютного фонду
World Bank: світового банку
WTO: сот
ECB: єцб, європейського центробанку
EBRD: єбрр
Interpol: інтерполу
Europol: європолу
ICC: міжнародного кримінального суду, мкс
Red Cross: червоного хреста, мкчх
CIS: снд
CSTO: одкб
OPEC: опек
ASEAN: асеан
African Union: африканського союзу
Arab League: ліги арабських держав
FIFA: фіфа
UEFA: уєфа
IOC: мок
FIDE: фіде
Ministry of Foreign Affairs;; foreign affairs: мзс, міністерства закордонних справ
Foreign Office; GB; foreign affairs: форін-офісу
Ministry of Internal Affairs;; interior: мвс, міністерства внутрішніх справ
Ministry of Defence;; defence: міноборони, міністерства оборони
Ministry of Finance;; finance: мінфіну, міністерства фінансів
Ministry of Justice;; justice: мін'юсту, міністерства юстиції
Ministry of Health;; health: моз, міністерства охорони здоров'я
Ministry of Education;; education: мон, міносвіти
Ministry of Emergencies;; emergencies: мнс
State Department; US; foreign affairs: держдепу, держдепартаменту, державного департаменту, держдеп
Pentagon; US; defence: пентагону
White House; US: білого дому
Congress; US: конгресу сша
CIA; US; intelligence: цру
FBI; US: фбр
NSA; US: анб
NASA; US: наса, nasa
Federal Reserve; US: фрс
SBU; UA; state security: сбу, служби безпеки україни
NABU; UA: набу
SAPO; UA: сап
AMCU; UA: амку, антимонопольного комітету
Verkhovna Rada; UA: верховної ради, вр, верховній раді, ради
NSDC; UA; national security: рнбо
NBU; UA: нбу, нацбанку, національного банку україни
DBR; UA: дбр
HUR; UA; intelligence: гур, головного управління розвідки
AFU; UA: зсу, збройних сил україни
Naftogaz; UA: нафтогазу
CVK; UA: цвк
NACP; UA: назк
DSNS; UA; emergencies: дснс
Kremlin; RU: кремля
State Duma; RU: держдуми, державної думи
Federation Council; RU: ради федерації
FSB; RU; state security: фсб
Investigative Committee; RU: слідкому рф
Gazprom; RU: газпрому
Rosneft; RU: роснефті
Roscosmos; RU: роскосмосу
Mossad; IL; intelligence: моссаду
Knesset; IL: кнесету
Bundestag; DE: бундестагу
Bundeswehr; DE: бундесверу
Bundesbank; DE: бундесбанку
CDU; DE: хдс
Sejm; PL: сейму
Scotland Yard; GB; police: скотленд-ярду
Bank of England; GB: банку англії
House of Commons; GB: палати громад
Hamas; PS: хамас, хамасу
Hezbollah; LB: хезболли, хізбалли
Fatah; PS: фатху
Taliban; AF: талібану
Islamic State: іділ, ісламської держави
CPV Central Committee; VN: цк кпв
CPC Central Committee; CN: цк кпк, кпк
IRGC; IR: квір
Supreme Court: верховного суду
`;

export const bodies = (): readonly LexicalEntry<BodySense>[] =>
  lines(BODIES).map(([head, forms]) => {
    const [name = '', country = '', portfolio = ''] = head.split(';').map((part) => part.trim());
    return [{ name, country: country || null, portfolio: portfolio || null }, forms];
  });
