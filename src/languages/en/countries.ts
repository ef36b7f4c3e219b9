import type { LexicalEntry } from '../../core/sense.ts';
import type { CountrySense } from '../../core/senses/countries.ts';
import { countryEntries, nationalityEntries } from '../places.ts';
import { table } from '../table.ts';

/** See places.ts for the notation. */
const COUNTRIES = table`
AF: afghanistan | afghan
AL: albania | albanian
DZ: algeria | algerian
AD: andorra | andorran
AO: angola | angolan
AG: antigua and barbuda | antiguan
AR: argentina | argentine, argentinian, argentinean
AM: armenia | armenian
AU: australia, commonwealth of australia | australian
AT: austria | austrian
AZ: azerbaijan | azerbaijani, azeri
BS: bahamas, the bahamas | bahamian
BH: bahrain | bahraini
BD: bangladesh | bangladeshi
BB: barbados | barbadian
BY: belarus, byelorussia | belarusian, belarussian, byelorussian
BE: belgium | belgian
BZ: belize | belizean
BJ: benin | beninese
BT: bhutan | bhutanese
BO: bolivia | bolivian
BA: bosnia and herzegovina, bosnia - herzegovina, bosnia, republika srpska | bosnian
BW: botswana | botswanan
BR: brazil | brazilian
BN: brunei | bruneian
BG: bulgaria | bulgarian
BF: burkina faso | burkinabe
BI: burundi | burundian
KH: cambodia | cambodian
CM: cameroon | cameroonian
CA: canada | canadian
CV: cape verde, cabo verde | cape verdean
CF: central african republic | central african
TD: chad | chadian
CL: chile | chilean
CN: china, people's republic of china, mainland china, !prc | chinese
CO: colombia | colombian
KM: comoros | comorian
CG: republic of congo, republic of the congo, congo - brazzaville, congo | congolese
CD: democratic republic of congo, democratic republic of the congo, dr congo, !drc, zaire
CR: costa rica | costa rican
CI: ivory coast, cote d'ivoire, côte d'ivoire | ivorian
HR: croatia | croatian, croat
CU: cuba | cuban
CY: cyprus | cypriot
CZ: czech republic, czechia | czech
DK: denmark | danish
DJ: djibouti | djiboutian
DM: dominica
DO: dominican republic | dominican
EC: ecuador | ecuadorian, ecuadorean
EG: egypt | egyptian
SV: el salvador | salvadoran
GQ: equatorial guinea
ER: eritrea | eritrean
EE: estonia | estonian
SZ: eswatini, swaziland | swazi
ET: ethiopia | ethiopian
FJ: fiji | fijian
FI: finland | finnish
FR: france, french republic | french
GA: gabon | gabonese
GM: gambia, the gambia | gambian
GE: georgia | georgian
DE: germany, federal republic of germany, !frg, west germany | german, west german
DD: east germany, german democratic republic, !gdr | east german
GH: ghana | ghanaian
GR: greece, hellenic republic | greek
GD: grenada | grenadian
GT: guatemala | guatemalan
GN: guinea | guinean
GW: guinea - bissau
GY: guyana | guyanese
HT: haiti | haitian
HN: honduras | honduran
HU: hungary | hungarian
IS: iceland | icelandic
IN: india, republic of india | indian
ID: indonesia | indonesian
IR: iran, islamic republic of iran, islamic republic, persia | iranian
IQ: iraq | iraqi
IE: ireland, irish republic, republic of ireland | irish
IL: israel, state of israel | israeli
IT: italy | italian
JM: jamaica | jamaican
JP: japan | japanese
JO: jordan | jordanian
KZ: kazakhstan | kazakh, kazakhstani
KE: kenya | kenyan
KI: kiribati
KP: north korea, democratic people's republic of korea, !dprk | north korean
KR: south korea, republic of korea, !rok | south korean, korean
KW: kuwait | kuwaiti
KG: kyrgyzstan, kyrgyz republic | kyrgyz
LA: laos | laotian, lao
LV: latvia | latvian
LB: lebanon | lebanese
LS: lesotho
LR: liberia | liberian
LY: libya | libyan
LI: liechtenstein
LT: lithuania | lithuanian
LU: luxembourg | luxembourgish
MG: madagascar | malagasy
MW: malawi | malawian
MY: malaysia | malaysian
MV: maldives, the maldives | maldivian
ML: mali | malian
MT: malta | maltese
MH: marshall islands | marshallese
MR: mauritania | mauritanian
MU: mauritius | mauritian
MX: mexico | mexican
FM: micronesia | micronesian
MD: moldova, moldavia | moldovan
MC: monaco | monegasque
MN: mongolia | mongolian
ME: montenegro | montenegrin
MA: morocco | moroccan
MZ: mozambique | mozambican
MM: myanmar, burma | burmese
NA: namibia | namibian
NR: nauru | nauruan
NP: nepal | nepalese, nepali
NL: netherlands, the netherlands, holland | dutch
NZ: new zealand, !nz | new zealand
NI: nicaragua | nicaraguan
NE: niger | nigerien
NG: nigeria | nigerian
MK: north macedonia, macedonia | macedonian, north macedonian
NO: norway | norwegian
OM: oman | omani
PK: pakistan | pakistani
PW: palau
PS: palestine, state of palestine, palestinian authority, palestinian territories | palestinian
PA: panama | panamanian
PG: papua new guinea
PY: paraguay | paraguayan
PE: peru | peruvian
PH: philippines, the philippines | philippine, filipino
PL: poland | polish
PT: portugal | portuguese
QA: qatar | qatari
RO: romania | romanian
RU: russia, russian federation | russian
RW: rwanda | rwandan
KN: saint kitts and nevis, st. kitts and nevis
LC: saint lucia, st. lucia
VC: saint vincent and the grenadines, st. vincent and the grenadines
WS: samoa | samoan
SM: san marino
ST: sao tome and principe
SA: saudi arabia, kingdom of saudi arabia | saudi, saudi arabian
SN: senegal | senegalese
RS: serbia | serbian, serb
SC: seychelles
SL: sierra leone
SG: singapore | singaporean
SK: slovakia, slovak republic | slovak, slovakian
SI: slovenia | slovenian
SB: solomon islands
SO: somalia | somali
ZA: south africa, republic of south africa, !rsa | south african
SS: south sudan | south sudanese
ES: spain | spanish
LK: sri lanka, ceylon | sri lankan
SD: sudan | sudanese
SR: suriname | surinamese
SE: sweden | swedish
CH: switzerland, swiss confederation | swiss
SY: syria, syrian arab republic | syrian
TW: taiwan | taiwanese
TJ: tajikistan | tajik
TZ: tanzania | tanzanian
TH: thailand, kingdom of thailand | thai
TL: east timor, timor - leste | timorese
TG: togo | togolese
TO: tonga | tongan
TT: trinidad and tobago | trinidadian
TN: tunisia | tunisian
TR: turkey, türkiye, turkiye, republic of turkey | turkish
TM: turkmenistan | turkmen
TV: tuvalu
UG: uganda | ugandan
UA: ukraine | ukrainian
AE: united arab emirates, !uae, emirates, u.a.e. | emirati
GB: united kingdom, !uk, u.k., britain, great britain, england, scotland, wales, northern ireland | british, english, scottish, welsh
US: united states, united states of america, u.s., u.s.a., !us, !usa, america | american, !us, u.s.
UY: uruguay | uruguayan
UZ: uzbekistan | uzbek
VU: vanuatu
VA: vatican, holy see, vatican city
VE: venezuela | venezuelan
VN: vietnam, viet nam, socialist republic of vietnam, socialist republic of viet nam, !srv | vietnamese
YE: yemen | yemeni
ZM: zambia | zambian
ZW: zimbabwe | zimbabwean
XK: kosovo | kosovan, kosovar
HK: hong kong
MO: macau, macao
GL: greenland | greenlandic
PR: puerto rico | puerto rican
FO: faroe islands
SU: soviet union, !ussr, !u.s.s.r., union of soviet socialist republics | soviet
YU: yugoslavia | yugoslav
CS: czechoslovakia | czechoslovak
`;

export const countries = (): readonly LexicalEntry<CountrySense>[] => countryEntries(COUNTRIES);
export const nationalities = (): readonly LexicalEntry<CountrySense>[] => nationalityEntries(COUNTRIES, [''], 1);
