/** People: by kinship, role, fate, trade and nation. Concept, and its other names if it has any; see `nounEntries`. */
export const people = `
person: person, people, human, human being, individual, soul
man: man, male
woman: woman, female
child: child, kid
boy
girl
guy: guy, lad
young woman
teenager: teenager, adolescent, teen
infant: infant, newborn, toddler
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
wife: wife, spouse
friend
neighbour: neighbour, neighbor
resident: resident, inhabitant
local
citizen: citizen, national
civilian
subject
compatriot: compatriot, fellow citizen
foreigner: foreigner, foreign national
migrant
immigrant
emigrant
refugee
asylum seeker: asylum seeker, asylum-seeker
displaced person: displaced person, IDP, internally displaced person, displaced people, displaced
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
homeless person: homeless person, homeless people, homeless
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
owner: owner, proprietor, holder
tenant
landlord
creditor: creditor, lender
debtor: debtor, borrower
seller: seller, vendor, salesperson
trader: trader, merchant
supplier
contractor
producer: producer, manufacturer
importer
exporter
entrepreneur: entrepreneur, businessman, businessperson, business owner
millionaire
billionaire
worker: worker, labourer, laborer, workman
employee: employee, staff member, staffer
specialist: specialist, professional
expert
engineer
technician
mechanic
builder: builder, construction worker
miner
oil worker
farmer: farmer, peasant
fisherman
sailor: sailor, seaman, mariner, seafarer
crew member: crew member, crewman, crewmember
pilot: pilot, airman
flight attendant: flight attendant, steward, stewardess
astronaut: astronaut, cosmonaut
railway worker
doctor: doctor, physician, surgeon
medic: medic, paramedic
nurse
health worker: health worker, medical worker, healthcare worker, health care worker
patient
donor
teacher: teacher, tutor, educator, lecturer
professor
scientist: scientist, scholar, academic
researcher
academician
historian
economist
psychologist
student: student, undergraduate
pupil
schoolchild: schoolchild, school child, schoolboy, schoolgirl
graduate: graduate, alumnus
first-grader
cadet
trainee: trainee, intern
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
winner: winner, laureate, prizewinner
contestant: contestant, competitor, contender
rival: rival, opponent
fan
spectator: spectator, viewer
reader
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
believer: believer, worshipper, worshiper, parishioner
christian
muslim
jew
catholic
priest: priest, clergyman
monk
nun
bishop
journalist: journalist, reporter, correspondent
editor
photographer
blogger
author
writer: writer, poet, novelist
artist: artist, painter
actor: actor, actress
musician
singer
dancer
director
manager: manager, executive
head: head, chief
leader
president
minister
ambassador
diplomat
official: official, civil servant, officeholder
governor
mayor
politician
deputy
MP: MP, member of parliament, mps
lawmaker: lawmaker, legislator, parliamentarian
senator
congressman: congressman, congresswoman, member of congress
councillor: councillor, councilor, council member
member
delegate
representative: representative, envoy
candidate: candidate, nominee
voter: voter, elector
observer: observer, monitor
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
investigator: investigator, detective
notary
witness: witness, eyewitness
suspect
defendant: defendant, accused!, accused person
plaintiff: plaintiff, claimant
offender: offender, violator
criminal: criminal, perpetrator, felon
robber: robber, burglar
thief
murderer: murderer, killer
fraudster: fraudster, scammer, swindler
attacker: attacker, assailant
gunman: gunman, shooter
smuggler: smuggler, trafficker
drug addict
hacker
pirate
prisoner: prisoner, inmate, captive, prisoner of war, pow
convict
hostage
terrorist: terrorist, suicide bomber
extremist
militant: militant, separatist
rebel: rebel, insurgent
partisan: partisan, guerrilla
fighter: fighter, combatant
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
police officer: police officer, policeman, policewoman, police, cop, law enforcement officer
guard: guard, security guard, bodyguard
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
developer: developer, programmer
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
`;
