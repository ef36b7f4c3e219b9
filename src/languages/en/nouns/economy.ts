/** Economy: companies, goods, money, farming, vehicles and transport, units and time. Concept, and its other names if it has any; see `nounEntries`. */
export const economy = `
company: corporation
firm
enterprise
business
startup: startup, start-up
plant
factory: factory, mill
power plant: power plant, power station
reactor
power unit
substation
transformer
generator
turbine
coal mine: coal mine, pit
well
refinery: refinery, oil refinery
pipeline: pipeline, gas pipeline
field: field, deposit
pump jack
crane
excavator: excavator, digger
bulldozer
tractor
combine harvester
machine tool
robot
computer: computer, laptop, notebook
smartphone
phone: phone, telephone, mobile phone
tablet
server
chip
solar panel
bank
stock exchange
market
shop: shop, store
supermarket
shopping centre: shopping centre, shopping center, mall
pharmacy: pharmacy, drugstore
petrol station: petrol station, gas station, filling station
restaurant
cafe
bar: bar, pub
hotel: hotel, hostel
kiosk: kiosk, stall
brand
product
good: good, commodity
sample: sample, specimen
batch
parcel: parcel, package
box: box, crate
bag: bag, sack
bottle
can: can, tin, jar
canister: canister, cylinder
container
set: set, kit
pair
pack: pack, packet
cargo: cargo, shipment, consignment
delivery
purchase: purchase, procurement
tender
procedure
auction
lot
bid
sale
transaction
payment: payment, payout
transfer
loan: loan, credit
mortgage
debt
tranche
grant
subsidy
investment
share: share, stock
bond
security
asset
account
card
insurance policy
tax
tariff
fee
price
salary: salary, wage, paycheck
pension
allowance
compensation
budget
expense: expense, expenditure
income
profit
banknote: banknote, note of money
coin
job: job, workplace
profession: profession, occupation
industry
farm
crop: crop, harvest
land plot: land plot, plot, plot of land, parcel of land
greenhouse
animal
cow
head of cattle
pig
sheep
goat
horse
dog: dog, puppy
cat: cat, kitten
bird
chicken: chicken, hen
fish
bee: bee, beehive
whale
dolphin
elephant
wolf
bear
tiger
deer
snake
species
egg
tree
flower
seedling: seedling, sapling
bush
fruit
vegetable
loaf
meal: meal, dish, portion
cigarette
suit: suit, costume
dress
shoe: shoe, boot
mask
glove
blanket
mattress
bed: bed, hospital bed
table
chair
window
door
key
refrigerator: refrigerator, fridge
stove
boiler
pump
engine
wheel
lamp
tent
car: car, automobile, passenger car
electric car: electric car, electric vehicle, ev, evs
truck: truck, lorry
bus: bus, coach bus, minibus
trolleybus
tram: tram, streetcar
train
railway car: railway car, wagon, carriage
locomotive
taxi: taxi, cab
motorcycle: motorcycle, motorbike
bicycle: bicycle, bike
scooter
ambulance: ambulance, resuscitation vehicle
fire engine: fire engine, fire truck
airport: airport, airfield
port: port, harbour
station
stop: stop, bus stop
railway line: railway line, railway
road: road, highway, motorway
bridge: bridge, overpass
lane
route: route, supply route
flight
crossing
parking space: parking space, parking place, parking spot, parking lot
ticket
airline: airline, carrier
barrel
hectare
ton: ton, tonne
kilogram: kilogram, kilo
gram
litre: litre, liter
metre: metre, meter
kilometre: kilometre, kilometer, km!
mile
percent: percent, per cent, percentage point
degree
dollar
euro
hryvnia
ruble: ruble, rouble
pound
second
minute
hour
day
week
month
season
year
decade
century
millennium
night
evening
morning
weekend: weekend, day off
school year
generation
era
moment: moment, instant
period
`;
