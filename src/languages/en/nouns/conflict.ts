import { table } from '../../table.ts';

/** War, arms and disasters. Concept, and its other names if it has any; see `nounEntries`. */
export const conflict = table`
war
battle
clash
attack
airstrike: airstrike, air strike, air raid
blow
shelling: shelling, bombardment
bombing
explosion
terrorist attack: terrorist attack, terror attack
shot
shooting
launch
sortie
ceasefire violation
provocation
ambush
invasion
offensive
ceasefire
air raid alert: air raid alert, alert
exchange: exchange, swap
loss
death: death, death toll
injury: injury, wound
body
grave
funeral
hit
army
corps
division
brigade
regiment
battalion
company
platoon
squadron
battery
detachment
military unit
base
garrison
camp
shelter: shelter, bomb shelter
trench
tunnel
warehouse: warehouse, depot, storage facility
arsenal
weapon: weapon, piece of weaponry
firearm
gun
rifle
pistol: pistol, revolver
machine gun
assault rifle
grenade launcher
mortar
howitzer
missile
rocket
cruise missile
ballistic missile
drone: drone, UAV, unmanned aerial vehicle
bomb
shell: shell, artillery shell
mine: mine, landmine
land mine
grenade
cartridge
munition
bullet
explosive device: explosive device, IED
warhead
launcher
tank
armoured vehicle: armoured vehicle, armored vehicle, armoured personnel carrier, armored personnel carrier, apc, infantry fighting vehicle
artillery system
air defence system: air defence system, air defense system
radar
aircraft: aircraft, airplane
helicopter: helicopter, chopper
ship
boat
tanker
submarine
yacht
ferry
fleet
satellite
spacecraft
shuttle: shuttle, space shuttle
spacewalk
helmet
bulletproof vest: bulletproof vest, body armour, body armor, flak jacket
baton: baton, truncheon
handcuffs: handcuffs, handcuff
uniform
knife
disaster: disaster, catastrophe
accident: accident, road accident, traffic accident
plane crash
fire
earthquake
aftershock
flood
hurricane
storm
tornado: tornado, twister
cyclone
tsunami
landslide: landslide, mudslide
avalanche
eruption
drought
leak
outage: outage, blackout, power cut
emergency
situation
stampede
poisoning
suicide
rescue
evacuation
ruin
damage
vehicle
system
cache: cache, supply cache
entrance: entrance, tunnel entrance
fighting position
barricade
sensor
camera
device: device, gadget
instrument: instrument, tool
raid
skirmish
collision
firefight
alarm
frigate
destroyer
warship
fighter jet
bomber
jet
warplane
airliner
crash
typhoon
destruction
vessel
plane
blaze
wildfire
quake
blast
assault
explosive
handgun
cannon
corpse
fatality
installation
trailer
platform
balloon
parachute
wing
fragment: fragment, shard, debris
sword
stretcher
first-aid kit
thermal imager
radio
cruiser
aircraft carrier
mass grave
burial
coffin
wreath
rubber bullet
Molotov cocktail: Molotov cocktail, petrol bomb
hotspot
front
outpost
stronghold
fortification
crater
tremor
gust
lightning
bunker
`;
