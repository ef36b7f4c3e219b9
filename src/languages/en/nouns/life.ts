import { table } from '../../table.ts';

/** Health, education, culture, media, sport, buildings and nature. Concept, and its other names if it has any; see `nounEntries`. */
export const life = table`
hospital
clinic: clinic, outpatient clinic
maternity hospital
laboratory: laboratory, lab
ward
disease: disease, illness, sickness
infection
virus
strain
outbreak
epidemic: epidemic, pandemic
symptom
test
vaccine
vaccination: vaccination, inoculation, jab
dose
drug: drug, medication
surgery
transplant
birth
abortion
marriage
divorce
pregnancy
heart attack
stroke
ventilator
apparatus
wheelchair
school: school, lyceum
kindergarten: kindergarten, preschool
university: university, higher education institution
college
faculty
lesson
course
lecture
exam: exam, examination
diploma
scholarship
textbook
study
experiment
publication
discovery
invention
patent
book
novel
volume
poem
magazine
newspaper
publishing house
edition
media outlet: media outlet, news outlet, outlet, media organization, media
TV channel: TV channel, channel, television channel
radio station
broadcast
series
episode
film: film, movie
video: video, clip
photo
website: website, site on the web
comment
view
like
click
download
app: app, application software
advertisement: advertisement, ad, announcement, notice
song
album
concert
performance
festival
exhibition
museum
theatre: theatre, theater
cinema
library
gallery
painting: painting, canvas
work: work, artwork, work of art
sculpture
monument
statue
artefact: artefact, artifact, relic
church
mosque
synagogue
monastery
icon
match: match, fixture
game
tournament
championship
competition: competition, contest
race
Olympic Games: Olympic Games, olympics
point
victory: victory, win
defeat
draw
set: half-time
league
cup
stadium
ball
gold medal
pool
gym
sport: sport, discipline
house
building
apartment: apartment, dwelling
room
floor: floor, storey, story of a building
dwelling unit
dormitory
roof
wall
tower
skyscraper
palace
castle
garage
pillar: pillar, pylon
lift: lift, elevator
park
garden
beach
playground
cemetery
bench
fountain
fence
dam
river
lake
sea
ocean
mountain
forest
volcano
planet
star
asteroid
orbit
docking: docking, redocking, re-docking
landfill: landfill, dump
test site: test site, training ground
emission
sheet
cable
line
row
column
queue
colour: colour, color
picture
map
scene
character
voice
toy
gift: gift, present
bouquet
candle
tooth
eye
hand
leg
finger
heart
kidney
bone
gene
dinosaur
fossil
particle
atom
molecule
version
format
password
cyberattack: cyberattack, cyber attack
bot
block
stone
brick
pipe
barn: barn, shed
toilet: toilet, bathroom
spoon
slave
tribe
medical facility
medicine
wedding
image
tweet
show
play
memorial
landmark
temple
cathedral
bout
trophy
hall
fortress
reservoir
peak
drawing
rock
glass
home
foot
arm
clan
captain
structure
premises
reservation
lodge
flat
photograph
nursery
final
semi-final: semi-final, semifinal
quarter-final: quarter-final, quarterfinal
throw
move
knockout
assist
red card
yellow card
save
record holder
syringe
ampoule
injection
seizure
complication
diagnosis
hospitalization: hospitalization, hospitalisation
bacterium
mosquito
tick
rat
mouse
pigeon
rabbit
monkey
lion
fox
shark
turtle
duck
camel
rhino
penguin
melody
dance
tale
masterpiece
portrait
podcast
profile
porch
cave
glacier
waterfall
comet
galaxy
telescope
astronomer
hobby
habit
tradition
ritual
prayer
miracle
ring
necklace
watch: watch, clock
hat
jacket
shirt: shirt, t-shirt
coat
umbrella
mirror
carpet
sofa
cupboard
shelf
life
section
`;
