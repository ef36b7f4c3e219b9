/** Public life: states and their parts, institutions, elections, law, documents, events and the general words of news. Concept, and its other names if it has any; see `nounEntries`. */
export const publicLife = `
country
state
nation
people: people/peoples, ethnic group
nationality
signatory country
republic
kingdom
power: power, superpower
region: region, oblast
territory
area
district: district, raion, county, borough, precinct
province
municipality
community
city
town: town, township
village: village, hamlet
settlement: settlement, locality
capital
neighbourhood: neighbourhood, neighborhood, quarter
street: street, avenue
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
union: union, trade union, labour union
federation
confederation
alliance
foundation: foundation, fund, charity
club
centre: centre, center
office: office, bureau
branch: branch, subsidiary
headquarters
secretariat
group: group, grouping
team: team, squad
crew
band: band, gang
network
cell
election
referendum
round
stage: stage, phase
vote: vote, ballot
ballot paper
seat: seat, mandate
term
post: post, vacancy
portfolio
law: law, act
bill: bill, draft law
amendment
article
paragraph
clause: clause, item
provision
chapter: chapter, section
appendix: appendix, annex
constitution
treaty
convention
agreement: agreement, accord, deal, pact
contract
memorandum
protocol
resolution
declaration
decree: decree, edict
order
regulation: regulation, rule
decision: decision, ruling
verdict: verdict, judgment, judgement
document
signature
petition
appeal
complaint
claim: claim, lawsuit
application
request: request, inquiry
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
proposal: proposal, offer
initiative
question
answer: answer, response
issue: issue, problem
condition
requirement: requirement, demand
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
inspection: inspection, check
search
arrest: arrest, detention
charge: charge, accusation
count
crime: crime, offence, offense
violation: violation, breach, infringement
murder: murder, homicide, killing
theft
robbery: robbery, burglary
rape
kidnapping: kidnapping, abduction
fraud
bribe
fine: fine, penalty
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
debate: debate, discussion
talk: talk, negotiation, conversation
consultation
visit
trip: trip, journey
speech
interview
ceremony
event
incident
rally
protest: protest, demonstration, protest action
march: march, procession
strike
riot
picket
revolution
coup
celebration: celebration, holiday
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
opinion poll: opinion poll, survey, poll
questionnaire: questionnaire, form
source
rating
indicator
criterion
factor
reason: reason, cause
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
object: object, facility, site, item of infrastructure
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
`;
