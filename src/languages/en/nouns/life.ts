/** Health, education, culture, media, sport, buildings and nature. Concept, and its other names if it has any; see `nounEntries`. */
export const life = `
hospital
clinic: clinic, outpatient clinic, medical facility
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
drug: drug, medicine, medication
surgery
transplant
birth
abortion
marriage: marriage, wedding
divorce
pregnancy
heart attack
stroke
ventilator
apparatus
wheelchair
school: school, lyceum
kindergarten: kindergarten, nursery, preschool
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
photo: photo, photograph, image
website: website, site on the web
post: tweet
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
performance: performance, play, show
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
monument: monument, memorial, landmark
statue
artefact: artefact, artifact, relic
church: church, temple, cathedral
mosque
synagogue
monastery
icon
match: match, bout, fixture
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
cup: cup, trophy, glass
stadium
ball
gold medal
pool
gym
sport: sport, discipline
house: house, home
building: building, structure
apartment: apartment, flat, dwelling
room: room, premises, hall
floor: floor, storey, story of a building
dwelling unit
dormitory
roof
wall
tower
skyscraper
palace
castle: castle, fortress
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
lake: lake, reservoir
sea
ocean
mountain: mountain, peak
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
picture: picture, drawing
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
hand: hand, arm
leg: leg, foot
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
stone: stone, rock
brick
pipe
barn: barn, shed
bathroom: bathroom, toilet
spoon
slave
tribe: tribe, clan
`;
