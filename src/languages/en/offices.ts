import type { LexicalEntry } from '../../core/sense.ts';
import type { OfficeSense } from '../../core/senses/officials.ts';
import { officeEntries } from '../office-forms.ts';
import { table } from '../table.ts';
import { decline } from './office-forms.ts';

/** See office-forms.ts for the notation: English title, perhaps `@` and the field that the word names, and the offices in the nominative. */
const POSTS = table`
president: president, head of state
prime minister: prime minister, premier, head of government, pm
deputy prime minister: deputy prime minister, vice premier, vice prime minister
vice president: vice president, vice-president
chancellor: chancellor, federal chancellor
vice chancellor: vice chancellor
chief minister: chief minister
minister: minister, cabinet minister, government minister, union minister
minister @foreign affairs: foreign minister, minister of foreign affairs, minister for foreign affairs, external affairs minister
secretary of state: secretary of state
state secretary: state secretary, parliamentary secretary, permanent secretary
home secretary: home secretary
foreign secretary: foreign secretary
chancellor of the exchequer: chancellor of the exchequer
secretary: secretary, cabinet secretary
undersecretary: undersecretary, under-secretary, under secretary
assistant secretary: assistant secretary, assistant secretary of state
secretary-general: secretary-general, secretary general
head: head of the regional administration, village head, village chief, district head, borough president, county judge, district commissioner, regional president, regional governor, state premier, head of administration, head, chief, boss, head of department, department head, department chief, division chief, division head, bureau chief, section chief, unit head, head of mission, chief of mission, head of delegation, deputy head of mission, mission chief, delegation head, head of communications, press chief, head of press, station chief, station commander, customs chief, customs commissioner, tax chief, tax commissioner, anti-corruption chief
governor: governor, governor general, governor-general, central bank governor, bank governor, fed chair, fed chairman, central bank chief, reserve bank governor, central bank president, gov., gov
lieutenant governor: lieutenant governor, lt. gov.
deputy governor: deputy governor, vice governor, vice-governor
mayor: mayor, city mayor, lord mayor
vice mayor: vice mayor, deputy mayor
prefect: prefect
akim: akim
hakim: khokim
chief of staff: chief of staff, deputy chief of staff
presidential envoy: presidential envoy
first lady: first lady
attorney general: attorney general, atty. gen., attorney-general, prosecutor general, prosecutor-general
commissioner: commissioner, european commissioner, eu commissioner, high commissioner, police commissioner
commissioner @human rights: human rights commissioner, human rights ombudsman
ombudsman: ombudsman, ombudswoman, ombudsperson
plenipotentiary: plenipotentiary
treasurer: treasurer
comptroller: comptroller, state comptroller
controller: controller
auditor general: auditor general, auditor-general
auditor: auditor
registrar: registrar
coordinator: coordinator, co-ordinator
chief coordinator: chief coordinator
curator: curator
administrator: administrator
inspector: inspector, insp., insp
inspector general: inspector general, inspector-general, chief inspector
chief sanitary doctor: chief sanitary doctor, chief medical officer, chief public health officer, chief health officer
surgeon general: surgeon general
chief doctor: chief doctor, chief physician
chief architect: chief architect, city architect
chief engineer: chief engineer
chief accountant: chief accountant
chief economist: chief economist
chief designer: chief designer, general designer
chief specialist: chief specialist
chief negotiator: chief negotiator, negotiator, lead negotiator
chief scientist: chief scientist, chief scientific adviser, chief scientific advisor
speaker: speaker, speaker of the house, house speaker, speaker of parliament, parliament speaker, parliamentary speaker
deputy speaker: deputy speaker
member of parliament: member of parliament, mp, parliamentarian, lawmaker, legislator, congressman, congresswoman, member of congress, assemblyman, assemblywoman, backbencher, mep, member of the european parliament, msp, td, mla, shadow minister, member of the house of representatives
senator: senator, state senator, sen., sen
representative: representative, special representative, permanent representative, trade representative, high representative, congressional delegate, rep., rep, state rep.
high representative: high representative
councillor: councillor, councilor, councilman, councilwoman, city councillor, city councilor, council member, councilmember, alderman, alderwoman, county commissioner, selectman, city commissioner, cllr
majority leader: majority leader, house majority leader, senate majority leader
minority leader: minority leader, house minority leader, senate minority leader
whip: chief whip, whip, majority whip, minority whip
opposition leader: opposition leader, leader of the opposition
leader: faction leader, parliamentary leader, caucus chair, caucus leader, leader, party leader, ringleader, warlord, party chair, party chairman, party chairwoman, party president, union leader, union president, union boss, general secretary of the union
clerk: clerk of the house, parliamentary clerk
co-leader: co-leader
general secretary: general secretary, general secretary of the party, party general secretary, party secretary, party chief
member of the politburo: politburo member, member of the politburo
co-head: co-head
chair: chair, chairman, chairwoman, chairperson, chair of the board, chairman of the board, board chair, board chairman, committee chair, committee chairman, committee chairwoman
co-chair: co-chair, co-chairman, co-chairwoman, co-chairperson
director: director, executive director, managing director, finance director, technical director, regional director, artistic director, program director, programme director
director general: director general, director-general, general director
chief executive: chief executive, ceo, chief executive officer, group chief executive
chief operating officer: chief operating officer, coo
chief financial officer: chief financial officer, cfo
chief technology officer: chief technology officer, cto, chief information officer, chief product officer, chief security officer, chief data officer
chief marketing officer: chief marketing officer, cmo
manager: manager, general manager, city manager, country manager, regional manager
founder: founder
co-founder: co-founder, cofounder
businessman: businessman, businesswoman
entrepreneur: entrepreneur
sole trader: sole trader
partner: managing partner
member: member, board member, committee member, commission member
general manager: gm
chief: chief commissioner, intelligence chief, spy chief, director of national intelligence, security chief
editor-in-chief: editor-in-chief, editor in chief, chief editor
rector: rector, university president, university chancellor
vice rector: vice rector, pro-rector, vice-rector
provost: provost
dean: dean
principal: principal, headmaster, headmistress, school superintendent, head teacher
superintendent: superintendent, supt., supt, chief superintendent
warden: warden, prison warden
commander: commander, squadron commander, group commander, brigade commander, battalion commander, wing commander, fleet commander, commanding officer, commanding general, commandant, field commander, militia commander, rebel commander, militant leader, rebel leader
commander-in-chief: commander-in-chief, commander in chief, supreme commander, supreme allied commander
chief of the general staff: chief of the general staff, chief of general staff, chief of defence staff, chief of the defence staff, chief of defense staff, chief of army staff, army chief, army chief of staff, chairman of the joint chiefs of staff, joint chiefs chairman, military chief, defence chief, defense chief, navy chief, air force chief
military commissar: military commissar
police chief: police chief, chief of police, chief constable, deputy chief constable, police superintendent, police director
sheriff: sheriff, undersheriff
fire chief: fire chief, fire marshal, fire commissioner
chief investigator: chief investigator
judge: judge, district judge, federal judge, circuit judge, appeals judge, trial judge, magistrate, high court judge, county judge, presiding judge
justice: justice, associate justice, supreme court justice, lord justice
chief justice: chief justice, chief judge, lord chief justice
prosecutor: prosecutor, public prosecutor, state prosecutor, federal prosecutor, chief prosecutor, district attorney, us attorney, u.s. attorney, state attorney, special prosecutor, special counsel, solicitor general, solicitor-general, state's attorney, crown prosecutor, deputy district attorney
investigator: investigator, lead investigator
detective: detective, detective inspector, detective superintendent, detective chief inspector, detective sergeant
bailiff: bailiff
notary: notary public
coroner: coroner, medical examiner
advocate general: advocate general, judge advocate general
ambassador: ambassador, amb., ambassador-at-large
envoy: envoy, special envoy, climate envoy, peace envoy, emissary, special presidential envoy
consul: consul
consul general: consul general, consul-general
honorary consul: honorary consul
chargé d'affaires: chargé d'affaires, charge d'affaires, chargé
attaché: attaché, attache, military attaché, defence attaché, defense attaché, cultural attaché
counsellor: counsellor, embassy counsellor, minister-counsellor
special rapporteur: special rapporteur, rapporteur
under-secretary-general: under-secretary-general, assistant secretary-general, deputy secretary-general, deputy secretary general
resident coordinator: resident coordinator, humanitarian coordinator
observer: election observer
mediator: mediator
spokesperson: spokesperson, spokesman, spokeswoman, press secretary, press officer, official spokesman, official spokesperson, chief spokesman, communications director, director of communications, media officer, government spokesman
minister @finance: finance minister, treasury secretary, secretary of the treasury
minister @defence: defence minister, defense minister, defence secretary, defense secretary, secretary of defense, secretary of state for defence, defense chief of staff
minister @interior: interior minister, home minister, home affairs minister, minister of the interior
minister @health: health minister, health secretary
minister @education: education minister, education secretary, schools minister
minister @justice: justice minister, justice secretary
minister @economy: economy minister, economics minister, business secretary, commerce secretary, commerce minister
minister @energy: energy minister, energy secretary, power minister, oil minister, petroleum minister
minister @agriculture: agriculture minister, agriculture secretary, farm minister
minister @culture: culture minister, culture secretary
minister @transport: transport minister, transport secretary, transportation secretary
minister @environment: environment minister, environment secretary, climate minister, environmental minister
minister @labour: labour minister, labor minister, labor secretary, employment minister
minister @trade: trade minister, trade secretary, international trade secretary
minister @digital transformation: digital minister, digital affairs minister
minister @emergencies: emergencies minister, disaster management minister
minister @information: information minister
minister @housing: housing minister, housing secretary
minister @science: science minister
minister @sports: sports minister, sport minister, youth minister
minister @tourism: tourism minister
minister @immigration: immigration minister
minister @veterans: veterans affairs secretary, veterans minister
minister @security: security minister, homeland security secretary, public security minister
minister @foreign trade: foreign trade minister
minister @planning: planning minister
minister @development: development minister, international development secretary
minister @social affairs: social affairs minister, welfare minister, social welfare minister, work and pensions secretary
minister @women: women's minister
pope: pope, pontiff, roman pontiff
patriarch: patriarch, ecumenical patriarch
catholicos: catholicos
metropolitan: metropolitan
archbishop: archbishop
bishop: bishop
cardinal: cardinal
mufti: mufti, grand mufti
chief rabbi: chief rabbi, grand rabbi
rabbi: rabbi
ayatollah: ayatollah, grand ayatollah, supreme leader
imam: imam
abbot: abbot, abbess, archimandrite
exarch: exarch
primate: primate
nuncio: nuncio, apostolic nuncio
lama: dalai lama
king: king
queen: queen
crown prince: crown prince
emperor: emperor
emir: emir
sultan: sultan
regent: regent
monarch: monarch
academic secretary: academic secretary
academy president: academy president
head coach: head coach, coach, manager of the team
captain: team captain
sporting director: sporting director
artistic director: artistic leader
chief conductor: chief conductor, music director
chief commissioner: chief electoral officer, election commissioner, chief election commissioner
ataman: ataman
elder: tribal elder, elder, tribal leader, tribal chief
archivist: national archivist, archivist of the united states
librarian: librarian of congress
harbour master: harbour master, port director
secretary of the security council: national security council secretary
vice-chair: vice-chair, vice chair, vice chairman, vice chairwoman, vice-chairman
deputy chair: deputy chair
`;

const AIDES = table`
adviser: adviser, advisor, senior adviser, senior advisor, special adviser, special advisor, policy adviser, political adviser, foreign policy adviser, legal adviser, economic adviser
national security adviser: national security adviser, national security advisor
assistant: assistant, aide, top aide, senior aide, presidential aide, special assistant
chief of protocol: chief of protocol
`;

const DEPUTIES = table`
deputy: deputy
`;

const RANKS = table`
marshal: field marshal, marshal, air chief marshal, air marshal, air vice marshal, air vice-marshal
general: general, gen, gen.
general of the army: general of the army
colonel general: colonel general, colonel-general
lieutenant general: lieutenant general, lieutenant-general, lt. gen., lt gen, ltg
major general: major general, major-general, maj. gen., maj gen
brigadier general: brigadier general, brigadier-general, brigadier, brig. gen., brig gen
rear admiral: rear admiral, rear adm.
vice admiral: vice admiral, vice adm.
admiral: admiral, adm., fleet admiral
commodore: commodore
colonel: colonel, col., col
lieutenant colonel: lieutenant colonel, lt. col., lt col
major: major, maj., maj
captain: captain, capt., capt, police captain
lieutenant: lieutenant, lt., lt, first lieutenant, second lieutenant
sergeant: sergeant, sgt., sgt, staff sergeant, master sergeant, sergeant major, master sgt., staff sgt., tech. sgt.
corporal: corporal, cpl., lance corporal
private: spc., specialist, pfc., private first class
warrant officer: warrant officer, petty officer, chief petty officer
`;

export const offices = (): readonly LexicalEntry<OfficeSense>[] => [
  ...officeEntries('post', POSTS, decline),
  ...officeEntries('aide', AIDES, decline),
  ...officeEntries('deputy', DEPUTIES, decline),
  ...officeEntries('rank', RANKS, decline),
];
