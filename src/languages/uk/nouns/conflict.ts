import { table } from '../../table.ts';

/** War, arms and disasters. Concept, and its nouns with their classes; see `nounEntries`. */
export const conflict = table`
war: війна/f//воєн
battle: бій/mu/бо, битва/f, боєзіткнення/n, бойовий зіткнення/n
clash: сутичка/f, зіткнення/n
attack: атака/f, напад/mu
airstrike: авіаудар/mu, авіаналіт/mu/авіанальот, авіаційний удар/mu
blow: удар/mu
shelling: обстріл/mu, артобстріл/mu
bombing: бомбардування/n
explosion: вибух/mu, підрив/mu
terrorist attack: теракт/mu, терористичний акт/mu
shot: постріл/mu
shooting: стрілянина/f
launch: пуск/mu, запуск/mu
sortie: виліт/mu/вильот
provocation: провокація/f
ambush: засідка/f
invasion: вторгнення/n
offensive: наступ/mu
ceasefire: перемир'я/n
air raid alert: повітряний тривога/f, тривога/f
exchange: обмін/mu
loss: втрата/f
death: смерть/f3, летальний випадок/mu/випадк
injury: поранення/n, травма/f, тілесний ушкодження/n
body: тіло/n
grave: могила/f
funeral: похорон/mu
hit: влучання/n
army: армія/f
corps: корпус/mu
division: дивізія/f
brigade: бригада/f
regiment: полк/mu
battalion: батальйон/mu
company: рота/f
platoon: взвод/mu
squadron: ескадрилья/f//ескадрилій
battery: батарея/f
detachment: загін/mu/загон
military unit: військовий частина/f
base: база/f
garrison: гарнізон/mu
camp: табір/mu/табор
shelter: укриття/n//укриттів, притулок/mu/притулк, бомбосховище/n
trench: окоп/mu
tunnel: тунель/mu
warehouse: склад/mu, сховище/n
arsenal: арсенал/mu
weapon: зброя/f, знаряддя/n
gun: гармата/f, артсистема/f
rifle: гвинтівка/f, рушниця/f
pistol: пістолет/m, револьвер/m
machine gun: кулемет/m
assault rifle: автомат/m
grenade launcher: гранатомет/m
mortar: міномет/m
howitzer: гаубиця/f
missile: ракета/f
cruise missile: крилатий ракета/f
ballistic missile: балістичний ракета/f
drone: безпілотник/m, дрон/m, бпла/0, безпілотний літальний апарат/m, шахед/m, шахед/mp
bomb: бомба/f, авіабомба/f, каб/m, фугас/mu
shell: снаряд/m
mine: міна/f
grenade: граната/f
cartridge: патрон/m, набій/mu/набо
munition: боєприпас/mu
bullet: куля/f
explosive device: вибуховий пристрій/mu/пристро, вибухонебезпечний предмет/m
warhead: боєголовка/f, боєзаряд/mu
launcher: пускова/a, пусковий установка/f
tank: танк/m
armoured vehicle: бронемашина/f, бронетранспортер/m, бтр/0, бмп/0, ббм/0, бронеавтомобіль/m
artillery system: артилерійський система/f, сау/0, рсзв/0
air defence system: зрк/0, зенітний комплекс/mu, система_ппо/f
radar: радар/m, рлс/0
aircraft: літак/m, штурмовик/m, літальний апарат/m, борт/m
helicopter: вертоліт/m/вертольот, гелікоптер/m
ship: корабель/m/корабл, суховантаж/mu, танкер/m
boat: човен/m/човн, катер/m, шлюпка/f
submarine: підводний човен/m/човн, субмарина/f
yacht: яхта/f
ferry: пором/mu
fleet: флот/mu
satellite: супутник/m
spacecraft: космічний корабель/m/корабл, космічний апарат/m
shuttle: шатл/m
spacewalk: вихід/mu/виход
helmet: шолом/m, каска/f
bulletproof vest: бронежилет/m
baton: кийок/m/кийк
handcuffs: наручник/m, кайданки/p
knife: ніж/m/нож
disaster: катастрофа/f, лихо/n, стихійний лихо/n
accident: аварія/f, дтп/0, нещасний випадок/mu/випадк, автопригода/f
plane crash: авіакатастрофа/f
fire: пожежа/f, займання/n, загоряння/n, вогнище/n
earthquake: землетрус/mu
aftershock: афтершок/mu
flood: повінь/f3/повен, паводок/mu/паводк, підтоплення/n
hurricane: ураган/mu
storm: шторм/mu, буря/f, гроза/f
tornado: торнадо/0, смерч/mu
cyclone: циклон/mu
tsunami: цунамі/0
landslide: зсув/mu
avalanche: лавина/f
eruption: виверження/n
drought: посуха/f
leak: витік/mu/виток
outage: відключення/n, блекаут/mu
emergency: надзвичайний ситуація/f, нс/0
situation: ситуація/f
stampede: тиснява/f
poisoning: отруєння/n
suicide: самогубство/n
evacuation: евакуація/f
ruin: руїна/f, завал/mu
damage: пошкодження/n
vehicle: одиниця_техніки/f
vehicle: транспортний засіб/mu/засоб, машина/f, спецтехніка/f
system: система/f
cache: схованка/f
entrance: вхід/mu/вход
fighting position: вогневий позиція/f
barricade: барикада/f
sensor: датчик/m, сенсор/m
camera: камера/f
device: пристрій/mu/пристро, прилад/mu
instrument: інструмент/mu
frigate: фрегат/m
destroyer: есмінець/m/есмінц
fighter jet: винищувач/m
bomber: бомбардувальник/m
crash: автокатастрофа/f
destruction: руйнування/n
vessel: судно/n//суден
assault: штурм/mu
explosive: вибухівка/f
corpse: труп/m
installation: установка/f
trailer: причіп/m/причеп
platform: платформа/f, перон/mu
balloon: повітряний куля/f
parachute: парашут/m
wing: крило/n
fragment: уламок/m/уламк, фрагмент/m
sword: меч/m
stretcher: ноші/p//нош
first-aid kit: аптечка/f
thermal imager: тепловізор/m
radio: рація/f
cruiser: крейсер/m
aircraft carrier: авіаносець/m/авіаносц
mass grave: масовий поховання/n
burial: поховання/n
coffin: труна/f
wreath: вінок/m/вінк
rubber bullet: гумовий куля/f
Molotov cocktail: коктейль_молотова/m
front: фронт/mu
stronghold: опорний пункт/mu
fortification: укріплення/n
crater: вирва/f, кратер/m
tremor: поштовх/mu
gust: порив/mu
lightning: блискавка/f
armoured vehicle: бойовий броньований машина/f
firearm: ствол/m
`;
