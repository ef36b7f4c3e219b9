import { table } from '../../table.ts';

/** People: by kinship, role, fate, trade and nation. Concept, and its other names if it has any; see `nounEntries`. */
export const people = table`
person: person, people, human, human being, individual, other/others
man: man, male
woman: woman, female
child: child, kid
boy
girl
guy: guy, lad
young woman
teenager: teenager, adolescent, teen
infant
baby
adult: adult, grown-up
minor: minor, juvenile
young person: young person, young people, youth, youngster
pensioner: pensioner, retiree
elderly person: elderly person, elderly people, senior citizen
family
household
couple
parent
mother: mother, mom
father: father, dad
son
daughter
brother
sister
relative: relative, family member
twin
orphan
husband
wife
friend
neighbour: neighbour, neighbor
resident: resident, inhabitant
local
citizen
civilian
subject
compatriot: compatriot, fellow citizen
foreigner: foreigner, foreign national
migrant
immigrant
emigrant
refugee
asylum seeker: asylum seeker, asylum-seeker
displaced person: displaced person, IDP, internally displaced person, displaced people, displaced!
returnee
settler
pilgrim
tourist: tourist, holidaymaker
visitor
guest
traveller: traveller, traveler
passenger
passer-by
pedestrian
driver: driver, motorist
cyclist
motorcyclist
homeless person: homeless person, homeless people, homeless!
survivor
victim
casualty
person>die: dead!, killed!, deceased!
person>injure: wounded!, injured!, hurt!
person>go missing: missing!, missing person
person>rescue: rescued!
person>evacuate: evacuee, evacuated!
person>detain: detainee, detained!
person>arrest: arrested!, arrestee
person>release: released!
person>sentence: sentenced!, convicted!
person>infect: infected!
person>recover: recovered!
person>vaccinate: vaccinated!
person>hospitalize: hospitalized!, hospitalised!
person>attend: attendee, present!
unemployed: unemployed, unemployed!, unemployed people, jobless!
employed person
disabled person: disabled person, disabled!, disabled people, people with disabilities
blind person
respondent
applicant: applicant, hopeful
beneficiary
recipient
taxpayer
user
subscriber
customer: customer, client, buyer, shopper
consumer
depositor
shareholder
investor
owner: owner, proprietor
tenant
landlord
creditor
debtor
seller: seller, salesperson
trader
supplier
contractor
producer
importer
exporter
entrepreneur: entrepreneur, businessperson, business owner
millionaire
billionaire
worker: worker, labourer, laborer, workman
employee: employee, staff member, staffer
specialist
expert
engineer
technician
mechanic
builder: builder, construction worker
miner
oil worker
farmer
fisherman
sailor: sailor, seaman, mariner
crew member: crew member, crewman, crewmember, crew/crew
pilot
flight attendant: flight attendant, steward, stewardess
astronaut: astronaut, cosmonaut
railway worker
doctor
medic
nurse
health worker: health worker, medical worker, healthcare worker, health care worker
patient
donor
teacher: teacher, educator, lecturer
professor
scientist
researcher
academician
historian
economist
psychologist
student: student, undergraduate
pupil
schoolchild: schoolchild, school child, schoolboy, schoolgirl
graduate: graduate, alumnus/alumni
first-grader
cadet
trainee
athlete: athlete, sportsman
footballer: footballer, football player, soccer player
player
coach: coach, trainer
referee: referee, umpire
boxer
runner
swimmer
champion
finalist
medallist: medallist, medalist
winner: winner, prizewinner
contestant: contestant, contender
rival
fan
spectator
reader
accomplice
participant: participant, entrant, partaker
organizer: organizer, organiser
volunteer
activist: activist, campaigner
human rights defender
protester: protester, protestor, demonstrator
rioter
striker
supporter: supporter, adherent
follower
believer: believer, worshiper
christian
muslim
jew
catholic
priest
monk
nun
bishop
journalist
editor
photographer
blogger
author
writer
artist
actor: actor, actress
musician
singer
dancer
director
manager
head
leader
president
minister
ambassador
diplomat
official: official, officeholder
governor
mayor
politician
deputy
MP: MP, member of parliament
lawmaker: lawmaker, legislator, parliamentarian
senator
congressman: congressman, congresswoman, member of congress
councillor: councillor, councilor, council member
member
delegate
representative
candidate
voter: voter, elector
observer
oppositionist
dissident
founder: founder, co-founder
partner
ally
enemy: enemy, adversary
negotiator
mediator: mediator, intermediary
signatory
inspector
auditor
lawyer: lawyer, attorney, solicitor, barrister
judge
juror
prosecutor
investigator
notary
witness: witness, eyewitness
suspect
defendant: defendant, accused!, accused person
plaintiff: plaintiff, claimant
offender: offender, violator
criminal: criminal, felon
robber
thief
murderer
fraudster: fraudster, scammer, swindler
attacker: attacker, assailant
gunman: gunman, shooter
smuggler: smuggler, trafficker
drug addict
hacker
pirate
prisoner: prisoner, pow
convict
hostage
terrorist
extremist
militant
rebel
partisan: partisan, guerrilla
fighter
mercenary
soldier: soldier, warfighter
serviceman: serviceman, service member, servicewoman
troop
conscript
reservist
veteran
officer
general
colonel
marine
paratrooper
peacekeeper
border guard
police officer: police officer, policeman, policewoman, police, cop
guard: guard, security guard
customs officer
firefighter: firefighter, fireman
rescuer: rescuer, rescue worker
diver
sapper: sapper, deminer
instructor
adviser: adviser, advisor
spy
agent
operator
courier
developer
translator: translator, interpreter
secretary
accountant
cook: cook, chef
waiter
security officer
Ukrainian
Russian
American
Briton
German
Frenchman
Pole
Belarusian
Kazakh
Chinese
Syrian
Iraqi
Iranian
Afghan
Israeli
Palestinian
Georgian
Armenian
Azerbaijani
Uzbek
Tajik
Turk
Italian
Spaniard
Japanese
Korean
Indian
Egyptian
Moldovan
Lithuanian
Latvian
Estonian
Finn
Swede
Greek
Serb
Hungarian
Romanian
Czech
Chechen
Vietnamese
European
African
Arab
Kurd
Roma
Crimean Tatar
Tatar
insect
Canadian
Australian
Muscovite
villager: villager, townsperson
city dweller
native
heir
colleague: colleague, co-worker
bystander: bystander, onlooker
staff
personnel
crowd
prostitute: prostitute, sex worker
widow: widow, widower
migrant worker
defector
employer
ballerina
model
king
prince
soul
holder
merchant
professional
peasant
surgeon
paramedic
tutor
scholar
academic
intern
opponent
laureate
competitor
viewer
worshipper
parishioner
clergyman
reporter
correspondent
poet
novelist
painter
executive
chief
civil servant
envoy
nominee
monitor
detective
perpetrator
burglar
killer
suicide bomber
separatist
prisoner of war
captive
law enforcement officer
bodyguard
programmer
airman
newborn
toddler
spouse
national
seafarer
combatant
insurgent
vendor
lender
borrower
manufacturer
businessman
inmate
physician
goalkeeper: goalkeeper, goalie
grandmaster
rider
skier
racer
climber: climber, mountaineer
hunter
queen
princess
emperor
sheikh
imam
rabbi
pastor
saint
hero
liquidator
presenter
designer
architect
composer
screenwriter
critic
analyst
sociologist
political scientist
philosopher
physicist
chemist
biologist
mathematician
archaeologist: archaeologist, archeologist
geologist
ecologist: ecologist, environmentalist
veterinarian: veterinarian, vet
pharmacist
midwife
orderly
dentist
psychiatrist
epidemiologist
nanny
cleaner
electrician
welder
locksmith
hairdresser
cashier
banker
broker
dealer
insurer
consultant
dispatcher
train driver
admiral
sergeant
lieutenant
major
sniper
scout
artilleryman
drug dealer
hooligan
nationalist
communist
Nazi
democrat
Republican
conservative
anarchist
independent candidate
speaker
spokesperson: spokesperson, spokesman, spokeswoman
chairman: chairman, chairperson
boss
commander
Cossack
pregnant woman
smoker
master
aide: aide, assistant
Mexican
Brazilian
Cuban
Venezuelan
Pakistani
Lebanese
Libyan
Nigerian
Somali
Sudanese
Ethiopian
Swiss
Austrian
Dutchman
Belgian
Dane
Norwegian
Portuguese
Irishman
Scot
Croat
Bulgarian
Slovak
Albanian
Kyrgyz
Rohingya
African American
Asian
grandchild
grandmother
grandfather
groom
bride
newlywed
genius
looter
MEP
head of state
lobbyist
`;
