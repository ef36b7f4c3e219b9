import { table } from '../../table.ts';

/** Public life: states and their parts, institutions, elections, law, documents, events and the general words of news. Concept, and its nouns with their classes; see `nounEntries`. */
export const publicLife = table`
country: страна/f
state: государство/n, штат/m
nation: нация/f
people: народ/m, народность/f3
nationality: национальность/f3, этнос/m
republic: республика/f
kingdom: королевство/n
power: сверхдержава/f
region: регион/m, край края краю краем крае/=/края краев краям краями краях, область/f3
territory: территория/f
area: участок/m/участк, сфера/f, направление/n, местность/f3
district: район/m, округ/ma, микрорайон/m
province: провинция/f, губерния/f
municipality: муниципалитет/m, муниципальный образование/n
community: община/f, сообщество/n
city: город/ma, мегаполис/m
town: городок/mb/городк, поселок/m/поселк
village: село/n, деревня/f//деревень, хутор/ma
settlement: населенный пункт/m, поселение/n, нп/0
capital: столица/f
neighbourhood: квартал/m
street: улица/f, переулок/m/переулк
square: площадь/f3
continent: континент/m, материк/mb
island: остров/ma
zone: зона/f
sector: сектор/m, отрасль/f3
border: граница/f, рубеж/mb
checkpoint: блокпост/mb, пункт_пропуска/m, кпп/0
constituency: избирательный округ/ma
polling station: избирательный участок/m/участк
subject: субъект/m
delegation: делегация/f
mission: миссия/f
embassy: посольство/n
consulate: консульство/n
organization: организация/f, объединение/n
institution: учреждение/n, заведение/n
institute: институт/m
agency: агентство/n, ведомство/n
government: правительство/n
ministry: министерство/n
department: департамент/m, отдел/m, управление/n, отделение/n
service: служба/f, сервис/m, услуга/f
authority: орган/m, власть/f3
committee: комитет/m
commission: комиссия/f
council: совет/m, облсовет/m, горсовет/m, райсовет/m, набсовет/m
parliament: парламент/m
chamber: палата/f
faction: фракция/f
party: партия/f
coalition: коалиция/f
bloc: блок/m
movement: движение/n
association: ассоциация/f, общество/n
union: союз/m
federation: федерация/f
alliance: альянс/m
fund: фонд/m
club: клуб/m
centre: центр/m
office: офис/m, бюро/0, кабинет/m
branch: филиал/m
headquarters: штаб/m, штаб-квартира/f
secretariat: секретариат/m
group: группа/f, группировка/f
team: команда/f, сборная/a
crew: экипаж/m, расчет/m
network: сеть/f3
cell: клетка/f, ячейка/f
election: выборы/p, перевыборы/p
referendum: референдум/m
round: раунд/m, тур/m
stage: этап/m, стадия/f
vote: голос/ma, голосование/n
seat: мандат/m, кресло/n//кресел, депутатский мандат/m, место/n, депутатский место/n
term: срок/m
post: должность/f3, пост/mb
portfolio: портфель/m
law: закон/m
bill: законопроект/m
amendment: поправка/f
article: статья/f
paragraph: абзац/m, параграф/m
clause: подпункт/m
provision: положение/n
chapter: раздел/m, глава/f
appendix: приложение/n
constitution: конституция/f
treaty: пакт/m
convention: конвенция/f
agreement: соглашение/n, договор/m, договоренность/f3
contract: контракт/m
memorandum: меморандум/m
protocol: протокол/m
resolution: резолюция/f, постановление/n
declaration: декларация/f
decree: указ/m, декрет/m
order: приказ/m, распоряжение/n, заказ/m, ордер/ma
regulation: норматив/m, регламент/m
decision: решение/n, вердикт/m
verdict: приговор/m
document: документ/m
signature: подпись/f3
petition: петиция/f
appeal: обращение/n, апелляция/f, апелляционный жалоба/f
complaint: жалоба/f
lawsuit: иск/m
application: заявка/f, заявление/n
request: запрос/m, ходатайство/n, просьба/f
call: звонок/mb/звонк, вызов/m, призыв/m
statement: утверждение/n
message: сообщение/n, послание/n
address: адрес/ma
letter: письмо/n//писем, буква/f
report: отчет/m, доклад/m, рапорт/m
note: нота/f, записка/f, примечание/n
certificate: сертификат/m, справка/f, свидетельство/n, удостоверение/n
licence: лицензия/f
permit: разрешение/n
passport: паспорт/ma
visa: виза/f
list: список/m/списк, перечень/m/перечн
page: страница/f
word: слово/n
copy: копия/f, экземпляр/m, экз/0
file: файл/m
proposal: предложение/n
initiative: инициатива/f
question: вопрос/m
answer: ответ/m
condition: условие/n
demand: требование/n
principle: принцип/m
measure: мера/f, мероприятие/n
recommendation: рекомендация/f
conclusion: вывод/m, заключение/n
reform: реформа/f
programme: программа/f
project: проект/m
plan: план/m
strategy: стратегия/f
policy: политика/f
target: цель/f3, мишень/f3
task: задача/f, задание/n
sanction: санкция/f
restriction: ограничение/n
ban: запрет/m
veto: вето/0
right: право/n
duty: обязанность/f3, пошлина/f
court: суд/mb
tribunal: трибунал/m
instance: инстанция/f
case: случай/m, дело/n, уголовный дело/n
trial: судебный процесс/m, судебный заседание/n
proceeding: производство/n
investigation: расследование/n
inspection: проверка/f, инспекция/f
search: обыск/m
arrest: арест/m
charge: обвинение/n, подозрение/n
count: эпизод/m
crime: преступление/n
violation: нарушение/n, правонарушение/n
murder: убийство/n
theft: кража/f
robbery: ограбление/n, грабеж/mb
rape: изнасилование/n
kidnapping: похищение/n
fraud: мошенничество/n
bribe: взятка/f
fine: штраф/m
prison: тюрьма/f//тюрем, колония/f, сизо/0
piece of evidence: доказательство/n
fact: факт/m
testimony: показание/n
exhibit: экспонат/m
session: сессия/f, заседание/n
meeting: встреча/f, совещание/n, собрание/n
summit: саммит/m
conference: конференция/f, пресс-конференция/f
congress: съезд/m, конгресс/m
forum: форум/m
assembly: ассамблея/f
seminar: семинар/m
briefing: брифинг/m
hearing: слушание/n
debate: дебаты/p
talk: переговоры/p
consultation: консультация/f
visit: визит/m, посещение/n
trip: поездка/f, путешествие/n
speech: выступление/n, речь/f3
interview: интервью/0
ceremony: церемония/f
event: событие/n
incident: инцидент/m, происшествие/n
rally: митинг/m
protest: протест/m, акция_протеста/f
march: марш/m, шествие/n
strike: забастовка/f
riot: беспорядок/m/беспорядк
picket: пикет/m
revolution: революция/f
coup: переворот/m
celebration: празднование/n
anniversary: юбилей/m, годовщина/f
campaign: кампания/f
operation: операция/f, спецоперация/f
exercise: учение/n, упражнение/n
language: язык/mb
religion: религия/f, конфессия/f
flag: флаг/m, знамя/nm
medal: медаль/f3
award: награда/f
prize: премия/f, приз/ma
title: титул/m, звание/n
poll: опрос/m
questionnaire: анкета/f
source: источник/m
rating: рейтинг/m
indicator: показатель/m
criterion: критерий/m
factor: фактор/m
reason: причина/f
attempt: попытка/f, покушение/n
time: раз/m//раз, раз/m
option: вариант/m
way: способ/m, путь пути путем/=/пути путей путям путями путях
side: сторона/f
part: часть/f3, доля/f, деталь/f3
type: тип/m, вид/m, разновидность/f3
category: категория/f
class: класс/m
level: уровень/m/уровн
step: шаг/m, ступень/f3
change: изменение/n
advantage: преимущество/n
mistake: ошибка/f
position: позиция/f
facility: объект/m
object: предмет/m
thing: вещь/f3
unit: единица/f, подразделение/n, ед/0
piece: штука/f, шт/0, кусок/mb/куск
element: элемент/m
component: компонент/m, составляющая/a
example: пример/m
idea: идея/f
theme: тема/f
story: история/f, рассказ/m
name: имя/nm, название/n, фамилия/f
number: номер/ma, число/n//чисел
code: код/m
symbol: символ/m, знак/m
record: рекорд/m, запись/f3
result: результат/m
chance: шанс/m
role: роль/f3
function: функция/f
threat: угроза/f
risk: риск/m
crisis: кризис/m
conflict: конфликт/m
dispute: спор/m
refusal: отказ/m
consequence: последствие/n
benefit: льгота/f
avenue: проспект/m
trade union: профсоюз/m
gang: банда/f
vacancy: вакансия/f
deal: сделка/f
detention: задержание/n
penalty: пенальти/0
discussion: дискуссия/f
conversation: разговор/m, беседа/f
demonstration: демонстрация/f
holiday: праздник/m
problem: проблема/f
item: наименование/n
ballot: бюллетень/m
phase: фаза/f
claim: претензия/f
collective: коллектив/m
rule: правило/n
standard: стандарт/m
norm: норма/f
limit: лимит/m
quota: квота/f
consortium: консорциум/m
cooperative: кооператив/m
editorial office: редакция/f
representation: представительство/n
method: метод/m
technology: технология/f
parameter: параметр/m
characteristic: характеристика/f
feature: особенность/f3, признак/m
property: свойство/n
drawback: недостаток/m/недостатк
remark: замечание/n
wish: пожелание/n
signal: сигнал/m
wave: волна/f
theory: теория/f
hypothesis: гипотеза/f
scheme: схема/f
chart: график/m
equation: уравнение/n
cycle: цикл/m
break: перерыв/m
patrol: патруль/mb
slogan: лозунг/m
poster: плакат/m
banner: баннер/m, транспарант/m
billboard: билборд/m
leaflet: листовка/f
sticker: наклейка/f
stamp: марка/f
collection: коллекция/f
material: материал/m
appointment: назначение/n
resignation: отставка/f
dismissal: увольнение/n
action: действие/n
difference: отличие/n, различие/n
layer: слой/m
circle: круг/m
link: звено звена звену звеном звене/=/звенья звеньев звеньям звеньями звеньях, ссылка/f
node: узел/mb/узл
turn: поворот/m
jump: прыжок/mb/прыжк
fall: падение/n
figure: фигура/f, цифра/f
thought: мысль/f3
opinion: мнение/n
dream: мечта/f
joke: шутка/f
memory: воспоминание/n
recipe: рецепт/m
secret: секрет/m
contact: контакт/m
tie: связь/f3
relationship: отношение/n
signing: подписание/n
ratification: ратификация/f
accession: присоединение/n
nomination: номинация/f
conviction: судимость/f3
acquittal: оправдательный приговор/m
execution: казнь/f3
death sentence: смертный приговор/m
deportation: депортация/f
pardon: помилование/n
hotline: горячий линия/f
beating: избиение/n
disappearance: исчезновение/n
torture: пытка/f
war crime: военный преступление/n
instrument: ратификационный грамота/f
administration: администрация/f, обладминистрация/f
executive board: правление/n
university department: кафедра/f
diocese: епархия/f
prosecutor office: прокуратура/f
police department: полиция/f
`;
