import { table } from '../../table.ts';

/** People: by kinship, role, fate, trade and nation. Concept, and its nouns with their classes; see `nounEntries`. */
export const people = table`
person: человек человека человеку человеком человеке/=/люди людей людям людьми людях человек чел, лицо/n, особа/f
man: мужчина/fp, мужик/mpb
woman: женщина/fp
child: ребенок ребенка ребенку ребенком ребенке/=/дети детей детям детьми детях, малыш/mpb
boy: мальчик/mp
girl: девочка/fp
guy: парень/mp/парн, юноша/fp
young woman: девушка/fp
teenager: подросток/mp/подростк
infant: младенец/mp/младенц
adult: взрослый/a
minor: несовершеннолетний/a
young person: /=/молодых_людей молодые_люди молодым_людям молодыми_людьми, молодой человек/mp
pensioner: пенсионер/mp, пенсионерка/fp
family: семья/f
household: домохозяйство/n
couple: супружеский пара/f
parent: родитель/mp
mother: мать матери матерью/=/матери матерей матерям матерями матерях
father: отец/mpb/отц
son: сын сына сыну сыном сыне/=/сыновья сыновей сыновьям сыновьями сыновьях
daughter: дочь дочери дочерью/=/дочери дочерей дочерям дочерьми дочерями дочерях, дочка/fp
brother: брат брата брату братом брате/=/братья братьев братьям братьями братьях
sister: сестра/fp//сестер
relative: родственник/mp
twin: близнец/mpb
orphan: сирота/fp
husband: муж мужа мужу мужем муже/=/мужья мужей мужьям мужьями мужьях
wife: жена/fp
friend: друг друга другу другом друге/=/друзья друзей друзьям друзьями друзьях
neighbour: сосед соседа соседу соседом соседе/=/соседи соседей соседям соседями соседях
resident: житель/mp, жительница/fp, обитатель/mp, киевлянин/mpn
citizen: гражданин/mpn, гражданка/fp, соотечественник/mp
civilian: гражданский/a, мирный житель/mp, гражданский лицо/n
subject: подданный/a
foreigner: иностранец/mp/иностранц
migrant: мигрант/mp
immigrant: иммигрант/mp
emigrant: эмигрант/mp
refugee: беженец/mp/беженц
asylum seeker: соискатель_убежища/mp
displaced person: переселенец/mp/переселенц, перемещенный лицо/n, вынужденный переселенец/mp/переселенц
returnee: репатриант/mp, возвращенец/mp/возвращенц
settler: поселенец/mp/поселенц
pilgrim: паломник/mp
tourist: турист/mp
visitor: посетитель/mp
guest: гость/mp
traveller: путешественник/mp, путник/mp
passenger: пассажир/mp
passer-by: прохожий/a
pedestrian: пешеход/mp
driver: водитель/mp
cyclist: велосипедист/mp
motorcyclist: мотоциклист/mp
homeless person: бездомный/a, бомж/mpb
survivor: выживший/a, уцелевший/a
victim: жертва/f
person>die: погибший/a, умерший/a, убитый/a, скончавшийся/a, мертвый/a
person>injure: раненый/a, пострадавший/a, травмированный/a, потерпевший/a, покалеченный/a
person>go missing: пропавший/a, пропавший_без_вести/a, без вести пропавший/a
person>rescue: спасенный/a
person>evacuate: эвакуированный/a
person>detain: задержанный/a
person>arrest: арестованный/a
person>release: освобожденный/a, отпущенный/a
person>sentence: осужденный/a, приговоренный/a
person>infect: инфицированный/a, зараженный/a, заразившийся/a
person>fall ill: заболевший/a
person>recover: выздоровевший/a, переболевший/a
person>vaccinate: вакцинированный/a, привитый/a
person>hospitalize: госпитализированный/a
person>attend: присутствующий/a, собравшийся/a
person>survey: опрошенный/a
person>work: работающий/a
unemployed: безработный/a
employed person: занятый/a
disabled person: инвалид/mp, инвалид-колясочник/mp
blind person: слепой/a, незрячий/a
respondent: респондент/mp
applicant: заявитель/mp, абитуриент/mp, соискатель/mp, претендент/mp
beneficiary: бенефициар/mp, выгодоприобретатель/mp
recipient: получатель/mp
taxpayer: налогоплательщик/mp, плательщик/mp
user: пользователь/mp
subscriber: подписчик/mp, абонент/mp
customer: клиент/mp, покупатель/mp, заказчик/mp
consumer: потребитель/mp
depositor: вкладчик/mp
shareholder: акционер/mp
investor: инвестор/mp
owner: владелец/mp/владельц, собственник/mp, обладатель/mp, хозяин хозяина хозяину хозяином хозяине/=/хозяева хозяев хозяевам хозяевами хозяевах
tenant: арендатор/mp, наниматель/mp
landlord: арендодатель/mp
creditor: кредитор/mp
debtor: должник/mpb
seller: продавец/mpb/продавц
trader: торговец/mp/торговц
supplier: поставщик/mpb
contractor: подрядчик/mp, исполнитель/mp
producer: производитель/mp, продюсер/mp
importer: импортер/mp
exporter: экспортер/mp
entrepreneur: предприниматель/mp
millionaire: миллионер/mp
billionaire: миллиардер/mp
worker: работник/mp, рабочий/a, трудящийся/a, гастарбайтер/mp
employee: сотрудник/mp, сотрудница/fp, служащий/a
specialist: специалист/mp
expert: эксперт/mp
engineer: инженер/mp
technician: техник/mp
mechanic: механик/mp
builder: строитель/mp
miner: шахтер/mp, горняк/mpb
oil worker: нефтяник/mp
farmer: фермер/mp, аграрий/mp
fisherman: рыбак/mpb
sailor: моряк/mpb, матрос/mp
crew member: член_экипажа/mp
pilot: пилот/mp, летчик/mp
flight attendant: стюардесса/fp, бортпроводник/mp
astronaut: астронавт/mp, космонавт/mp
railway worker: железнодорожник/mp
doctor: врач/mpb, доктор/mpa, медик/mp, терапевт/mp, педиатр/mp
nurse: медсестра/fp//медсестер
health worker: медработник/mp, медицинский работник/mp
patient: пациент/mp, пациентка/fp, больной/a
donor: донор/mp
teacher: учитель/mpa, преподаватель/mp, педагог/mp, воспитатель/mp, учительница/fp
professor: профессор/mpa
scientist: ученый/a
researcher: исследователь/mp
academician: академик/mp
historian: историк/mp
economist: экономист/mp
psychologist: психолог/mp
student: студент/mp, студентка/fp, учащийся/a
pupil: ученик/mpb, ученица/fp, воспитанник/mp
schoolchild: школьник/mp, школьница/fp
graduate: выпускник/mpb
first-grader: первоклассник/mp
cadet: курсант/mp, кадет/mp
trainee: стажер/mp, слушатель/mp
athlete: спортсмен/mp, атлет/mp, легкоатлет/mp, спортсменка/fp
footballer: футболист/mp
player: игрок/mpb, хоккеист/mp, баскетболист/mp, теннисист/mp, шахматист/mp
coach: тренер/mp
referee: арбитр/mp
boxer: боксер/mp
runner: бегун/mpb
swimmer: пловец/mpb/пловц
champion: чемпион/mp
finalist: финалист/mp
medallist: медалист/mp
winner: победитель/mp, призер/mp
contestant: конкурсант/mp
rival: соперник/mp
fan: болельщик/mp, фанат/mp
spectator: зритель/mp
reader: читатель/mp
accomplice: соучастник/mp, сообщник/mp
participant: участник/mp, участница/fp
organizer: организатор/mp
volunteer: волонтер/mp, доброволец/mp/добровольц
activist: активист/mp, активистка/fp, общественный деятель/mp
human rights defender: правозащитник/mp
protester: протестующий/a, митингующий/a, демонстрант/mp
rioter: погромщик/mp
striker: забастовщик/mp
supporter: сторонник/mp
follower: последователь/mp, фолловер/mp
believer: верующий/a
christian: христианин/mpn
muslim: мусульманин/mpn
jew: еврей/mp
catholic: католик/mp
priest: священник/mp
monk: монах/mp
nun: монахиня/fp
bishop: епископ/mp
journalist: журналист/mp, журналистка/fp
editor: редактор/mp
photographer: фотограф/mp, фотокорреспондент/mp
blogger: блогер/mp
author: автор/mp
writer: писатель/mp
artist: художник/mp, артист/mp, скульптор/mp
actor: актер/mp, актриса/fp
musician: музыкант/mp
singer: певец/mpb/певц, певица/fp
dancer: танцор/mp, танцовщик/mp
director: директор/mpa, режиссер/mp
manager: менеджер/mp, руководитель/mp, управляющий/a, управленец/mp/управленц
head: глава/fp
leader: лидер/mp
president: президент/mp
minister: министр/mp, премьер-министр/mp
ambassador: посол/mpb/посл
diplomat: дипломат/mp
official: чиновник/mp, должностной лицо/n, официальный лицо/n
governor: губернатор/mp
mayor: мэр/mp
politician: политик/mp
deputy: депутат/mp, парламентарий/mp, заместитель/mp
MP: народный депутат/mp
lawmaker: законодатель/mp
senator: сенатор/mp
congressman: конгрессмен/mp
member: член/mp
delegate: делегат/mp
representative: представитель/mp, представительница/fp
candidate: кандидат/mp
voter: избиратель/mp
observer: наблюдатель/mp
oppositionist: оппозиционер/mp
dissident: диссидент/mp
founder: основатель/mp, учредитель/mp
partner: партнер/mp
ally: союзник/mp
enemy: враг/mpb, противник/mp
negotiator: переговорщик/mp
mediator: посредник/mp
signatory: подписант/mp
inspector: инспектор/mp
auditor: аудитор/mp
lawyer: адвокат/mp, юрист/mp
judge: судья/fp
juror: присяжный/a, присяжный заседатель/mp
prosecutor: прокурор/mp
investigator: следователь/mp
notary: нотариус/mp
witness: свидетель/mp, очевидец/mp/очевидц, понятой/a
suspect: подозреваемый/a, фигурант/mp
defendant: обвиняемый/a, подсудимый/a, ответчик/mp
plaintiff: истец/mpb/истц
offender: правонарушитель/mp, нарушитель/mp
criminal: преступник/mp, злоумышленник/mp
robber: грабитель/mp
thief: вор вора вору вором воре/=/воры воров ворам ворами ворах
murderer: убийца/fp
fraudster: мошенник/mp
attacker: нападавший/a, нападающий/a
gunman: стрелок/mpb/стрелк
smuggler: контрабандист/mp
drug addict: наркоман/mp
hacker: хакер/mp
pirate: пират/mp
prisoner: заключенный/a, узник/mp, политзаключенный/a
convict: зэк/mp
hostage: заложник/mp
terrorist: террорист/mp
extremist: экстремист/mp
militant: боевик/mpb
rebel: повстанец/mp/повстанц, мятежник/mp
partisan: партизан/mp//партизан
fighter: боец/mpb/бойц
mercenary: наемник/mp
soldier: солдат/mp//солдат, военный/a, воин/mp, пехотинец/mp/пехотинц, защитник/mp, оккупант/mp
serviceman: военнослужащий/a
conscript: срочник/mp, призывник/mpb
reservist: резервист/mp
veteran: ветеран/mp
officer: офицер/mp
general: генерал/mp
colonel: полковник/mp
marine: морской пехотинец/mp/пехотинц, морпех/mp
paratrooper: десантник/mp
peacekeeper: миротворец/mp/миротворц
border guard: пограничник/mp
police officer: полицейский/a, милиционер/mp
guard: охранник/mp, караульный/a
customs officer: таможенник/mp
firefighter: пожарный/a, огнеборец/mp/огнеборц
rescuer: спасатель/mp, сотрудник_мчс/mp
diver: водолаз/mp
sapper: сапер/mp
instructor: инструктор/mp
adviser: советник/mp
spy: шпион/mp
agent: агент/mp
operator: оператор/mp
courier: курьер/mp
developer: разработчик/mp, застройщик/mp
translator: переводчик/mp
secretary: секретарь/mpb
accountant: бухгалтер/mp
cook: повар/mpa
waiter: официант/mp
Ukrainian: украинец/mp/украинц, украинка/fp
Russian: россиянин/mpn, россиянка/fp, русский/a
American: американец/mp/американц
Briton: британец/mp/британц
German: немец/mp/немц
Frenchman: француз/mp
Pole: поляк/mp
Belarusian: белорус/mp
Kazakh: казах/mp, казахстанец/mp/казахстанц
Chinese: китаец/mp/китайц
Syrian: сириец/mp/сирийц
Iraqi: иракец/mp/иракц
Iranian: иранец/mp/иранц
Afghan: афганец/mp/афганц
Israeli: израильтянин/mpn
Palestinian: палестинец/mp/палестинц
Georgian: грузин/mp//грузин
Armenian: армянин/mpn
Azerbaijani: азербайджанец/mp/азербайджанц
Uzbek: узбек/mp
Tajik: таджик/mp
Turk: турок/mp/турк/турок
Italian: итальянец/mp/итальянц
Spaniard: испанец/mp/испанц
Japanese: японец/mp/японц
Korean: кореец/mp/корейц
Indian: индиец/mp/индийц, индус/mp
Egyptian: египтянин/mpn
Moldovan: молдаванин/mpn
Lithuanian: литовец/mp/литовц
Latvian: латвиец/mp/латвийц, латыш/mpb
Estonian: эстонец/mp/эстонц
Finn: финн/mp
Swede: швед/mp
Greek: грек/mp
Serb: серб/mp
Hungarian: венгр/mp
Romanian: румын/mp
Czech: чех/mp
Chechen: чеченец/mp/чеченц
Vietnamese: вьетнамец/mp/вьетнамц
European: европеец/mp/европейц
African: африканец/mp/африканц
Arab: араб/mp
Kurd: курд/mp
Roma: цыган/mp//цыган
Crimean Tatar: /=/крымских_татар крымские_татары крымским_татарам крымскими_татарами крымский_татарин
Tatar: татарин татарина татарину татарином татарине/=/татары татар татарам татарами татарах
insect: насекомое/a
Canadian: канадец/mp/канадц
Australian: австралиец/mp/австралийц
Muscovite: москвич/mpb
city dweller: горожанин/mpn
native: уроженец/mp/уроженц, выходец/mp/выходц
heir: наследник/mp
colleague: коллега/fp
staff: персонал/m
crowd: толпа/f
prostitute: проститутка/fp
widow: вдова/fp
migrant worker: трудовой мигрант/mp
defector: перебежчик/mp
employer: работодатель/mp
ballerina: балерина/fp
model: модель/f3
king: король/mpb
prince: принц/mp
soul: душа/f
peasant: крестьянин/mpn
surgeon: хирург/mp
opponent: оппонент/mp
laureate: лауреат/mp
competitor: конкурент/mp
parishioner: прихожанин/mpn
reporter: репортер/mp
correspondent: корреспондент/mp
poet: поэт/mp
civil servant: госслужащий/a
nominee: номинант/mp
detective: детектив/mp
suicide bomber: смертник/mp
separatist: сепаратист/mp
prisoner of war: военнопленный/a
captive: пленный/a
law enforcement officer: правоохранитель/mp, силовик/mpb
bodyguard: телохранитель/mp
programmer: программист/mp
spouse: супруг/mp
borrower: заемщик/mp
businessman: бизнесмен/mp
goalkeeper: вратарь/mpb
grandmaster: гроссмейстер/mp
rider: всадник/mp
skier: лыжник/mp
racer: гонщик/mp
climber: альпинист/mp
hunter: охотник/mp
queen: королева/fp
princess: принцесса/fp
emperor: император/mp
sheikh: шейх/mp
imam: имам/mp
rabbi: раввин/mp
pastor: пастор/mp
saint: святой/a
hero: герой/mp
liquidator: ликвидатор/mp
presenter: ведущий/a
designer: дизайнер/mp
architect: архитектор/mp
composer: композитор/mp
screenwriter: сценарист/mp
critic: критик/mp
analyst: аналитик/mp
sociologist: социолог/mp
political scientist: политолог/mp
philosopher: философ/mp
physicist: физик/mp
chemist: химик/mp
biologist: биолог/mp
mathematician: математик/mp
archaeologist: археолог/mp
geologist: геолог/mp
ecologist: эколог/mp
veterinarian: ветеринар/mp
pharmacist: фармацевт/mp
midwife: акушерка/fp
orderly: санитар/mp
dentist: стоматолог/mp
psychiatrist: психиатр/mp
epidemiologist: эпидемиолог/mp
nanny: няня/fp
cleaner: уборщик/mp, уборщица/fp
electrician: электрик/mp
welder: сварщик/mp
locksmith: слесарь/mpa
hairdresser: парикмахер/mp
cashier: кассир/mp
banker: банкир/mp
broker: брокер/mp
dealer: дилер/mp
insurer: страховщик/mpb
consultant: консультант/mp
dispatcher: диспетчер/mp
train driver: машинист/mp
admiral: адмирал/mp
sergeant: сержант/mp
lieutenant: лейтенант/mp
major: майор/mp
sniper: снайпер/mp
scout: разведчик/mp
artilleryman: артиллерист/mp
drug dealer: наркоторговец/mp/наркоторговц
hooligan: хулиган/mp
nationalist: националист/mp
communist: коммунист/mp
Nazi: нацист/mp
democrat: демократ/mp
Republican: республиканец/mp/республиканц
conservative: консерватор/mp
anarchist: анархист/mp
independent candidate: самовыдвиженец/mp/самовыдвиженц
speaker: спикер/mp, оратор/mp
spokesperson: пресс-секретарь/mp
chairman: председатель/mp
boss: начальник/mp
commander: командир/mp, командующий/a
Cossack: казак/mpb
pregnant woman: беременная/a
smoker: курильщик/mp
master: мастер/mpa
aide: помощник/mp
Mexican: мексиканец/mp/мексиканц
Brazilian: бразилец/mp/бразильц
Cuban: кубинец/mp/кубинц
Venezuelan: венесуэлец/mp/венесуэльц
Pakistani: пакистанец/mp/пакистанц
Lebanese: ливанец/mp/ливанц
Libyan: ливиец/mp/ливийц
Nigerian: нигериец/mp/нигерийц
Somali: сомалиец/mp/сомалийц
Sudanese: суданец/mp/суданц
Ethiopian: эфиоп/mp
Swiss: швейцарец/mp/швейцарц
Austrian: австриец/mp/австрийц
Dutchman: голландец/mp/голландц
Belgian: бельгиец/mp/бельгийц
Dane: датчанин/mpn
Norwegian: норвежец/mp/норвежц
Portuguese: португалец/mp/португальц
Irishman: ирландец/mp/ирландц
Scot: шотландец/mp/шотландц
Croat: хорват/mp
Bulgarian: болгарин болгарина болгарину болгарином/=/болгары болгар болгарам болгарами болгарах
Slovak: словак/mp
Albanian: албанец/mp/албанц
Kyrgyz: киргиз/mp
Rohingya: рохинджа/0
African American: афроамериканец/mp/афроамериканц
Asian: азиат/mp
grandchild: внук/mp
grandmother: бабушка/fp
grandfather: дедушка/fp, дед/mp
groom: жених/mpb
bride: невеста/fp
newlywed: молодожен/mp
genius: гений/mp
looter: мародер/mp
MEP: евродепутат/mp
head of state: глава_государства/fp, глава_государств/fp
lobbyist: лоббист/mp
`;
