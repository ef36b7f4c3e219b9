import { table } from '../../table.ts';

/** Health, education, culture, media, sport, buildings and nature. Concept, and its nouns with their classes; see `nounEntries`. */
export const life = table`
hospital: больница/f, госпиталь/m
clinic: поликлиника/f, клиника/f, амбулатория/f
maternity hospital: роддом/ma
laboratory: лаборатория/f
disease: болезнь/f3, заболевание/n
infection: инфекция/f, заражение/n
virus: вирус/m
strain: штамм/m
outbreak: вспышка/f
epidemic: эпидемия/f, пандемия/f
symptom: симптом/m
test: тест/m, анализ/m, тестирование/n
vaccine: вакцина/f
vaccination: вакцинация/f, прививка/f
dose: доза/f
drug: препарат/m, наркотик/m
transplant: трансплантация/f, пересадка/f
birth: рождение/n, роды/p
abortion: аборт/m
marriage: брак/m
divorce: развод/m
pregnancy: беременность/f3
heart attack: инфаркт/m
stroke: инсульт/m
ventilator: аппарат_ивл/m
apparatus: аппарат/m
wheelchair: инвалидный коляска/f
school: школа/f, гимназия/f, лицей/m
kindergarten: детсад/m, детский сад/m
university: университет/m, вуз/m, академия/f
college: колледж/m, училище/n, техникум/m
faculty: факультет/m
lesson: урок/m, занятие/n
course: курс/m
lecture: лекция/f
exam: экзамен/m, егэ/0
diploma: диплом/m
scholarship: стипендия/f
textbook: учебник/m
study: исследование/n
experiment: эксперимент/m
publication: публикация/f
discovery: открытие/n
invention: изобретение/n
patent: патент/m
book: книга/f
novel: роман/m
volume: том/ma
poem: стих/mb, стихотворение/n, поэма/f
magazine: журнал/m
newspaper: газета/f
publishing house: издательство/n
edition: издание/n, тираж/mb
media outlet: сми/0, средство_массовой_информации/n, медиа/0
TV channel: телеканал/m, канал/m
radio station: радиостанция/f
broadcast: передача/f, трансляция/f
series: сериал/m, серия/f
film: фильм/m, кинофильм/m, лента/f
video: видео/0, ролик/m, видеоролик/m
photo: фото/0, фотография/f, снимок/m/снимк
website: сайт/m
post: публикация_в_соцсетях/f
comment: комментарий/m
view: просмотр/m
like: лайк/m
click: клик/m
download: загрузка/f, скачивание/n
advertisement: объявление/n
song: песня/f//песен
album: альбом/m
concert: концерт/m
performance: спектакль/m, представление/n
festival: фестиваль/m
exhibition: выставка/f, экспозиция/f
museum: музей/m
theatre: театр/m
cinema: кинотеатр/m
library: библиотека/f
gallery: галерея/f
painting: полотно/n//полотен, картина/f
work: произведение/n
sculpture: скульптура/f
monument: памятник/m, монумент/m
statue: статуя/f
artefact: артефакт/m
church: церковь/f3/церкв
mosque: мечеть/f3
synagogue: синагога/f
monastery: монастырь/mb, лавра/f
icon: икона/f
match: матч/m, поединок/m/поединк
game: игра/f
tournament: турнир/m
championship: чемпионат/m, первенство/n
competition: соревнование/n, конкурс/m
race: гонка/f, забег/m, заезд/m
Olympic Games: олимпиада/f
goal: гол/ma
point: очко/n//очков, балл/m, пункт/m
victory: победа/f
defeat: поражение/n
draw: ничья/f
set: сет/m, тайм/m
league: лига/f
cup: кубок/m/кубк, чашка/f
stadium: стадион/m
ball: мяч/mb
gold medal: золотой медаль/f3
pool: бассейн/m
gym: спортзал/m
sport: вид_спорта/m
house: дом/ma, жилой дом/ma, многоэтажка/f, пятиэтажка/f, девятиэтажка/f, высотка/f, многоквартирный дом/ma, частный дом/ma
building: здание/n, строение/n
apartment: квартира/f
room: комната/f
floor: этаж/mb
dwelling unit: жилье/n
dormitory: общежитие/n
roof: крыша/f
wall: стена/f
tower: башня/f//башен, вышка/f
skyscraper: небоскреб/m
palace: дворец/mb/дворц
castle: замок/m/замк
garage: гараж/mb
pillar: столб/mb, опора/f, колонна/f
lift: лифт/m
park: парк/m, сквер/m, заповедник/m
garden: сад/m
beach: пляж/m
playground: площадка/f, детский площадка/f
cemetery: кладбище/n
bench: скамейка/f
fountain: фонтан/m
fence: забор/m
dam: дамба/f, плотина/f
river: река/f
lake: озеро/n
sea: море/n
ocean: океан/m
mountain: гора/f
forest: лес/ma
volcano: вулкан/m
planet: планета/f
star: звезда/f
asteroid: астероид/m
orbit: орбита/f
docking: стыковка/f, перестыковка/f
landfill: свалка/f, полигон/m
emission: выброс/m
sheet: лист/mb
cable: кабель/m
line: линия/f, строка/f
row: ряд/m
column: колонка/f, столбец/mb/столбц
queue: очередь/f3
colour: цвет/ma
scene: сцена/f
character: персонаж/m
toy: игрушка/f
gift: подарок/m/подарк
bouquet: букет/m
candle: свеча/f//свечей
tooth: зуб/m
eye: глаз/ma//глаз
hand: рука/f
leg: нога/f
finger: палец/m/пальц
heart: сердце/n//сердец
kidney: почка/f
bone: кость/f3
gene: ген/m
dinosaur: динозавр/mp
fossil: окаменелость/f3
particle: частица/f
atom: атом/m
molecule: молекула/f
version: версия/f
format: формат/m
password: пароль/m
cyberattack: кибератака/f
bot: бот/m
stone: камень/m/камн
brick: кирпич/mb
pipe: труба/f, трубка/f
barn: сарай/m
toilet: туалет/m
spoon: ложка/f
slave: раб/mpb
tribe: племя/nm
medical facility: медучреждение/n
medicine: лекарство/n
wedding: свадьба/f//свадеб
image: изображение/n
temple: храм/m
cathedral: собор/m
hall: зал/m
fortress: крепость/f3
peak: вершина/f
drawing: рисунок/m/рисунк
glass: стакан/m
captain: капитан/mp
structure: сооружение/n
premises: помещение/n
final: финал/m
semi-final: полуфинал/m
quarter-final: четвертьфинал/m
throw: бросок/m/броск
move: ход/m
knockout: нокаут/m
assist: результативный передача/f
red card: красный карточка/f
yellow card: желтый карточка/f
save: сейв/m, сэйв/m
record holder: рекордсмен/mp
syringe: шприц/m
ampoule: ампула/f
injection: инъекция/f, укол/m
seizure: приступ/m
complication: осложнение/n
diagnosis: диагноз/m
hospitalization: госпитализация/f
bacterium: бактерия/f
mosquito: комар/mpb
tick: клещ/mpb
rat: крыса/fp
mouse: мышь/f3
pigeon: голубь/mp
rabbit: кролик/mp
monkey: обезьяна/fp
lion: лев льва льву львом льве/=/львы львов львам львами львах
fox: лиса/fp, лисица/fp
shark: акула/fp
turtle: черепаха/fp
duck: утка/fp
camel: верблюд/mp
rhino: носорог/mp
penguin: пингвин/mp
melody: мелодия/f
dance: танец/m/танц
tale: сказка/f
masterpiece: шедевр/m
portrait: портрет/m
podcast: подкаст/m
profile: профиль/m
porch: подъезд/m
cave: пещера/f
glacier: ледник/mb
waterfall: водопад/m
comet: комета/f
galaxy: галактика/f
telescope: телескоп/m
astronomer: астроном/mp
hobby: хобби/0
habit: привычка/f
tradition: традиция/f
ritual: обряд/m
prayer: молитва/f
miracle: чудо чуда чуду чудом/=/чудеса чудес чудесам чудесами
ring: кольцо/n//колец, перстень/m/перстн
necklace: ожерелье/n
hat: шляпа/f
jacket: куртка/f
shirt: рубашка/f, футболка/f
coat: пальто/0
umbrella: зонт/mb
mirror: зеркало/n
carpet: ковер/mb/ковр
sofa: диван/m
cupboard: шкаф/m
shelf: полка/f
life: жизнь/f3
section: секция/f
`;
