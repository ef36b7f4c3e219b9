import { table } from '../table.ts';

/** What is done and what happens in the news: concept, verbs, nothing (English has no aspect pairs), verbal nouns, predicative words. */
export const predicateTable = table`
sign: sign, ink | | signing, signature
ratify: ratify | | ratification
join: join, accede | | accession
withdraw: withdraw/withdrew/withdrawn, pull out | | withdrawal
attend: attend, participate, take/took/taken part, turn out | | attendance, participation | present, in attendance
visit: visit
speak: speak/spoke/spoken, take/took/taken the floor, address
vote for: vote for, vote in favour, vote in favor, vote yes | | | voting in favour, in favour, in favor
vote against: vote against, vote no | | | voting against
vote: vote, cast/cast a ballot, cast/cast ballots, cast/cast their ballots, go/went/gone to the polls
abstain: abstain | | abstention
adopt: adopt | | adoption
approve: approve, endorse | | approval
support: support, back
oppose: oppose
reject: reject
refuse: refuse | | refusal
decline: decline
propose: propose
submit: submit/submitted//submitting, file, lodge, hand in | | submission
present: present
discuss: discuss | | discussion
consider: consider
agree: agree
conclude: conclude | | conclusion
promise: promise, vow
pledge: pledge
pass: pass
criticize: criticize, criticise, condemn
urge: urge, call on, call for
commit: commit/committed//committing
demand: demand
appeal: appeal
ask: ask
recognize: recognize, recognise | | recognition
violate: violate | | violation
ban: ban/banned//banning, prohibit
allow: allow, permit/permitted//permitting
cancel: cancel/cancelled//cancelling, cancel, scrap/scrapped//scrapping | | cancellation
suspend: suspend, halt | | suspension
stop: stop/stopped//stopping
extend: extend | | extension
introduce: introduce | | introduction
impose: impose | | imposition
publish: publish | | publication
announce: announce | | announcement
declare: declare | | declaration
register: register | | registration
invite: invite | | invitation
represent: represent | | representation
nominate: nominate | | nomination
elect: elect, re-elect | | election
appoint: appoint | | appointment
dismiss: dismiss, sack | | dismissal
resign: resign, step/stepped//stepping down | | resignation
lead: lead/led, head
unite: unite
meet: meet/met
accompany: accompany
host: host
hold: hold/held
organize: organize, organise, stage
carry out: carry out
conduct: conduct
perform: perform
open: open | | opening
close: close, shut/shut//shutting, shut/shut//shutting down | | closure
start: start, begin/began/begun/beginning
complete: complete, finish | | completion
continue: continue
die: die, perish, lose/lost their lives, lose/lost his life | | death | dead
kill: kill, murder, slay/slew/slain, be/was/been killed, claim the lives of, claim the life of, take/took/taken the lives of | | killing
shoot: shoot/shot, shoot/shot dead, gun/gunned//gunning down
injure: injure, wound, hurt/hurt, be/was/been injured, sustain injuries, suffer injuries
go missing: go/went/gone missing, disappear, vanish | | disappearance | missing, unaccounted for
rescue: rescue, save | | rescue
survive: survive | | survival
evacuate: evacuate | | evacuation
displace: displace, uproot | | displacement | left homeless, homeless
flee: flee/fled
leave: leave/left
depart: depart | | departure
return: return | | return
hospitalize: hospitalize, hospitalise | | hospitalisation | in hospital, taken to hospital, rushed to hospital, rushed to the hospital, taken to the hospital, admitted to hospital
treat: treat | | treatment
find: find/found, discover, uncover | | discovery
want: want
identify: identify | | identification
bury: bury | | burial
infect: infect, contract the virus | | infection
recover: recover | | recovery
vaccinate: vaccinate, inoculate | | vaccination
test: test, test positive
detain: detain, round up | | detention
arrest: arrest | | arrest
imprison: imprison, jail | | imprisonment | in prison, in jail, behind bars
sentence: sentence
convict: convict | | conviction
acquit: acquit/acquitted//acquitting | | acquittal
charge: charge, indict
accuse: accuse
suspect: suspect
investigate: investigate | | investigation
search: search, search for
seize: seize | | seizure
confiscate: confiscate | | confiscation
fine: fine
collect: collect | | collection
raise: raise
release: release, free | | release
extradite: extradite | | extradition
deport: deport, expel/expelled//expelling | | deportation, expulsion
exchange: exchange, swap/swapped//swapping
capture: capture, take/took/taken prisoner
catch: catch/caught
kidnap: kidnap/kidnapped//kidnapping, abduct, take/took/taken hostage | | abduction
steal: steal/stole/stolen, embezzle | | theft
rob: rob/robbed//robbing
hide: hide/hid/hidden, conceal
question: question, interrogate
survey: survey, poll | | survey
deploy: deploy | | deployment
place: place
station: station
send: send/sent, dispatch
mobilize: mobilize, mobilise, draft, conscript | | mobilisation, mobilization
train: train | | training
attack: attack, strike/struck, raid
shell: shell, bombard
bomb: bomb | | bombing
fire: fire
launch: launch
shoot down: shoot/shot down, down, intercept, neutralize, neutralise, bring/brought down | | interception
hit: hit/hit//hitting
destroy: destroy, demolish | | destruction
damage: damage
fall: fall/fell/fallen
land: land
liberate: liberate, recapture | | liberation
occupy: occupy | | occupation
surrender: surrender
repel: repel/repelled//repelling, repulse
fight: fight/fought
engage: engage
suppress: suppress
transfer: transfer/transferred//transferring, hand over | | transfer
supply: supply
deliver: deliver | | delivery
equip: equip/equipped//equipping
demine: demine
buy: buy/bought, purchase, acquire, procure | | purchase, acquisition, procurement
sell: sell/sold | | sale
pay: pay/paid | | payment
spend: spend/spent
cost: cost/cost
allocate: allocate, earmark, set/set//setting aside | | allocation
invest: invest | | investment
lend: lend/lent
borrow: borrow
donate: donate | | donation
contribute: contribute | | contribution
provide: provide | | provision
earn: earn
receive: receive, get/got | | receipt
produce: produce, manufacture | | production
build: build/built, construct, erect | | construction
repair: repair | | repair
restore: restore, rebuild/rebuilt, reconstruct | | restoration, reconstruction
rent: rent, lease
own: own, possess, belong
have: have/had
export: export
import: import
increase: increase, rise/rose/risen, grow/grew/grown, climb, surge, jump, soar, accelerate, go/went/gone up, edge up, tick up, creep/crept up, inch up, ~rebound
decrease: decrease, fall/fell/fallen by, drop/dropped//dropping, reduce, shrink/shrank/shrunk, cut/cut//cutting, plunge, tumble, ~slump, plummet, ~dip/dipped//dipping, slow, ease, ~slide/slid//sliding, ~slip/slipped//slipping, go/went/gone down, fall/fell/fallen to, come/came/come down, slash, trim/trimmed//trimming, lower, edge down, tick down | | reduction
reach: reach
exceed: exceed, surpass, top/topped//topping
amount: amount, amount to
total: total/totalled//totalling, total, number
lose: lose/lost | | loss
win: win/won//winning, secure, pick up
score: score
play: play
defeat: defeat, beat/beat/beaten
employ: employ, hire | | employment
lay off: lay/laid off, make/made redundant, cut/cut//cutting jobs
work: work
finance: finance, fund
compensate: compensate, reimburse | | compensation
owe: owe
order: order
use: use | | use
need: need, require
dispose: dispose
generate: generate
extract: extract | | extraction
process: process
plant: plant
harvest: harvest
arrive: arrive | | arrival
come: come/came/come
come out: come/came/come out, take/took/taken to the streets
cross: cross | | crossing
enter: enter | | entry
fly: fly/flew/flown
travel: travel/travelled//travelling, travel
transport: transport, carry, ferry
gather: gather, assemble, congregate
crowd: crowd
march: march
protest: protest, demonstrate, walk out, go/went/gone on strike, ~rally/rallied//rallying
block: block, blockade
remain: remain, stay
live: live, reside
study: study
settle: settle, resettle
give: give/gave/given
grant: grant
issue: issue | | issuance
see: see/saw/seen
notice: notice, spot/spotted//spotting
watch: watch, view
check: check
inspect: inspect | | inspection
analyze: analyze, analyse | | analysis
record: record
estimate: estimate
count: count
create: create | | creation
establish: establish, found, set/set//setting up | | establishment
install: install | | installation
add: add
connect: connect
disconnect: disconnect, cut/cut//cutting off | | | without power, without electricity
replace: replace | | replacement
update: update, upgrade, modernize, modernise
develop: develop | | development
prepare: prepare
appear: appear | | appearance
include: include
consist: consist, comprise
help: help, assist
serve: serve
occur: occur/occurred//occurring, happen, take/took/taken place
crash: crash
collide: collide | | collision
burn: burn/burnt, burn, torch, set/set//setting fire to
extinguish: extinguish, put/put//putting out
explode: explode, detonate | | explosion
collapse: collapse | | collapse
flood: flood
sink: sink/sank/sunk
affect: affect, impact
control: control/controlled//controlling
teach: teach/taught
write: write/wrote/written
read: read/read
film: film, shoot/shot a film
award: award
broadcast: broadcast/broadcast
attract: attract, draw/drew/drawn
apply: apply
compete: compete
be located: locate
request: request
move: move, relocate | | relocation
turn: turn
turn away: turn away
measure: measure
weigh: weigh
drown: drown
poison: poison | | poisoning
born: | | | born
limit: limit
distribute: distribute, hand out | | distribution
store: store
remove: remove | | removal
clear: clear
trample: trample
stab: stab/stabbed//stabbing
trap: trap/trapped//trapping, strand
light: light/lit
favour: favour, favor
express: express, voice
show: show//shown
apprehend: apprehend
recruit: recruit
review: review
handle: handle
offer: offer
run: run/ran/run/running
bring: bring/brought
lift: lift
face: face
share: share
follow: follow
celebrate: celebrate
target: target
abandon: abandon
claim: claim
ship: ship/shipped//shipping | | shipment
feed: feed/fed
house: house, shelter, accommodate
suffer: suffer, sustain, undergo/underwent/undergone
take: take/took/taken
make: make/made
enrol: enrol/enrolled//enrolling, enroll
graduate: graduate
cause: cause
change: change
call: call
list: list
divide: divide, split/split//splitting
guard: guard, patrol/patrolled//patrolling
achieve: achieve
select: select, choose/chose/chosen, pick
protect: protect
contain: contain
expand: expand
lay: lay/laid
terminate: terminate
print: print
stand: stand/stood
lie: lie/lay/lain
sit: sit/sat//sitting
consume: consume
load: load
unload: unload
torture: torture
rape: rape
threaten: threaten
warn: warn
cover: cover
punish: punish
expose: expose
prevent: prevent, avert
enlist: enlist
qualify: qualify
hack: hack
end: end
involve: involve
separate: separate
collaborate: collaborate, cooperate
feature: feature
commemorate: commemorate
mention: mention
eat: eat/ate/eaten
drink: drink/drank/drunk
sleep: sleep/slept
wait: wait
try: try, attempt
seek: seek/sought
fail: fail
drive: drive/drove/driven
walk: walk
climb: climb
swim: swim/swam/swum/swimming
dive: dive
sail: sail
board: board
derail: derail
overturn: overturn, capsize
strand: strand
escape: escape
intend: intend
propose: table
award: bestow
honour: honour, honor
mark: mark
witness: witness
confirm: confirm
test: trial/trialled//trialling
screen: screen
operate: operate
manage: manage
maintain: maintain
pull: pull
push: push
throw: throw/threw/thrown
drop: drop/dropped//dropping
explore: explore
link: link
trace: trace
track: track
monitor: monitor
observe: observe
prosecute: prosecute
sue: sue
plead: plead
execute: execute
hang: hang/hung
behead: behead
ambush: ambush
besiege: besiege
encircle: encircle, surround
push back: push back
clash: clash
loot: loot
vandalize: vandalize, vandalise
smuggle: smuggle, traffic/trafficked//trafficking
sanction: sanction
freeze: freeze/froze/frozen
blacklist: blacklist
exempt: exempt
eliminate: eliminate
reopen: reopen
resume: resume
delay: delay, postpone
double: double
triple: triple
report: ~report
lack: lack, fall/fell/fallen short of | | | short of
welcome: ~welcome
keep: keep/kept
force: ~force
post: ~post
`;
