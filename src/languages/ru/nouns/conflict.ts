import { table } from '../../table.ts';

/** War, arms and disasters. Concept, and its nouns with their classes; see `nounEntries`. */
export const conflict = table`
war: война/f
battle: бой/m, битва/f, боестолкновение/n
clash: стычка/f, столкновение/n
attack: атака/f, нападение/n
airstrike: авиаудар/m, авианалет/m
blow: удар/m
shelling: обстрел/m, артобстрел/m
bombing: бомбардировка/f
explosion: взрыв/m, подрыв/m
terrorist attack: теракт/m, террористический акт/m
shot: выстрел/m
shooting: стрельба/f, перестрелка/f
launch: пуск/m, запуск/m
sortie: вылет/m
provocation: провокация/f
ambush: засада/f
invasion: вторжение/n
offensive: наступление/n
ceasefire: перемирие/n
air raid alert: воздушный тревога/f, тревога/f
exchange: обмен/m
loss: потеря/f
death: смерть/f3, летальный исход/m
injury: ранение/n, травма/f
body: тело/n
grave: могила/f
hit: попадание/n
army: армия/f
corps: корпус/ma
division: дивизия/f
brigade: бригада/f
regiment: полк/mb
battalion: батальон/m
company: рота/f
platoon: взвод/m
squadron: эскадрилья/f//эскадрилий
battery: батарея/f
detachment: отряд/m
military unit: военный часть/f3, воинский часть/f3
base: база/f
garrison: гарнизон/m
camp: лагерь/ma
shelter: убежище/n, приют/m, укрытие/n, бомбоубежище/n
trench: окоп/m
tunnel: туннель/m, тоннель/m
warehouse: склад/m, хранилище/n
arsenal: арсенал/m
weapon: оружие/n, орудие/n
firearm: ствол/mb
gun: пушка/f, артсистема/f
rifle: винтовка/f, ружье/n//ружей
pistol: пистолет/m, револьвер/m
machine gun: пулемет/m
assault rifle: автомат/m
grenade launcher: гранатомет/m
mortar: миномет/m
howitzer: гаубица/f
missile: ракета/f
cruise missile: крылатый ракета/f
ballistic missile: баллистический ракета/f
drone: беспилотник/m, дрон/m, бпла/0, беспилотный летательный аппарат/m, шахед/m
bomb: бомба/f, авиабомба/f, фугас/m
shell: снаряд/m
mine: мина/f
grenade: граната/f
cartridge: патрон/m
munition: боеприпас/m
bullet: пуля/f
explosive device: взрывной устройство/n, взрывоопасный предмет/m
warhead: боеголовка/f, боезаряд/m
launcher: пусковой установка/f
tank: танк/m
armoured vehicle: бронемашина/f, бронетранспортер/m, бтр/0, бмп/0, бронеавтомобиль/m
artillery system: артиллерийский система/f, сау/0, рсзо/0
air defence system: зрк/0, зенитный комплекс/m, система_пво/f
radar: радар/m, рлс/0
aircraft: самолет/m, штурмовик/mb, летательный аппарат/m, борт/ma
helicopter: вертолет/m
ship: корабль/mb, сухогруз/m
boat: лодка/f, катер/ma, шлюпка/f
tanker: танкер/m
submarine: подводный лодка/f, субмарина/f, подлодка/f
yacht: яхта/f
ferry: паром/m
fleet: флот/m
satellite: спутник/m
spacecraft: космический корабль/mb, космический аппарат/m
shuttle: шаттл/m, челнок/mb
spacewalk: выход/m
helmet: шлем/m, каска/f
bulletproof vest: бронежилет/m
baton: дубинка/f
handcuffs: наручник/m
uniform: комплект_формы/m
knife: нож/mb
disaster: катастрофа/f, стихийный бедствие/n, бедствие/n
accident: авария/f, дтп/0, несчастный случай/m
plane crash: авиакатастрофа/f
fire: пожар/m, возгорание/n, очаг/mb
earthquake: землетрясение/n
aftershock: афтершок/m
flood: наводнение/n, паводок/m/паводк, подтопление/n
hurricane: ураган/m
storm: шторм/m, буря/f, гроза/f
tornado: торнадо/0, смерч/m
cyclone: циклон/m
tsunami: цунами/0
landslide: оползень/m/оползн
avalanche: лавина/f
eruption: извержение/n
drought: засуха/f
leak: утечка/f
outage: отключение/n, блэкаут/m
emergency: чрезвычайный ситуация/f, чс/0
situation: ситуация/f
stampede: давка/f
poisoning: отравление/n
suicide: самоубийство/n, суицид/m
evacuation: эвакуация/f
ruin: руина/f, завал/m
damage: повреждение/n
vehicle: единица_техники/f
vehicle: транспортный средство/n, машина/f
system: система/f
cache: тайник/mb, схрон/m
entrance: вход/m
fighting position: огневой позиция/f
barricade: баррикада/f
sensor: датчик/m, сенсор/m
camera: камера/f
device: устройство/n, прибор/m
instrument: инструмент/m
frigate: фрегат/m
destroyer: эсминец/m/эсминц
fighter jet: истребитель/m
bomber: бомбардировщик/m
crash: автокатастрофа/f
destruction: разрушение/n
vessel: судно судна судну судном судне/=/суда судов судам судами судах
assault: штурм/m
explosive: взрывчатка/f
corpse: труп/m
installation: установка/f
trailer: прицеп/m
platform: платформа/f, перрон/m
balloon: воздушный шар/m
parachute: парашют/m
wing: крыло крыла крылу крылом крыле/=/крылья крыльев крыльям крыльями крыльях
fragment: обломок/m/обломк, осколок/m/осколк, фрагмент/m
sword: меч/mb
stretcher: носилки/p//носилок
first-aid kit: аптечка/f
thermal imager: тепловизор/m
radio: рация/f
cruiser: крейсер/ma
aircraft carrier: авианосец/m/авианосц
mass grave: массовый захоронение/n
burial: захоронение/n
coffin: гроб/mb
wreath: венок/mb/венк
rubber bullet: резиновый пуля/f
Molotov cocktail: коктейль_молотова/m
hotspot: горячий точка/f
front: фронт/ma
outpost: застава/f
stronghold: опорный пункт/m
fortification: укрепление/n
crater: воронка/f, кратер/m
tremor: толчок/mb/толчк
gust: порыв/m
lightning: молния/f
armoured vehicle: боевой бронированный машина/f
`;
