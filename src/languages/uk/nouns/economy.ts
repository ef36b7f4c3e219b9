import { table } from '../../table.ts';

/** Economy: companies, goods, money, farming, vehicles and transport, units and time. Concept, and its nouns with their classes; see `nounEntries`. */
export const economy = table`
company: компанія/f, холдинг/mu
firm: фірма/f
enterprise: підприємство/n
business: бізнес/mu
startup: стартап/mu
plant: завод/mu, комбінат/mu, рослина/f
factory: фабрика/f
power plant: електростанція/f, аес/0, тес/0, гес/0, тец/0
reactor: реактор/m
power unit: енергоблок/mu
substation: підстанція/f
transformer: трансформатор/m
generator: генератор/m
turbine: турбіна/f
coal mine: шахта/f, копальня/f
well: свердловина/f, криниця/f, колодязь/m
refinery: нпз/0, нафтопереробний завод/mu
pipeline: трубопровід/mu/трубопровод, газопровід/mu/газопровод, нафтопровід/mu/нафтопровод
field: родовище/n, поле/n//полів
crane: кран/mu
excavator: екскаватор/m
bulldozer: бульдозер/m
tractor: трактор/m
combine harvester: комбайн/m
machine tool: верстат/m
robot: робот/m
computer: комп'ютер/m
smartphone: смартфон/m
phone: телефон/m, мобільний телефон/m
tablet: планшет/m, таблетка/f
server: сервер/m
chip: чип/m, мікросхема/f
solar panel: сонячний панель/f3, сонячний батарея/f
bank: банк/mu, нацбанк/mu, центробанк/mu, берег/mu
stock exchange: біржа/f
market: ринок/mu/ринк
shop: магазин/mu, крамниця/f
supermarket: супермаркет/mu
shopping centre: торговий центр/mu, трц/0, тц/0
pharmacy: аптека/f
petrol station: азс/0, заправка/f, автозаправка/f
restaurant: ресторан/mu
cafe: кафе/0, кав'ярня/f
bar: бар/mu
hotel: готель/mu
kiosk: кіоск/mu
brand: бренд/mu, торговий марка/f
product: продукт/mu, виріб/mu/вироб
good: товар/mu
sample: зразок/mu/зразк, проба/f
parcel: посилка/f, пакунок/m/пакунк
box: ящик/m, коробка/f
bag: мішок/m/мішк, сумка/f, пакет/m
bottle: пляшка/f
can: банка/f
canister: каністра/f, балончик/m
container: контейнер/m
set: комплект/mu, набір/mu/набор
pair: пара/f
pack: пачка/f, упаковка/f
cargo: вантаж/mu
delivery: поставка/f, доставка/f, постачання/n
purchase: закупівля/f//закупівель, покупка/f, купівля/f//купівель
tender: тендер/m
procedure: процедура/f
auction: аукціон/mu
lot: лот/m
bid: ставка/f
sale: продаж/mu, розпродаж/mu
transaction: трансакція/f, транзакція/f, правочин/mu
payment: платіж/mu/платеж, виплата/f, оплата/f
transfer: переказ/mu, трансфер/mu
loan: позика/f, позичка/f
mortgage: іпотека/f
debt: борг/mu, заборгованість/f3
tranche: транш/mu
grant: грант/mu
subsidy: субсидія/f, дотація/f
investment: інвестиція/f
share: акція/f, пай паю/=/паї паїв паям паями
bond: облігація/f
security: цінний папір/m/папер
asset: актив/mu
account: рахунок/mu/рахунк, акаунт/mu
card: картка/f
insurance policy: поліс/m
tax: податок/mu/податк
tariff: тариф/mu
fee: збір/mu/збор, комісійний збір/mu/збор
price: ціна/f
salary: зарплата/f, заробітний плата/f
pension: пенсія/f
allowance: допомога/f
compensation: компенсація/f
budget: бюджет/mu
expense: видаток/mu/видатк, витрата/f
income: дохід/mu/доход
profit: прибуток/mu/прибутк
banknote: купюра/f, банкнота/f
coin: монета/f
job: робочий місце/n, робота/f, підробіток/mu/підробітк
profession: професія/f
industry: промисловість/f3, індустрія/f
farm: ферма/f, фермерський господарство/n, господарство/n
culture: культура/f
crop: сільськогосподарський культура/f, сільгоспкультура/f
land plot: земельний ділянка/f
greenhouse: теплиця/f
animal: тварина/f, звір звіра звіру звірові звіром/=/звірі звірів звірям звірами звірях, ссавець/mp/ссавц
cow: корова/f//корів
head of cattle: голова_худоби/f//голів
pig: свиня/f//свиней
sheep: вівця/f//овець
goat: коза/f//кіз
horse: кінь коня коневі коню конем/=/коні коней коням кіньми конях
dog: собака/fp, пес пса псу псом/=/пси псів псам псами псах
cat: кіт/mp/кот, кішка/fp
bird: птах/mp, птиця/f
chicken: курка/fp//курей
fish: риба/f
bee: бджола/fp//бджіл
whale: кит/mp
dolphin: дельфін/mp
elephant: слон/mp
wolf: вовк/mp
bear: ведмідь/mp/ведмед
tiger: тигр/mp
deer: олень/mp
snake: змія/f
species: вид_тварин/mu, вид_рослин/mu, вид_птахів/mu, вид_риб/mu, вид_комах/mu
egg: яйце/n//яєць
tree: дерево/n
flower: квітка/f
seedling: саджанець/m/саджанц
bush: кущ/m, кущ/mu
fruit: фрукт/m
vegetable: овоч/mu
loaf: буханка/f, хлібина/f
cigarette: сигарета/f
suit: костюм/m
dress: сукня/f
shoe: черевик/m, взуття/n
mask: маска/f
glove: рукавичка/f
blanket: ковдра/f
mattress: матрац/m
bed: ліжко/n//ліжок, ліжко-місце/n, койка/f
table: стіл/mu/стол
chair: стілець/m/стільц
window: вікно/n//вікон
door: двері/p//дверей
key: ключ/m
refrigerator: холодильник/m
stove: піч/f3/печ, плита/f
boiler: котел/m/котл, бойлер/m
pump: помпа/f, насос/m
engine: двигун/m, мотор/m
wheel: колесо/n//коліс
battery: акумулятор/m
lamp: лампа/f, ліхтар/ms
tent: намет/mu
car: автомобіль/m, авто/0, легковик/m, легковий автомобіль/m, автівка/f, іномарка/f
electric car: електромобіль/m, електрокар/m
truck: вантажівка/f, фура/f
bus: автобус/m
trolleybus: тролейбус/m
tram: трамвай/m
train: поїзд/m, потяг/m, електричка/f, електропоїзд/m
wagon: вагон/m
locomotive: локомотив/m, тепловоз/m, електровоз/m
taxi: таксі/0
motorcycle: мотоцикл/m
bicycle: велосипед/m
scooter: скутер/m, самокат/m
ambulance: швидка/a, карета_швидкої/f, реанімобіль/m
fire engine: пожежний машина/f, пожежний автомобіль/m
airport: аеропорт/mu, летовище/n
port: порт/mu
station: станція/f, вокзал/mu
stop: зупинка/f
railway line: залізниця/f
road: дорога/f//доріг
bridge: міст/mu/мост
lane: смуга/f
route: маршрут/mu, рейс/mu
flight: авіарейс/mu, політ/mu/польот, переліт/mu/перельот
crossing: перехід/mu/переход, переїзд/mu
parking space: паркомісце/n, парковка/f, машиномісце/n, паркувальний місце/n
ticket: квиток/m/квитк
airline: авіакомпанія/f
barrel: барель/m, бочка/f, барель/mu
hectare: гектар/m, га/0
ton: тонна/f
kilogram: кілограм/m, кг/0
gram: грам/m
litre: літр/m
metre: метр/m
kilometre: кілометр/m, км/0
mile: миля/f
percent: відсоток/m/відсотк, процент/m
degree: градус/m, ступінь/mu/ступен
dollar: долар/m
euro: євро/0
hryvnia: гривня/f, грн/0
ruble: рубль/m, крб/0
pound: фунт/m
second: секунда/f
minute: хвилина/f
hour: година/f
day: день/m/дн, доба/f//діб
week: тиждень/m/тижн
month: місяць/m
season: сезон/mu
year: рік/mu/рок, літо/n
decade: десятиліття/n, декада/f
century: століття/n, сторіччя/n, вік/mu
millennium: тисячоліття/n
night: ніч/f3/ноч
evening: вечір/m/вечор
morning: ранок/mu/ранк
weekend: вихідний/a
school year: навчальний рік/mu/рок
generation: покоління/n
era: ера/f, епоха/f
moment: момент/mu, мить/f3
period: період/mu
corporation: корпорація/f
deposit: депозит/mu
laptop: ноутбук/m
pub: паб/mu
cylinder: балон/m
consignment: партія_товару/f
puppy: цуценя/nt
kitten: кошеня/nt
portion: порція/f
dish: страва/f
minibus: маршрутка/f, мікроавтобус/m
airfield: аеродром/mu
overpass: шляхопровід/mu/шляхопровод
carrier: носій/mp
highway: автодорога/f//автодоріг, шосе/0, автомагістраль/f3
harvest: урожай/mu, врожай/mu
credit: кредит/mu
cheque: чек/m
receipt: квитанція/f
invoice: накладна/a
voucher: ваучер/m
coupon: купон/m, талон/m
variety: сорт/mu
apple: яблуко/n
orange: апельсин/m
tomato: помідор/m, томат/m
potato: картоплина/f
cake: торт/m
bun: булочка/f
bucket: відро/n//відер
basket: кошик/m
silo: елеватор/m
supply: запас/mu
resource: ресурс/mu
trailer truck: тягач/m
van: фургон/m
jeep: джип/m, позашляховик/m
limousine: лімузин/m
pram: коляска/f
lorry driver: далекобійник/m, далекобійник/mp
traffic light: світлофор/m
traffic jam: затор/mu
road sign: дорожній знак/m
metro station: станція_метро/f
terminal: термінал/m, термінал/mu
berth: причал/mu
lock: замок замка замку замком/=/замки замків замкам замками
charging station: зарядний станція/f
ATM: банкомат/m
printer: принтер/m
screen: монітор/m, екран/m
television: телевізор/m
washing machine: пральний машина/f
air conditioner: кондиціонер/m
sim card: сім-картка/f
domain: домен/m
gigabyte: гігабайт/m
megawatt: мегават/m//мегават
penny: копійка/f
tenge: тенге/0
yuan: юань/m
cent: цент/m
merger: злиття/n//злиттів
bankruptcy: банкрутство/n
`;
