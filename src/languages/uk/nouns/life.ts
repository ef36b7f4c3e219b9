import { table } from '../../table.ts';

/** Health, education, culture, media, sport, buildings and nature. Concept, and its nouns with their classes; see `nounEntries`. */
export const life = table`
hospital: лікарня/f, госпіталь/mu
clinic: поліклініка/f, клініка/f, амбулаторія/f
maternity hospital: пологовий/a, пологовий будинок/mu/будинк
laboratory: лабораторія/f
ward: палата_лікарні/f
disease: хвороба/f, захворювання/n, недуга/f
infection: інфекція/f, інфікування/n, зараження/n
virus: вірус/mu
strain: штам/mu
outbreak: спалах/mu
epidemic: епідемія/f, пандемія/f
symptom: симптом/mu
test: тест/mu, аналіз/mu, тестування/n
vaccine: вакцина/f
vaccination: вакцинація/f, щеплення/n
dose: доза/f
drug: препарат/mu, наркотик/mu
surgery: хірургічний операція/f
transplant: трансплантація/f, пересадка/f
birth: народження/n, пологи/p
abortion: аборт/mu
marriage: шлюб/mu
divorce: розлучення/n
pregnancy: вагітність/f3
heart attack: інфаркт/mu
stroke: інсульт/mu
ventilator: апарат_швл/m
apparatus: апарат/m
wheelchair: інвалідний візок/m/візк
school: школа/f//шкіл, гімназія/f, ліцей/mu
kindergarten: дитсадок/m/дитсадк, дитячий садок/m/сад, садочок/m/садочкк, садок/m/садк, садочок/m/садочк
university: університет/mu, виш/mu, вуз/mu, академія/f
college: коледж/mu, училище/n, технікум/mu
faculty: факультет/mu
lesson: урок/mu, заняття/n
course: курс/mu
lecture: лекція/f
exam: іспит/mu, екзамен/mu, зно/0
diploma: диплом/m
scholarship: стипендія/f
textbook: підручник/m
study: дослідження/n
experiment: експеримент/mu
publication: публікація/f
discovery: відкриття/n//відкриттів
invention: винахід/mu/винаход
patent: патент/mu
book: книга/f, книжка/f
novel: роман/mu
volume: том/mu
poem: вірш/mu, поема/f
magazine: журнал/mu
newspaper: газета/f
publishing house: видавництво/n
edition: видання/n, тираж/mu
media outlet: змі/0, засіб_масової_інформації/mu/засоб, медіа/0
TV channel: телеканал/mu, канал/mu
radio station: радіостанція/f
broadcast: передача/f, трансляція/f
series: серіал/mu, серія/f
film: фільм/mu, кінофільм/mu, стрічка/f
video: відео/0, ролик/m, відеоролик/m
photo: фото/0, фотографія/f, знімок/mu/знімк, світлина/f
website: сайт/mu, вебсайт/mu
post: допис/mu
comment: коментар/ms
view: перегляд/mu
like: лайк/m
download: завантаження/n
app: застосунок/mu/застосунк
advertisement: оголошення/n, рекламний ролик/m
song: пісня/f
album: альбом/mu
concert: концерт/mu
performance: спектакль/mu, вистава/f, перформанс/mu
festival: фестиваль/mu
exhibition: виставка/f, експозиція/f
museum: музей/mu
theatre: театр/mu
cinema: кінотеатр/mu
library: бібліотека/f
gallery: галерея/f
painting: полотно/n//полотен, картина/f
work: твір/mu/твор, витвір/mu/витвор
sculpture: скульптура/f
monument: пам'ятник/m, пам'ятка/f, монумент/m
statue: статуя/f
artefact: артефакт/mu
church: церква/f//церков
mosque: мечеть/f3
synagogue: синагога/f
monastery: монастир/ms, лавра/f
icon: ікона/f
match: матч/mu, поєдинок/mu/поєдинк
game: гра/f//ігор
tournament: турнір/mu
championship: чемпіонат/mu, першість/f3
competition: змагання/n, конкурс/mu
race: гонка/f, забіг/mu, перегони/p
Olympic Games: олімпіада/f
goal: гол/mu
point: очко/n//очок, бал/m, пункт/mu
victory: перемога/f
defeat: поразка/f
draw: нічия/f
set: сет/mu, тайм/mu
league: ліга/f
cup: кубок/m/кубк, чашка/f
stadium: стадіон/mu
ball: м'яч/m
gold medal: золотий медаль/f3
pool: басейн/mu
gym: спортзал/mu
sport: вид_спорту/mu
house: будинок/mu/будинк, дім/mu/дом, хата/f, житловий будинок/mu/будинк, багатоповерхівка/f, п'ятиповерхівка/f, дев'ятиповерхівка/f, оселя/f, багатоквартирний будинок/mu/будинк, приватний будинок/mu/будинк
building: будівля/f//будівель, будова/f, корпус_будівлі/mu
apartment: квартира/f
room: кімната/f
floor: поверх/mu
dwelling unit: житло/n
dormitory: гуртожиток/mu/гуртожитк
roof: дах/mu
wall: стіна/f
tower: вежа/f, башта/f
skyscraper: хмарочос/m
palace: палац/mu
castle: замок/mu/замк
garage: гараж/mu
pillar: стовп/m, опора/f, колона/f
lift: ліфт/m
park: парк/mu, сквер/mu, заповідник/m
garden: сад/mu
beach: пляж/mu
playground: майданчик/m, дитячий майданчик/m
cemetery: кладовище/n, цвинтар/ms
bench: лавка/f
fountain: фонтан/mu
fence: паркан/mu
dam: дамба/f, гребля/f//гребель
river: ріка/f, річка/f
lake: озеро/n
sea: море/n//морів
ocean: океан/mu
mountain: гора/f//гір
forest: ліс/mu
volcano: вулкан/mu
planet: планета/f
star: зірка/f, зоря/f//зір
asteroid: астероїд/m
orbit: орбіта/f
docking: стикування/n, перестиковка/f
landfill: звалище/n, сміттєзвалище/n
test site: полігон/mu
emission: викид/mu
sheet: аркуш/m
cable: кабель/mu
line: лінія/f, рядок/m/рядк
row: ряд/mu
column: колонка/f, стовпчик/m
queue: черга/f
colour: колір/mu/кольор
map: мапа/f, карта/f
scene: сцена/f
character: персонаж/m
toy: іграшка/f
gift: подарунок/m/подарунк
bouquet: букет/m
candle: свічка/f
tooth: зуб/m
eye: око ока оку оком оці/=/очі очей очам очима очах
hand: рука/f
leg: нога/f//ніг
finger: палець/m/пальц
heart: серце/n//сердець
kidney: нирка/f
bone: кістка/f
gene: ген/m, ген/mu
dinosaur: динозавр/mp
fossil: скам'янілість/f3
particle: частинка/f
atom: атом/m
molecule: молекула/f
version: версія/f
format: формат/mu
password: пароль/m
cyberattack: кібератака/f
bot: бот/mp, бот/m
stone: камінь/m/камен
brick: цеглина/f
pipe: труба/f, трубка/f
barn: сарай/mu
toilet: туалет/mu
spoon: ложка/f
slave: раб/mp
tribe: плем'я племені племенем/=/племена племен племенам племенами племенах
medical facility: медзаклад/mu
medicine: ліки/p
wedding: весілля/n
image: зображення/n
temple: храм/mu
cathedral: собор/mu
hall: зал/mu
fortress: фортеця/f
peak: вершина/f
drawing: малюнок/mu/малюнк
glass: склянка/f
captain: капітан/mp
structure: споруда/f
premises: приміщення/n
final: фінал/mu
semi-final: півфінал/mu
quarter-final: чвертьфінал/mu
throw: кидок/m/кидк
move: хід ходу ходу ходом ході/=/ходи ходів ходам ходами ходах
knockout: нокаут/mu
assist: результативний передача/f
red card: червоний картка/f
yellow card: жовтий картка/f
save: сейв/m
record holder: рекордсмен/mp
syringe: шприц/m
ampoule: ампула/f
injection: ін'єкція/f, укол/mu
seizure: напад_хвороби/mu
complication: ускладнення/n
diagnosis: діагноз/mu
hospitalization: госпіталізація/f
bacterium: бактерія/f
mosquito: комар/mp
tick: кліщ/mp
rat: щур/mp
mouse: миша/fp//мишей
pigeon: голуб/mp
rabbit: кролик/mp
monkey: мавпа/fp
lion: лев/mp
fox: лис/mp, лисиця/fp
shark: акула/fp
turtle: черепаха/fp
duck: качка/fp
camel: верблюд/mp
rhino: носоріг/mp/носорог
penguin: пінгвін/mp
melody: мелодія/f
dance: танець/mu/танц
tale: казка/f
masterpiece: шедевр/mu
portrait: портрет/mu
podcast: подкаст/m
profile: профіль/mu
porch: під'їзд/mu
cave: печера/f
glacier: льодовик/m
waterfall: водоспад/mu
comet: комета/f
galaxy: галактика/f
telescope: телескоп/m
astronomer: астроном/mp
hobby: хобі/0
habit: звичка/f
tradition: традиція/f
ritual: обряд/mu
prayer: молитва/f
miracle: диво дива диву дивом/=/дива див дивам дивами
ring: кільце/n//кілець, перстень/m/персн
necklace: намисто/n
watch: годинник/m
hat: капелюх/m
jacket: куртка/f
shirt: сорочка/f, футболка/f
coat: пальто/0
umbrella: парасолька/f
mirror: дзеркало/n
carpet: килим/m
sofa: диван/m
cupboard: шафа/f
shelf: полиця/f
life: життя/n//життів
section: секція/f
`;
