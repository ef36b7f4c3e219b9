import { table } from '../../table.ts';

/** Economy: companies, goods, money, farming, vehicles and transport, units and time. Concept, and its other names if it has any; see `nounEntries`. */
export const economy = table`
firm
enterprise
business
startup: startup, start-up
plant
factory
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
field
pump jack
crane
excavator: excavator, digger
bulldozer
tractor
combine harvester
machine tool
robot
computer: computer, notebook
smartphone
phone: phone, telephone, mobile phone
tablet
server
chip
solar panel
bank
stock exchange
market
shop
supermarket
shopping centre: shopping centre, shopping center, mall
pharmacy: pharmacy, drugstore
petrol station: petrol station, gas station, filling station
restaurant
cafe
bar
hotel
kiosk
brand
product
good
sample: sample, specimen
batch
parcel: parcel, package
box: box, crate
bag: bag, sack
bottle
can: can, tin, jar
canister
container
set: set, kit
pair
pack: pack, packet
cargo
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
loan
mortgage
debt
tranche
grant
subsidy
investment
share
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
salary
pension
allowance
compensation
budget
expense: expense, expenditure
income
profit
banknote: banknote, note of money
coin
job
profession: profession, occupation
industry
farm
culture
crop
land plot: land plot, plot, plot of land, parcel of land
greenhouse
animal
cow
head of cattle
pig
sheep
goat
horse
dog
cat
bird
chicken
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
meal
cigarette
suit: suit, costume
dress
shoe
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
electric car: electric car, electric vehicle, ev
truck: truck, lorry
bus: bus, coach bus
trolleybus
tram: tram, streetcar
train
wagon: wagon, railway car, railcar, carriage
locomotive
taxi: taxi, cab
motorcycle: motorcycle, motorbike
bicycle: bicycle, bike
scooter
ambulance: ambulance, resuscitation vehicle
fire engine: fire engine, fire truck
airport
port: port, harbour
station
stop: stop, bus stop
railway line: railway line, railway
road: road, motorway
bridge
lane
route: route, supply route
flight
crossing
parking space: parking space, parking place, parking spot, parking lot
ticket
airline
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
corporation
mill
deposit
laptop
pub
commodity
cylinder
shipment
consignment
workplace
paycheck
puppy
kitten
portion
dish
boot
minibus
airfield
overpass
carrier
highway
stall
harvest
hostel
credit
wage
hen
stock
store
cheque
receipt
invoice
voucher
coupon
variety
apple
orange
tomato
potato
cake
bun
bucket
basket
tank car
silo
supply: supply, stockpile
resource
trailer truck
van
jeep: jeep, SUV, off-roader
limousine
pram
lorry driver: lorry driver, trucker, truck driver
traffic light
traffic jam
road sign
metro station
terminal
berth
lock
charging station: charging station, charger
ATM
printer
screen
television: television, tv
washing machine
air conditioner
sim card: sim card, SIM
domain: domain, domain name
gigabyte
megawatt
penny: penny, kopeck, kopiyka
tenge
yuan
cent
merger
bankruptcy
`;
