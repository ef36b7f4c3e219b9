import { table } from '../../table.ts';

/** People: by kinship, role, fate, trade and nation. Concept, and its nouns with their classes; see `nounEntries`. */
export const people = table`
person: людина людини людині людину людиною людино/=/люди людей людям людьми людях, особа/f//осіб, /=/чоловік чол
man: чоловік/mp, мужчина/fp
woman: жінка/fp
child: дитина дитини дитині дитину дитиною дитино/=/діти дітей дітям дітьми дітях, малюк/mp, малеча/f
boy: хлопчик/mp
girl: дівчинка/fp
guy: хлопець/mp/хлопц, юнак/mp
young woman: дівчина/fp//дівчат
teenager: підліток/mp/підлітк
infant: немовля/nt
adult: дорослий/a
minor: неповнолітній/a
young person: /=/молодих_людей молоді_люди молодим_людям молодими_людьми, молодий людина/f
pensioner: пенсіонер/mp, пенсіонерка/fp
family: родина/f, сім'я/f//сімей
household: домогосподарство/n
couple: подружжя/n
mother: мати матері матір матір'ю/=/матері матерів матерям матерями матерях
father: батько/n//батьків, тато/n
son: син/mp
daughter: дочка/fp, донька/fp, доня/fp
brother: брат/mp
sister: сестра/fp//сестер
relative: родич/mp
twin: близнюк/mp
orphan: сирота/fp//сиріт
wife: дружина/fp
friend: друг друга другові другу другом друже/=/друзі друзів друзям друзями друзях
neighbour: сусід/mp
resident: мешканець/mp/мешканц, житель/mp, жителька/fp, мешканка/fp, киянин/mpn
citizen: громадянин/mpn, громадянка/fp, співгромадянин/mpn
civilian: цивільний/a, мирний житель/mp, мирний мешканець/mp/мешканц, мирний громадянин/mpn, цивільний особа/f//осіб
compatriot: співвітчизник/mp
foreigner: іноземець/mp/іноземц
migrant: мігрант/mp
immigrant: іммігрант/mp
emigrant: емігрант/mp
refugee: біженець/mp/біженц, втікач/mp
asylum seeker: шукач_притулку/mp
displaced person: переселенець/mp/переселенц, переміщений особа/f//осіб, внутрішньо переміщений особа/f//осіб, впо/0
returnee: репатріант/mp, поверненець/mp/поверненц
settler: поселенець/mp/поселенц
pilgrim: паломник/mp, прочанин/mpn
tourist: турист/mp
visitor: відвідувач/mp
guest: гість гостя гостеві гостю гостем/=/гості гостей гостям гостями гостях
traveller: мандрівник/mp, подорожній/a
passenger: пасажир/mp
passer-by: перехожий/a
pedestrian: пішохід/mp/пішоход
driver: водій/mp
cyclist: велосипедист/mp
motorcyclist: мотоцикліст/mp
homeless person: бездомний/a, безхатько/n//безхатьків
survivor: уцілілий/a, вцілілий/a
victim: жертва/f
person>die: загиблий/a, померлий/a, вбитий/a, убитий/a, мертвий/a
person>injure: поранений/a, травмований/a, постраждалий/a, потерпілий/a, скалічений/a
person>go missing: зниклий/a, зниклий_безвісти/a, безвісти зниклий/a, зниклий_безвісті/a
person>rescue: врятований/a
person>evacuate: евакуйований/a
person>detain: затриманий/a
person>arrest: заарештований/a, арештований/a
person>release: звільнений/a
person>sentence: засуджений/a
person>infect: інфікований/a, заражений/a
person>fall ill: захворілий/a
person>recover: одужалий/a
person>vaccinate: вакцинований/a, щеплений/a
person>hospitalize: госпіталізований/a
person>attend: присутній/a
person>survey: опитаний/a
person>work: працюючий/a
unemployed: безробітний/a
employed person: зайнятий/a
disabled person: інвалід/mp, особа_з_інвалідністю/f//осіб
blind person: незрячий/a, сліпий/a
respondent: респондент/mp
applicant: заявник/mp, абітурієнт/mp, вступник/mp, здобувач/mp, претендент/mp
beneficiary: бенефіціар/mp, вигодонабувач/mp
recipient: отримувач/mp, одержувач/mp
taxpayer: платник_податків/mp, платник/mp
user: користувач/mp
subscriber: передплатник/mp, підписник/mp, абонент/mp
customer: клієнт/mp, покупець/mp/покупц, замовник/mp
consumer: споживач/mp
depositor: вкладник/mp
shareholder: акціонер/mp
investor: інвестор/mp
owner: власник/mp, господар/mps, володар/mps
tenant: орендар/mps
landlord: орендодавець/mp/орендодавц
creditor: кредитор/mp
debtor: боржник/mp
seller: продавець/mp/продавц
trader: торговець/mp/торговц
supplier: постачальник/mp
contractor: підрядник/mp, виконавець/mp/виконавц
producer: виробник/mp, продюсер/mp
importer: імпортер/mp
exporter: експортер/mp
entrepreneur: підприємець/mp/підприємц, фоп/0
millionaire: мільйонер/mp
billionaire: мільярдер/mp
worker: працівник/mp, робітник/mp, робочий/a, трудівник/mp, заробітчанин/mpn
employee: співробітник/mp, службовець/mp/службовц
specialist: спеціаліст/mp, фахівець/mp/фахівц
expert: експерт/mp, знавець/mp/знавц
engineer: інженер/mp
technician: технік/mp
mechanic: механік/mp
builder: будівельник/mp, будівник/mp
miner: шахтар/mps, гірник/mp
oil worker: нафтовик/mp
farmer: фермер/mp, аграрій/mp
fisherman: рибалка/fp
sailor: моряк/mp, матрос/mp
crew member: член_екіпажу/mp
pilot: пілот/mp, льотчик/mp
flight attendant: стюардеса/fp, бортпровідник/mp
astronaut: астронавт/mp, космонавт/mp
railway worker: залізничник/mp
doctor: лікар/mps, медик/mp, терапевт/mp, педіатр/mp
nurse: медсестра/fp//медсестер
health worker: медпрацівник/mp, медичний працівник/mp
patient: пацієнт/mp, пацієнтка/fp, хворий/a
donor: донор/mp
teacher: учитель/mp, вчитель/mp, викладач/mp, педагог/mp, вчителька/fp, вихователь/mp
professor: професор/mp
scientist: науковець/mp/науковц, учений/a, вчений/a
researcher: дослідник/mp
academician: академік/mp
historian: історик/mp
economist: економіст/mp
psychologist: психолог/mp
student: студент/mp, студентка/fp
pupil: учень/mp/учн, учениця/fp, вихованець/mp/вихованц
schoolchild: школяр/mpx, школярка/fp
graduate: випускник/mp
first-grader: першокласник/mp
cadet: курсант/mp, кадет/mp
trainee: стажер/mp, стажист/mp, слухач/mp
athlete: спортсмен/mp, атлет/mp, легкоатлет/mp, спортсменка/fp
footballer: футболіст/mp
player: гравець/mp/гравц, хокеїст/mp, баскетболіст/mp, тенісист/mp, шахіст/mp
coach: тренер/mp
referee: арбітр/mp
boxer: боксер/mp
runner: бігун/mp
swimmer: плавець/mp/плавц
champion: чемпіон/mp
finalist: фіналіст/mp
medallist: медаліст/mp
winner: переможець/mp/переможц, призер/mp
contestant: конкурсант/mp, учасник_конкурсу/mp
rival: суперник/mp
fan: уболівальник/mp, вболівальник/mp, фанат/mp
spectator: глядач/mp, глядачка/fp
reader: читач/mp
accomplice: співучасник/mp, спільник/mp
participant: учасник/mp, учасниця/fp
organizer: організатор/mp
volunteer: волонтер/mp, доброволець/mp/добровольц, волонтерка/fp
activist: активіст/mp, активістка/fp, громадський діяч/mp
human rights defender: правозахисник/mp
protester: протестувальник/mp, мітингувальник/mp, демонстрант/mp, мітингар/mps, протестант/mp
striker: страйкар/mps
supporter: прихильник/mp, прибічник/mp
follower: послідовник/mp
believer: віруючий/a, вірянин/mpn, прихожанин/mpn
christian: християнин/mpn
muslim: мусульманин/mpn
jew: єврей/mp
catholic: католик/mp
priest: священник/mp, священик/mp
monk: чернець/mp/ченц, монах/mp
nun: черниця/fp
bishop: єпископ/mp
journalist: журналіст/mp, журналістка/fp
editor: редактор/mp
photographer: фотограф/mp, фотокореспондент/mp
blogger: блогер/mp
author: автор/mp
writer: письменник/mp
artist: художник/mp, митець/mp/митц, артист/mp, скульптор/mp
actor: актор/mp, актриса/fp
musician: музикант/mp
singer: співак/mp, співачка/fp
dancer: танцюрист/mp, танцівник/mp
director: директор/mp, режисер/mp
manager: менеджер/mp, керівник/mp, керуючий/a, управлінець/mp/управлінц
head: голова/fp//голів, глава/fp
leader: лідер/mp
president: президент/mp
minister: міністр/mp, прем'єр-міністр/mp
ambassador: посол/mp/посл
diplomat: дипломат/mp
official: чиновник/mp, посадовець/mp/посадовц, урядовець/mp/урядовц, посадовий особа/f//осіб, можновладець/mp/можновладц
governor: губернатор/mp
mayor: мер/mp
politician: політик/mp
deputy: депутат/mp, депутатка/fp, парламентар/mps, парламентарій/mp, заступник/mp
MP: народний депутат/mp, нардеп/mp
lawmaker: законодавець/mp/законодавц
senator: сенатор/mp
congressman: конгресмен/mp
member: член/mp
delegate: делегат/mp
representative: представник/mp, представниця/fp
candidate: кандидат/mp, кандидатка/fp
voter: виборець/mp/виборц
observer: спостерігач/mp
oppositionist: опозиціонер/mp
dissident: дисидент/mp
founder: засновник/mp
partner: партнер/mp
ally: союзник/mp
enemy: ворог/mp, противник/mp
negotiator: переговірник/mp
mediator: посередник/mp
signatory: підписант/mp
inspector: інспектор/mp
auditor: аудитор/mp
lawyer: адвокат/mp, юрист/mp
judge: суддя/fp//суддів
juror: присяжний/a, присяжний засідатель/mp
prosecutor: прокурор/mp
investigator: слідчий/a
notary: нотаріус/mp
witness: свідок/mp/свідк, очевидець/mp/очевидц
suspect: підозрюваний/a
defendant: обвинувачений/a, підсудний/a, відповідач/mp, звинувачений/a, фігурант/mp
plaintiff: позивач/mp
offender: правопорушник/mp, порушник/mp
criminal: злочинець/mp/злочинц, злодій/mp, зловмисник/mp
robber: грабіжник/mp
thief: крадій/mp
murderer: убивця/fp, вбивця/fp
fraudster: шахрай/mp
attacker: нападник/mp
gunman: стрілець/mp/стрільц, стрілок/mp/стрілк
smuggler: контрабандист/mp
drug addict: наркоман/mp
hacker: хакер/mp
pirate: пірат/mp
prisoner: ув'язнений/a, в'язень/mp/в'язн, політв'язень/mp/політв'язн
convict: зек/mp
hostage: заручник/mp
terrorist: терорист/mp
extremist: екстреміст/mp
militant: бойовик/mp
rebel: повстанець/mp/повстанц, заколотник/mp
partisan: партизан/mp
fighter: боєць/mp/бійц
mercenary: найманець/mp/найманц
soldier: солдат/mp, військовий/a, воїн/mp, вояк/mp, піхотинець/mp/піхотинц, захисник/mp, окупант/mp, загарбник/mp
serviceman: військовослужбовець/mp/військовослужбовц
conscript: строковик/mp, призовник/mp
reservist: резервіст/mp
veteran: ветеран/mp
officer: офіцер/mp
general: генерал/mp
colonel: полковник/mp
marine: морський піхотинець/mp/піхотинц, морпіх/mp
paratrooper: десантник/mp
peacekeeper: миротворець/mp/миротворц
border guard: прикордонник/mp
police officer: поліцейський/a, поліціянт/mp, міліціонер/mp
guard: охоронець/mp/охоронц, охоронник/mp, вартовий/a
customs officer: митник/mp
firefighter: пожежник/mp, вогнеборець/mp/вогнеборц
rescuer: рятувальник/mp, надзвичайник/mp
diver: водолаз/mp
sapper: сапер/mp
instructor: інструктор/mp
adviser: радник/mp
spy: шпигун/mp
agent: агент/mp
operator: оператор/mp
courier: кур'єр/mp
developer: розробник/mp, забудовник/mp
translator: перекладач/mp
secretary: секретар/mps, секретарка/fp
accountant: бухгалтер/mp
cook: кухар/mps
waiter: офіціант/mp
Ukrainian: українець/mp/українц, українка/fp
Russian: росіянин/mpn, росіянка/fp
American: американець/mp/американц
Briton: британець/mp/британц
German: німець/mp/німц
Frenchman: француз/mp
Pole: поляк/mp
Belarusian: білорус/mp
Kazakh: казах/mp, казахстанець/mp/казахстанц
Chinese: китаєць/mp/китайц
Syrian: сирієць/mp/сирійц
Iraqi: іракець/mp/іракц
Iranian: іранець/mp/іранц
Afghan: афганець/mp/афганц
Israeli: ізраїльтянин/mpn
Palestinian: палестинець/mp/палестинц
Georgian: грузин/mp//грузин, грузин/mpn
Armenian: вірменин/mpn
Azerbaijani: азербайджанець/mp/азербайджанц
Uzbek: узбек/mp
Tajik: таджик/mp
Turk: турок/mp/турк
Italian: італієць/mp/італійц
Spaniard: іспанець/mp/іспанц
Japanese: японець/mp/японц
Korean: кореєць/mp/корейц
Indian: індієць/mp/індійц, індус/mp
Egyptian: єгиптянин/mpn
Moldovan: молдованин/mpn
Lithuanian: литовець/mp/литовц
Latvian: латвієць/mp/латвійц, латиш/mp
Estonian: естонець/mp/естонц
Finn: фін/mp
Swede: швед/mp
Greek: грек/mp
Serb: серб/mp
Hungarian: угорець/mp/угорц
Romanian: румун/mp
Czech: чех/mp
Chechen: чеченець/mp/чеченц
Vietnamese: в'єтнамець/mp/в'єтнамц
European: європеєць/mp/європейц
African: африканець/mp/африканц
Arab: араб/mp
Kurd: курд/mp
Roma: ром/mp, циган/mp//циган
Crimean Tatar: кримський татарин/mpn
Tatar: татарин/mpn
insect: комаха/fp
Canadian: канадець/mp/канадц
Australian: австралієць/mp/австралійц
Muscovite: москвич/mp
city dweller: містянин/mpn, городянин/mpn
native: уродженець/mp/уродженц, виходець/mp/вихідц
heir: спадкоємець/mp/спадкоємц
colleague: колега/fp
staff: персонал/mu
crowd: натовп/mu
prostitute: повія/fp
widow: вдова/fp//вдів
employer: роботодавець/mp/роботодавц
ballerina: балерина/fp
model: модель/f3
king: король/mp
prince: принц/mp
soul: душа/f
peasant: селянин/mpn
surgeon: хірург/mp
opponent: опонент/mp
laureate: лауреат/mp
competitor: конкурент/mp
parishioner: парафіянин/mpn
reporter: репортер/mp
correspondent: кореспондент/mp
poet: поет/mp
civil servant: держслужбовець/mp/держслужбовц
nominee: номінант/mp
detective: детектив/mp
suicide bomber: смертник/mp, терорист-смертник/mp
separatist: сепаратист/mp
prisoner of war: військовополонений/a
captive: полонений/a, бранець/mp/бранц
law enforcement officer: правоохоронець/mp/правоохоронц
programmer: програміст/mp
borrower: позичальник/mp
businessman: бізнесмен/mp
goalkeeper: воротар/mps
grandmaster: гросмейстер/mp
rider: вершник/mp
skier: лижник/mp
racer: гонщик/mp
climber: альпініст/mp
hunter: мисливець/mp/мисливц
queen: королева/fp
princess: принцеса/fp
emperor: імператор/mp
sheikh: шейх/mp
imam: імам/mp
rabbi: рабин/mp
pastor: пастор/mp
saint: святий/a
hero: герой/mp
liquidator: ліквідатор/mp
presenter: ведучий/a
designer: дизайнер/mp
architect: архітектор/mp
composer: композитор/mp
screenwriter: сценарист/mp
critic: критик/mp
analyst: аналітик/mp
sociologist: соціолог/mp
political scientist: політолог/mp
philosopher: філософ/mp
physicist: фізик/mp
chemist: хімік/mp
biologist: біолог/mp
mathematician: математик/mp
archaeologist: археолог/mp
geologist: геолог/mp
ecologist: еколог/mp
veterinarian: ветеринар/mp
pharmacist: фармацевт/mp
midwife: акушерка/fp
orderly: санітар/mp
dentist: стоматолог/mp
psychiatrist: психіатр/mp
epidemiologist: епідеміолог/mp
nanny: няня/fp
cleaner: прибиральник/mp, прибиральниця/fp
electrician: електрик/mp
welder: зварювальник/mp
locksmith: слюсар/mps
hairdresser: перукар/mps
cashier: касир/mp
banker: банкір/mp
broker: брокер/mp
dealer: дилер/mp
insurer: страховик/mp
consultant: консультант/mp
dispatcher: диспетчер/mp
train driver: машиніст/mp
admiral: адмірал/mp
sergeant: сержант/mp
lieutenant: лейтенант/mp
major: майор/mp
sniper: снайпер/mp
scout: розвідник/mp
artilleryman: артилерист/mp
drug dealer: наркоторговець/mp/наркоторговц
hooligan: хуліган/mp
nationalist: націоналіст/mp
communist: комуніст/mp
Nazi: нацист/mp
democrat: демократ/mp
Republican: республіканець/mp/республіканц
conservative: консерватор/mp
anarchist: анархіст/mp
independent candidate: самовисуванець/mp/самовисуванц
speaker: спікер/mp, промовець/mp/промовц
spokesperson: речник/mp, прессекретар/mps, речниця/fp
chairman: голова_правління/fp
boss: начальник/mp
commander: командир/mp, командувач/mp
Cossack: козак/mp
pregnant woman: вагітна/a
smoker: курець/mp/курц
master: майстер/mp/майстр
aide: помічник/mp
Mexican: мексиканець/mp/мексиканц
Brazilian: бразилець/mp/бразильц
Cuban: кубинець/mp/кубинц
Venezuelan: венесуелець/mp/венесуельц
Pakistani: пакистанець/mp/пакистанц
Lebanese: ліванець/mp/ліванц
Libyan: лівієць/mp/лівійц
Nigerian: нігерієць/mp/нігерійц
Somali: сомалієць/mp/сомалійц
Sudanese: суданець/mp/суданц
Ethiopian: ефіоп/mp
Swiss: швейцарець/mp/швейцарц
Austrian: австрієць/mp/австрійц
Dutchman: голландець/mp/голландц
Belgian: бельгієць/mp/бельгійц
Dane: данець/mp/данц
Norwegian: норвежець/mp/норвежц
Portuguese: португалець/mp/португальц
Irishman: ірландець/mp/ірландц
Scot: шотландець/mp/шотландц
Croat: хорват/mp
Bulgarian: болгарин/mpn
Slovak: словак/mp
Albanian: албанець/mp/албанц
Kyrgyz: киргиз/mp
Rohingya: рохінджа/0
African American: афроамериканець/mp/афроамериканц
Asian: азіат/mp
grandchild: онук/mp, внук/mp
grandmother: бабуся/fp
grandfather: дідусь/mp, дід/mp
groom: наречений/a
bride: наречена/a
newlywed: молодята/pp
genius: геній/mp
looter: мародер/mp
MEP: євродепутат/mp
head of state: глава_держави/fp//глав, глава_держав/fp//глав
lobbyist: лобіст/mp
`;
