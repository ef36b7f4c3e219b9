/** War, arms and disasters. Concept, and its other names if it has any; see `nounEntries`. */
export const conflict = `
war
battle
clash: clash, skirmish, collision
attack: attack, assault, raid
airstrike: airstrike, air strike, air raid
blow
shelling: shelling, bombardment
bombing
explosion: explosion, blast
terrorist attack: terrorist attack, terror attack
shot
shooting: shooting, firefight
launch
sortie
ceasefire violation
provocation
ambush
invasion
offensive
truce: truce, ceasefire
air raid alert: air raid alert, alarm, alert
exchange: exchange, swap
loss
death: death, fatality, death toll
injury: injury, wound
body: body, corpse
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
military unit: military unit, tactical unit
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
gun: gun, cannon
rifle
pistol: pistol, handgun, revolver
machine gun
assault rifle
grenade launcher
mortar
howitzer
missile
rocket
cruise missile
ballistic missile
drone: drone, UAV, unmanned aerial vehicle, uavs
bomb
shell: shell, artillery shell
mine: mine, landmine
land mine
grenade
cartridge
munition
bullet
explosive device: explosive device, IED, explosive
warhead
launcher
tank
armoured vehicle: armoured vehicle, armored vehicle, armoured personnel carrier, armored personnel carrier, apc, infantry fighting vehicle
artillery system: artillery system, mortar system
air defence system: air defence system, air defense system
radar
aircraft: aircraft, plane, airplane, jet, fighter jet, warplane, bomber, airliner
helicopter: helicopter, chopper
ship: ship, vessel, warship, frigate, destroyer
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
accident: accident, crash, road accident, traffic accident
plane crash
fire: fire, blaze, wildfire
earthquake: earthquake, quake
aftershock: aftershock, tremor
flood
hurricane
storm
tornado: tornado, twister
cyclone: cyclone, typhoon
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
damage: damage, destruction
special equipment
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
`;
