import { table } from '../../table.ts';

/** Economy: companies, goods, money, farming, vehicles and transport, units and time. Concept, and its nouns with their classes; see `nounEntries`. */
export const economy = table`
company: компания/f, холдинг/m
firm: фирма/f
enterprise: предприятие/n
business: бизнес/m
startup: стартап/m
plant: завод/m, комбинат/m, растение/n
factory: фабрика/f
power plant: электростанция/f, аэс/0, тэс/0, гэс/0, тэц/0
reactor: реактор/m
power unit: энергоблок/m
substation: подстанция/f
transformer: трансформатор/m
generator: генератор/m
turbine: турбина/f
coal mine: шахта/f, рудник/mb
well: скважина/f, колодец/m/колодц
refinery: нпз/0, нефтеперерабатывающий завод/m
pipeline: трубопровод/m, газопровод/m, нефтепровод/m
field: месторождение/n, поле/n
pump jack: станок-качалка/f
crane: кран/m
excavator: экскаватор/m
bulldozer: бульдозер/m
tractor: трактор/m
combine harvester: комбайн/m
machine tool: станок/mb/станк
robot: робот/m
computer: компьютер/m
smartphone: смартфон/m
phone: телефон/m, мобильный телефон/m
tablet: планшет/m, таблетка/f
server: сервер/m
chip: чип/m, микросхема/f
solar panel: солнечный панель/f3, солнечный батарея/f
bank: банк/m, нацбанк/m, центробанк/m
stock exchange: биржа/f
market: рынок/m/рынк
shop: магазин/m
supermarket: супермаркет/m
shopping centre: торговый центр/m, трц/0, тц/0
pharmacy: аптека/f
petrol station: азс/0, заправка/f
restaurant: ресторан/m
cafe: кафе/0, кофейня/f//кофеен
bar: бар/m
hotel: гостиница/f, отель/m
kiosk: киоск/m
brand: бренд/m, торговый марка/f
product: продукт/m, изделие/n
good: товар/m
sample: образец/mb/образц, проба/f
parcel: посылка/f, бандероль/f3
box: ящик/m, коробка/f
bag: мешок/mb/мешк, сумка/f, пакет/m
bottle: бутылка/f
can: банка/f
canister: канистра/f, баллончик/m
container: контейнер/m
set: комплект/m, набор/m
pair: пара/f
pack: пачка/f, упаковка/f
cargo: груз/m
delivery: поставка/f, доставка/f
purchase: закупка/f, покупка/f
tender: тендер/m
procedure: процедура/f
auction: аукцион/m
lot: лот/m
bid: ставка/f
sale: продажа/f
transaction: транзакция/f
payment: платеж/mb, выплата/f, оплата/f
transfer: перевод/m, трансфер/m
loan: заем/m/займ, ссуда/f
mortgage: ипотека/f
debt: долг/ma, задолженность/f3
tranche: транш/m
grant: грант/m
subsidy: субсидия/f, дотация/f
investment: инвестиция/f
share: акция/f
bond: облигация/f
security: ценный бумага/f
asset: актив/m
account: счет счета счету счетом счете/=/счета счетов счетам счетами счетах, аккаунт/m
card: карточка/f, карта/f
insurance policy: полис/m
tax: налог/m
tariff: тариф/m
fee: сбор/m
price: цена/f
salary: зарплата/f, заработный плата/f
pension: пенсия/f
allowance: пособие/n
compensation: компенсация/f
budget: бюджет/m
expense: расход/m
income: доход/m
profit: прибыль/f3
banknote: купюра/f, банкнота/f
coin: монета/f
job: рабочий место/n, работа/f
profession: профессия/f
industry: промышленность/f3, индустрия/f
farm: ферма/f, хозяйство/n
culture: культура/f
crop: сельскохозяйственный культура/f, сельхозкультура/f
land plot: земельный участок/m/участк
greenhouse: теплица/f
animal: животное/a, зверь/mp
cow: корова/f
head of cattle: голова_скота/f
pig: свинья/f
sheep: овца/f//овец
goat: коза/f
horse: лошадь/f3, конь/mpb
dog: собака/fp, пес/mpb/пс
cat: кот/mpb, кошка/fp
bird: птица/fp
chicken: курица курицы курицу курицей/=/куры кур курам курами курах
fish: рыба/f
bee: пчела/fp
whale: кит/mpb
dolphin: дельфин/mp
elephant: слон/mpb
wolf: волк/mp
bear: медведь/mp
tiger: тигр/mp
deer: олень/mp
snake: змея/f
species: вид_животных/m, вид_растений/m, вид_птиц/m, вид_рыб/m, вид_насекомых/m
egg: яйцо/n//яиц
tree: дерево дерева дереву деревом дереве/=/деревья деревьев деревьям деревьями деревьях
flower: цветок цветка цветку цветком/=/цветы цветов цветам цветами цветах
seedling: саженец/m/саженц
bush: куст/mb
fruit: фрукт/m
vegetable: овощ/m
loaf: буханка/f, батон/m
cigarette: сигарета/f
suit: костюм/m
dress: платье/n//платьев
shoe: ботинок/m/ботинк/ботинок, туфля/f//туфель
mask: маска/f
glove: перчатка/f
blanket: одеяло/n
mattress: матрас/m
bed: койка/f, койко-место/n, кровать/f3
table: стол/mb
chair: стул стула стулу стулом/=/стулья стульев стульям стульями
window: окно/n//окон
door: дверь/f3
key: ключ/mb
refrigerator: холодильник/m
stove: печь/f3, плита/f
boiler: котел/mb/котл, бойлер/m
pump: насос/m
engine: двигатель/m, мотор/m
wheel: колесо/n
battery: аккумулятор/m
lamp: лампа/f, фонарь/mb
tent: палатка/f, шатер/mb/шатр
car: автомобиль/m, авто/0, легковой автомобиль/m, иномарка/f, автомашина/f
electric car: электромобиль/m, электрокар/m
truck: грузовик/mb, фура/f
bus: автобус/m
trolleybus: троллейбус/m
tram: трамвай/m
train: поезд/ma, электричка/f, электропоезд/ma
wagon: вагон/m
locomotive: локомотив/m, тепловоз/m, электровоз/m
taxi: такси/0
motorcycle: мотоцикл/m
bicycle: велосипед/m
scooter: скутер/m, самокат/m
ambulance: карета_скорой/f, реанимобиль/m
fire engine: пожарный машина/f, пожарный автомобиль/m
airport: аэропорт/m
port: порт/m
station: станция/f, вокзал/m
stop: остановка/f
railway line: железный дорога/f
road: дорога/f
bridge: мост/mb
lane: полоса/f
route: маршрут/m
flight: рейс/m, авиарейс/m, полет/m, перелет/m
crossing: переход/m, переезд/m, переправа/f
parking space: парковка/f, машиноместо/n, парковочный место/n
ticket: билет/m
airline: авиакомпания/f
barrel: баррель/m, бочка/f
hectare: гектар/m, га/0
ton: тонна/f
kilogram: килограмм/m, кг/0
gram: грамм/m
litre: литр/m
metre: метр/m
kilometre: километр/m, км/0
mile: миля/f
percent: процент/m
degree: градус/m, степень/f3
dollar: доллар/m
euro: евро/0
hryvnia: гривна/f//гривен, гривня/f//гривен, грн/0
ruble: рубль/mb, руб/0
pound: фунт/m
second: секунда/f
minute: минута/f
hour: час/m
day: день/m/дн, сутки/p//суток
week: неделя/f
month: месяц/m
season: сезон/m
year: год года году годом годе/=/годы лет годам годами годах годов
decade: десятилетие/n
century: век/ma, столетие/n
millennium: тысячелетие/n
night: ночь/f3
evening: вечер/ma
weekend: выходной/a
school year: учебный год/m//лет
generation: поколение/n
era: эра/f, эпоха/f
moment: момент/m, миг/m
period: период/m
corporation: корпорация/f
deposit: депозит/m
laptop: ноутбук/m
pub: паб/m
cylinder: баллон/m
puppy: щенок/mpb/щенк
kitten: котенок котенка/=/котята котят котятам котятами
portion: порция/f
dish: блюдо/n
minibus: маршрутка/f, микроавтобус/m
airfield: аэродром/m
overpass: путепровод/m
carrier: носитель/mp
highway: автодорога/f, шоссе/0, автомагистраль/f3, трасса/f
harvest: урожай/m
credit: кредит/m
cheque: чек/m
receipt: квитанция/f
invoice: накладная/a
voucher: ваучер/m
coupon: купон/m, талон/m
variety: сорт/ma
apple: яблоко/n
orange: апельсин/m
tomato: помидор/m, томат/m
potato: картофелина/f
cake: торт/m
bun: булочка/f
bucket: ведро/n//ведер
basket: корзина/f
tank car: цистерна/f
silo: элеватор/m
supply: запас/m
resource: ресурс/m
trailer truck: тягач/mb
van: фургон/m
jeep: джип/m, внедорожник/m
limousine: лимузин/m
pram: коляска/f
lorry driver: дальнобойщик/mp
traffic light: светофор/m
traffic jam: пробка/f
road sign: дорожный знак/m
metro station: станция_метро/f
terminal: терминал/m
berth: причал/m
charging station: зарядный станция/f
ATM: банкомат/m
printer: принтер/m
screen: монитор/m, экран/m
television: телевизор/m
washing machine: стиральный машина/f
air conditioner: кондиционер/m
sim card: сим-карта/f
domain: домен/m
gigabyte: гигабайт/m
megawatt: мегаватт/m//мегаватт
penny: копейка/f
tenge: тенге/0
yuan: юань/m
cent: цент/m
merger: слияние/n
bankruptcy: банкротство/n
`;
