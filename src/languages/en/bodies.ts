import type { LexicalEntry } from '../../core/sense.ts';
import type { BodySense } from '../../core/senses/officials.ts';
import { lines } from '../forms.ts';
import { table } from '../table.ts';

/** Name, country and field of a body, and how it stands after an office: «керівник СБУ». */
const BODIES = table`
UN: un, united nations, the united nations, u.n.
NATO: nato
EU: eu, european union, e.u.
European Commission: european commission
European Parliament: european parliament
European Council: european council
Council of Europe: council of europe
PACE: pace
OSCE: osce
WHO: world health organization, world health organisation
IAEA: iaea, international atomic energy agency
UNESCO: unesco
UNICEF: unicef
UNHCR: unhcr
IMF: imf, international monetary fund
World Bank: world bank
WTO: wto, world trade organization
ECB: ecb, european central bank
EBRD: ebrd
Interpol: interpol
Europol: europol
ICC: icc, international criminal court
Red Cross: red cross, icrc
CIS: cis
CSTO: csto
OPEC: opec
ASEAN: asean
African Union: african union
Arab League: arab league
FIFA: fifa
UEFA: uefa
IOC: ioc
FIDE: fide
Amnesty International: amnesty international
Ministry of Foreign Affairs;; foreign affairs: foreign ministry, ministry of foreign affairs
Foreign Office; GB; foreign affairs: foreign office
Ministry of Internal Affairs;; interior: interior ministry, ministry of internal affairs, ministry of the interior
Ministry of Defence;; defence: defence ministry, defense ministry, ministry of defence, ministry of defense
Ministry of Finance;; finance: finance ministry, ministry of finance
Ministry of Justice;; justice: justice ministry, ministry of justice
Ministry of Health;; health: health ministry, ministry of health
Ministry of Education;; education: education ministry, ministry of education
Ministry of Emergencies;; emergencies: emergencies ministry
State Department; US; foreign affairs: state department, us state department, u.s. state department, department of state
Pentagon; US; defence: pentagon
White House; US: white house
Congress; US: u.s. congress, us congress
CIA; US; intelligence: cia, central intelligence agency
FBI; US: fbi, federal bureau of investigation
NSA; US: nsa
NASA; US: nasa
Federal Reserve; US: federal reserve, fed
SBU; UA; state security: sbu, security service of ukraine
NABU; UA: nabu
SAPO; UA: sapo
AMCU; UA: amcu
Verkhovna Rada; UA: verkhovna rada
NSDC; UA; national security: nsdc
NBU; UA: nbu
DBR; UA: sbi
HUR; UA; intelligence: hur, gur
AFU; UA: ukrainian armed forces, armed forces of ukraine
Naftogaz; UA: naftogaz
Kremlin; RU: kremlin
State Duma; RU: state duma
Federation Council; RU: federation council
FSB; RU; state security: fsb
Investigative Committee; RU: investigative committee
Gazprom; RU: gazprom
Rosneft; RU: rosneft
Roscosmos; RU: roscosmos
Mossad; IL; intelligence: mossad
Knesset; IL: knesset
Bundestag; DE: bundestag
Bundeswehr; DE: bundeswehr
Bundesbank; DE: bundesbank
CDU; DE: cdu
Sejm; PL: sejm
Scotland Yard; GB; police: scotland yard
Bank of England; GB: bank of england
House of Commons; GB: house of commons
Hamas; PS: hamas
Hezbollah; LB: hezbollah, hizbullah
Fatah; PS: fatah
Taliban; AF: taliban
Islamic State: islamic state, isis, isil, daesh
CPV Central Committee; VN: cpv central committee, communist party of vietnam
IRGC; IR: irgc
TEPCO; JP: tepco
Supreme Court: supreme court
`;

export const bodies = (): readonly LexicalEntry<BodySense>[] =>
  lines(BODIES).map(([head, forms]) => {
    const [name = '', country = '', portfolio = ''] = head.split(';').map((part) => part.trim());
    return [{ name, country: country || null, portfolio: portfolio || null }, forms];
  });
