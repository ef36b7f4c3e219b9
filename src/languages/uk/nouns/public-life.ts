import { table } from '../../table.ts';

/** Public life: states and their parts, institutions, elections, law, documents, events and the general words of news. Concept, and its nouns with their classes; see `nounEntries`. */
export const publicLife = table`
country: країна/f
state: держава/f, штат/mu
nation: нація/f
people: народ/mu, народність/f3
nationality: національність/f3, етнос/mu
republic: республіка/f
kingdom: королівство/n
power: потуга/f
region: регіон/mu, край краю краєві краєм краї/=/краї країв краям краями краях, область/f3
territory: територія/f
area: ділянка/f, сфера/f, напрям/mu, напрямок/mu/напрямк, місцевість/f3
district: округ/mu, мікрорайон/mu, район/mu
province: провінція/f, губернія/f
municipality: муніципалітет/mu, територіальний громада/f
community: громада/f, спільнота/f
city: місто/n
town: містечко/n//містечок
village: село/n//сіл, селище/n, хутір/mu/хутор
settlement: населений пункт/mu, поселення/n
capital: столиця/f
neighbourhood: квартал/mu
street: вулиця/f, провулок/mu/провулк
square: площа/f, майдан/mu
continent: континент/mu, материк/m
island: острів/m/остров
zone: зона/f
sector: сектор/m, галузь/f3
border: кордон/mu
checkpoint: блокпост/m, пункт_пропуску/mu, кпп/0, кпвв/0
constituency: виборчий округ/mu
polling station: виборчий дільниця/f, дільниця/f
subject: суб'єкт/m
delegation: делегація/f
mission: місія/f
embassy: посольство/n
consulate: консульство/n
organization: організація/f, об'єднання/n
institution: установа/f, заклад/mu, інституція/f
institute: інститут/mu
agency: агентство/n, відомство/n, агенція/f
government: уряд/mu
ministry: міністерство/n
department: департамент/mu, відділ/mu, управління/n, відділення/n
service: служба/f, сервіс/mu, послуга/f
authority: орган/mu, влада/f
committee: комітет/mu
commission: комісія/f
council: рада/f, облрада/f, міськрада/f, райрада/f, наглядрада/f
parliament: парламент/mu
chamber: палата/f
faction: фракція/f
party: партія/f
coalition: коаліція/f
bloc: блок/mu
movement: рух/mu
association: асоціація/f, товариство/n
union: спілка/f, союз/mu
federation: федерація/f
alliance: альянс/mu
fund: фонд/mu
club: клуб/mu
centre: центр/mu
office: офіс/mu, бюро/0, кабінет/mu
branch: філія/f, філіал/mu, відгалуження/n
headquarters: штаб/mu, штаб-квартира/f
secretariat: секретаріат/mu
group: група/f, гурт/mu, угруповання/n, групування/n
team: команда/f, збірна/a
crew: екіпаж/mu, розрахунок/mu/розрахунк
network: мережа/f
cell: клітина/f, осередок/mu/осередк
election: вибори/p, перевибори/p
referendum: референдум/mu
round: раунд/mu, тур/mu
stage: етап/mu, стадія/f
vote: голос/mu, голосування/n
seat: мандат/mu, крісло/n//крісел, депутатський мандат/mu, місце/n
term: термін/mu, строк/mu, каденція/f
post: посада/f, пост/mu
portfolio: портфель/m
law: закон/mu
bill: законопроект/mu, законопроєкт/mu, рахунок-фактура/f
amendment: поправка/f, правка/f
article: стаття/f//статей
paragraph: абзац/mu, параграф/mu
clause: підпункт/mu
provision: положення/n
chapter: розділ/mu, глава/f
appendix: додаток/mu/додатк
constitution: конституція/f
treaty: пакт/mu
convention: конвенція/f
agreement: угода/f, договір/mu/договор, домовленість/f3
contract: контракт/mu
memorandum: меморандум/mu
protocol: протокол/mu
resolution: резолюція/f, постанова/f
declaration: декларація/f
decree: указ/mu, декрет/mu
order: наказ/mu, розпорядження/n, замовлення/n, ордер/m
regulation: норматив/mu, регламент/mu
decision: рішення/n, ухвала/f, вердикт/mu
verdict: вирок/mu
document: документ/m
signature: підпис/mu
petition: петиція/f
appeal: звернення/n, апеляція/f, апеляційний скарга/f
complaint: скарга/f
lawsuit: позов/mu
application: заявка/f, заява/f
request: запит/mu, клопотання/n, прохання/n
call: дзвінок/m/дзвінк, виклик/mu, заклик/mu
statement: твердження/n
message: повідомлення/n, послання/n, меседж/mu
address: адреса/f
letter: лист/m, літера/f
report: звіт/mu, доповідь/f3, рапорт/mu
note: нота/f, записка/f, примітка/f
certificate: сертифікат/m, довідка/f, свідоцтво/n, посвідчення/n
licence: ліцензія/f
permit: дозвіл/mu/дозвол
passport: паспорт/m
visa: віза/f
list: список/mu/списк, перелік/mu
page: сторінка/f
word: слово/n//слів
copy: копія/f, примірник/m, екземпляр/m, екз/0
file: файл/mu
proposal: пропозиція/f
initiative: ініціатива/f
question: питання/n, запитання/n
answer: відповідь/f3
condition: умова/f
demand: вимога/f
principle: принцип/mu
measure: захід/mu/заход
recommendation: рекомендація/f
conclusion: висновок/mu/висновк
reform: реформа/f
programme: програма/f
project: проект/mu, проєкт/mu
plan: план/mu
strategy: стратегія/f
policy: політика/f
goal: мета/f
target: ціль/f3, мішень/f3
task: завдання/n
sanction: санкція/f
restriction: обмеження/n
ban: заборона/f
veto: вето/0
right: право/n
duty: обов'язок/mu/обов'язк, мито/n
court: суд/mu
tribunal: трибунал/mu
instance: інстанція/f
case: справа/f, випадок/mu/випадк
trial: судовий процес/mu, судовий засідання/n
proceeding: провадження/n, кримінальний провадження/n
investigation: розслідування/n
inspection: перевірка/f, інспекція/f
search: обшук/mu
arrest: арешт/mu
charge: звинувачення/n, обвинувачення/n, підозра/f
count: епізод/mu
crime: злочин/mu, кримінальний правопорушення/n
violation: порушення/n, правопорушення/n
murder: убивство/n, вбивство/n
theft: крадіжка/f
robbery: пограбування/n, грабіж/mu/грабеж
rape: зґвалтування/n
kidnapping: викрадення/n
fraud: шахрайство/n
bribe: хабар хабара хабарю хабарем хабарі/=/хабарі хабарів хабарям хабарями хабарях
fine: штраф/mu
sentence: речення/n
prison: тюрма/f//тюрем, в'язниця/f, колонія/f, сізо/0
piece of evidence: доказ/mu
fact: факт/mu
testimony: показання/n, свідчення/n
exhibit: експонат/m
session: сесія/f, засідання/n
meeting: зустріч/f3, нарада/f, збори/p
summit: саміт/mu
conference: конференція/f, прес-конференція/f
congress: з'їзд/mu, конгрес/mu
forum: форум/mu
assembly: асамблея/f
seminar: семінар/mu
briefing: брифінг/mu
hearing: слухання/n
debate: дебати/p
talk: переговори/p
consultation: консультація/f
visit: візит/mu, відвідування/n
trip: поїздка/f, мандрівка/f, подорож/f3
speech: виступ/mu, промова/f
interview: інтерв'ю/0
ceremony: церемонія/f
event: подія/f
incident: інцидент/mu, пригода/f
rally: мітинг/mu
protest: протест/mu, акція_протесту/f
march: марш/mu, хода/f
strike: страйк/mu
riot: заворушення/n, безпорядок/mu/безпорядк
picket: пікет/mu
revolution: революція/f
coup: переворот/mu
celebration: святкування/n
anniversary: ювілей/mu, річниця/f
campaign: кампанія/f
operation: операція/f, спецоперація/f
exercise: навчання/n, вправа/f
language: мова/f
religion: релігія/f, конфесія/f
flag: прапор/m, стяг/mu
medal: медаль/f3
award: нагорода/f, відзнака/f
prize: премія/f, приз/mu
title: титул/mu, звання/n
poll: опитування/n
questionnaire: анкета/f
source: джерело/n
rating: рейтинг/mu
indicator: показник/m
criterion: критерій/mu
factor: фактор/mu, чинник/m
reason: причина/f
attempt: спроба/f, замах/mu
time: раз/mu//раз, раз/mu
option: варіант/mu
way: спосіб/mu/способ, шлях/mu
side: сторона/f//сторін, бік/mu/бок
part: частина/f, частка/f, деталь/f3
type: тип/mu, вид/mu, різновид/mu
category: категорія/f
class: клас/mu
level: рівень/m/рівн
step: крок/mu, сходинка/f
change: зміна/f
advantage: перевага/f
mistake: помилка/f
position: позиція/f
facility: об'єкт/m
object: предмет/m
thing: річ/f3/реч
unit: одиниця/f, підрозділ/mu, од/0
piece: штука/f, шт/0, шматок/m/шматк
element: елемент/mu
component: компонент/mu, складова/a
example: приклад/mu
idea: ідея/f
theme: тема/f
story: історія/f, оповідання/n
name: ім'я/nm, назва/f, прізвище/n
number: номер/m, число/n//чисел
code: код/mu
symbol: символ/mu, знак/m
record: рекорд/mu, запис/mu
result: результат/mu
chance: шанс/mu
role: роль/f3
function: функція/f
threat: загроза/f, погроза/f
risk: ризик/mu
crisis: криза/f
conflict: конфлікт/mu
dispute: суперечка/f, спір/mu/спор
refusal: відмова/f
consequence: наслідок/mu/наслідк
benefit: пільга/f
avenue: проспект/mu
trade union: профспілка/f
vacancy: вакансія/f
detention: затримання/n
penalty: пенальті/0
discussion: дискусія/f
conversation: розмова/f, бесіда/f
demonstration: демонстрація/f
holiday: свято/n
problem: проблема/f
item: найменування/n
ballot: бюлетень/m
phase: фаза/f
claim: претензія/f
collective: колектив/mu
rule: правило/n
standard: стандарт/mu
norm: норма/f
limit: ліміт/mu
quota: квота/f
consortium: консорціум/mu
cooperative: кооператив/mu
editorial office: редакція/f
representation: представництво/n
method: метод/mu
technology: технологія/f
parameter: параметр/m
characteristic: характеристика/f
feature: ознака/f, особливість/f3
property: властивість/f3, майно/n
drawback: недолік/mu
remark: зауваження/n
wish: побажання/n
signal: сигнал/mu
wave: хвиля/f
theory: теорія/f
hypothesis: гіпотеза/f
scheme: схема/f
chart: графік/m
equation: рівняння/n
cycle: цикл/mu
break: перерва/f
patrol: патруль/m
slogan: гасло/n//гасел
poster: плакат/m
banner: банер/m, транспарант/m
billboard: білборд/m
leaflet: листівка/f
sticker: наліпка/f
stamp: марка/f
collection: колекція/f
material: матеріал/mu
appointment: призначення/n
resignation: відставка/f
dismissal: звільнення/n
action: дія/f
difference: відмінність/f3
layer: шар/mu
circle: коло/n//кіл
link: ланка/f, посилання/n
node: вузол/m/вузл
turn: поворот/mu
jump: стрибок/m/стрибк
fall: падіння/n
figure: фігура/f, цифра/f
thought: думка/f
dream: мрія/f
joke: жарт/mu
memory: спогад/mu
recipe: рецепт/mu
secret: секрет/mu
contact: контакт/mu
tie: зв'язок/mu/зв'язк
relationship: стосунок/m/стосунк
signing: підписання/n
ratification: ратифікація/f
accession: приєднання/n
nomination: номінація/f
conviction: судимість/f3
execution: страта/f
death sentence: смертний вирок/mu
deportation: депортація/f
pardon: помилування/n
hotline: гарячий лінія/f
beating: побиття/n//побиттів
disappearance: зникнення/n
torture: катування/n
war crime: воєнний злочин/mu
instrument: ратифікаційний грамота/f
administration: адміністрація/f, облдержадміністрація/f, райдержадміністрація/f
executive board: правління/n
university department: кафедра/f
diocese: єпархія/f
prosecutor office: прокуратура/f
police department: поліція/f, нацполіція/f
`;
