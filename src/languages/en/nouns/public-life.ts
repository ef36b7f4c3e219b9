import { table } from '../../table.ts';

/** Public life: states and their parts, institutions, elections, law, documents, events and the general words of news. Concept, and its other names if it has any; see `nounEntries`. */
export const publicLife = table`
country
state
nation
people: people/peoples, ethnic group
nationality
republic
kingdom
power: power, superpower
region: region, oblast
territory
area
district: district, raion
province
municipality
community
city
town
village: village, hamlet
settlement: settlement, locality
capital
neighbourhood: neighbourhood, neighborhood, quarter
street
square
continent
island
zone
sector
border: border, frontier
checkpoint: checkpoint, crossing point, border crossing, roadblock
constituency
polling station: polling station, polling place, voting station
delegation
mission
embassy
consulate
organization: organization, organisation
institution
institute
agency
government
ministry
department
service
authority
committee
commission
council
parliament
chamber: chamber, house of parliament
faction: faction, parliamentary group
party: party, political party
coalition
bloc
movement
association: association, society
union: union, labour union
federation
confederation
alliance
fund
club
centre: centre, center
office: office, bureau
branch: branch, subsidiary
headquarters
secretariat
group: group, grouping
team
crew
band
network
cell
election
referendum
round
stage
vote
seat: seat, mandate
term
post
portfolio
law
bill: bill, draft law
amendment
article
paragraph
clause
provision
chapter: chapter, section
appendix: appendix, annex
constitution
treaty
convention
agreement: agreement, accord, pact
contract
memorandum
protocol
resolution
declaration
decree: decree, edict
order
regulation
decision
verdict: verdict, judgment, judgement
document
signature
petition
appeal
complaint
lawsuit
application
request
call
statement
message
address
letter
report
note
certificate
licence: licence, license
permit: permit, permission
passport
visa
list
page
word
copy
file
proposal
initiative
question
answer: answer, response
issue
condition
demand
requirement
principle
measure
recommendation
conclusion
reform
programme: programme, program
project
plan
strategy
policy
goal: goal, aim
target
task
sanction
restriction
ban: ban, prohibition
veto
right
duty: duty, obligation
court
tribunal
instance
case
trial
proceeding
investigation: investigation, probe
inspection
search
arrest
charge: charge, accusation
count
crime: crime, offence, offense
violation: violation, breach, infringement
murder: murder, homicide
theft
robbery
rape
kidnapping: kidnapping, abduction
fraud
bribe
fine
sentence
prison: prison, jail, penal colony
piece of evidence
fact
testimony
exhibit
suspicion
session: session, sitting
meeting
summit
conference: conference, press conference
congress
forum
assembly
seminar: seminar, workshop
briefing
hearing
debate
talk: talk, negotiation
consultation
visit
trip: trip, journey
speech
interview
ceremony
event
incident
rally
protest: protest, protest action
march: march, procession
strike
riot
picket
revolution
coup
celebration
anniversary
campaign
operation
exercise: exercise, drill
language
religion
flag
medal
award
prize
title
poll: poll, opinion poll
questionnaire: questionnaire, form
source
rating
indicator
criterion
factor
reason
attempt
time
option: option, variant
way
side
part
type: type, kind
category
class
level
step
change
advantage
mistake: mistake, error
position
facility
object
thing
unit
piece
element
component
example
idea
theme: theme, topic
story
name
number
code
symbol: symbol, sign
record
result
chance
role
function
threat
risk
crisis
conflict
dispute
refusal
consequence
benefit
ethnic group
county
borough
precinct
avenue
trade union
charity
squad
gang
vacancy
act
deal
ruling
inquiry
offer
check
detention
killing
burglary
penalty
discussion
conversation
demonstration
holiday
survey
cause
problem
item
site
ballot
phase
township
claim
foundation
collective
rule
standard
norm
limit
quota
consortium
cooperative
editorial office
representation
method
technology
parameter
characteristic
feature
property
drawback: drawback, shortcoming
remark
wish
signal
wave
theory
hypothesis
scheme
chart: chart, graph
equation
cycle
break: break, pause
patrol
slogan
poster
banner
billboard
leaflet: leaflet, flyer
sticker
stamp
collection
material
appointment
resignation
dismissal
action
difference
layer
circle
link
node
turn
jump
fall
figure
thought
opinion
dream
joke
memory
recipe
secret
contact
tie
relationship
signing
ratification
accession
nomination
conviction
acquittal
execution
death sentence
deportation
pardon
hotline
beating
disappearance
torture
war crime
administration
executive board: executive board, board
university department
diocese: diocese, eparchy
prosecutor office: prosecutor office, prosecution service
police department: police department, police force
`;
