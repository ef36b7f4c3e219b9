import { table } from './table.ts';

/*
 * How Cyrillic spells the names of languages written in Latin letters, read backwards: the letters whose own spelling is likelier than a plain
 * romanisation. Diacritics are left out; what Cyrillic does not tell (double consonants, mute letters) stays lost.
 *
 * After R. Giliarevskii, B. Starostin, «Иностранные имена и названия в русском тексте» (1985) and the Ukrainian orthography of 2019, §§ 121-154.
 */

/** A language: the countries where it is spoken, endings of its surnames, and its letters. */
export interface Spelling {
  readonly code: string;
  readonly countries: readonly string[];
  /** Endings that make a surname one of this language if the given name or the country allows it. */
  readonly endings: readonly string[];
  /** Endings that no other language has. */
  readonly telling: readonly string[];
  /** In the notation of `Romanisation.letters`, on top of `ANY`. */
  readonly letters: string;
}

/**
 * Names are first brought to one spelling of both alphabets (`Romanisation.sounds`), that of Ukrainian, in which ґ is g, г is h or g, ь is also an apostrophe.
 */
const ANY =
  "а=a б=b в=v г=g ґ=g д=d е=e є=ie ^є=ye ж=zh з=z и=i і=i іє=ie ї=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=shch ь= ю=yu я=ya ьє=ie ьо=yo '=";

/** One language a line: code, countries, endings (`!` before those that tell by themselves), letters; `ай/ей=ei` is two keys. */
const SPELLINGS = table`
de|DE AT CH LI|ман берг берґ|в=w х=ch ^х=h ^га=ha ^го=ho ^гу=hu ^габ=gab ^гау=gau ^ге=ge ш=sch шт=st шп=sp ц=z иц/іц=itz ец=etz ац=atz тц=tz й=j ай/ей/яй=ei айц/ейц=eitz ляй=lei ой=eu ^я=ja я=a ьє/є=e ^є/йє=je ю=ue ^ю=ju лю=lu ьо=oe йо=jo ч=tsch дж=dsch кс=chs ек$=eck ок$=ock ман$=mann гаузен/хаузен=hausen гайм/хайм=heim гольц/хольц=holz гоф/хоф=hof гаген/хаген=hagen гард/хард=hard гарт/харт=hart фрід=fried ^фон$=von ^цу$=zu
sr|RS HR BA ME SI|ич іч ович овіч евич евіч євич євіч|г=g ж=z ш=s ч=c щ=sc ц=c дж=dz джа=dja джу=dju й=j я=ja ня=nja ^є/є/ьє=je ю=ju ьо=jo йо=jo
pl|PL|ський ович овіч евич евіч як ський ська цький цька зький скій ска цкій цка кевич кевіч євич євіч ак ик ік|в=w г=g х=ch и=y ж=z бж=brz дж=drz гж/ґж=grz вж=wrz рж=rz ш=sz пш=prz кш=krz тш=trz ч=cz щ=szcz ц=c ці/ци=ci сик=sik чі=czy ші=szy жі=zy й=j я=ia ^я/йя=ja ая=aja ля=la ья=ia є=ie ^є/йє=je лє=le ю=iu ^ю/йю=ju лю=lu ьо=io йо=jo дзь/дз=dz дзе=dzie ке=kie ге/ґе=gie ський$/скій$=ski ньський$=nski цький$/цкій$=cki зький$/зкій$=zki вецьк/вецк=wieck ич$/іч$=icz кевич$/кевіч$=kiewicz гевич$/гевіч$/ґевіч$=giewicz
cs|CZ SK|ський ова ська скій ек|г/ґ=h х=ch и=y ж=z рж=r ш=s ч=c щ=st ц=c й=j ий$/ій$=y ^я=ja я=a ья=ia ^є/йє=je є/ьє=e ^ю=ju ю=u йо=jo ьо=o
bg|BG MK|ов ова ев ева єв єва скі ська|щ=sht г=g и=a и$=i ія$=ia ий$/ій$=i ьо=yo
lt|LT|!аускас !юкас !чюс !чус !чіус !вічюс !вичюс !аускайте !аускене ене єне айте уте іте ите юс|г=g х=ch ж=z ш=s щ=sc ч=c ц=c чус=cius й=j ^я=ja я=ia ня=ne ля=le ай=ai ей=ei уй=ui ^ю=ju ю=iu йо=jo ьо=io ^є=je ене$/єне$=iene іте$/ите$=yte иті=yti явічюс/явичюс=evicius
lv|LV|ньш іньш иньш сонс|г=g х=h ж=z ш=s ч=c ц=c й=j я=a ^я=ja ія=ija ай=ai ей=ei уй=ui ю=u ^ю=ju йо=jo ьо=o є=ie ^є=je
fi|FI EE|нен ла лайнен мяе метс со ри рі|ґ=g ^г/г=h х=h хт$=cht х$=ch ж=z ш=s ч=ts ц=ts й=i ^й=j я=a ^я/ая/оя/уя=ja ая=aja оя=oja уя=uja ия/ія=ia ья=ja ю=y ^ю=ju лю=lu ьо=o йо=jo ^є=je є/ьє=ie
hu|HU|и ї ді ої аі еї|г=g ^г=h ^ґ=g х=h ж=zs ш=s с=sz ч=cs ц=c дь=gy нь=ny нья/ня=nya дя=gya дю=gyu дьє=gye дьо=gyo й=j ій$/и$=i ^я=ja я=ja ю=u ^ю=ju ьо/йо=o ^є=je є=e кс=x
tr|TR|!оглу !оґлу !кайя чи чі джи джі ер ез|г=g ^га=ha ^гу=hu ж=j дж=c ш=s ч=c ^ї=yi й=y я=a ^я/йя=ya ая=aya ія=iya ья=ya оя=oya уя=uya є=e ^є/ьє=ye ає=aye ю=u ^ю=yu ую=uyu ою=oyu аю=ayu йо=yo ^йо=yo ьо=o ц=ts х=h
it|IT SM|ані еллі елло етті інні іні оні ччі арді|к=c ке=che кі=chi ч=c ча=cia чо=cio чу=ciu чча=ccia ччо=ccio чч=cc кк=cc кке=cche ккі=cchi дж=g джа=gia джо=gio джу=giu ддж=gg ге/ґе=ghe гі/ґі=ghi г=g ш=sc ша=scia шо=scio нь=gn ньо=gno нья/ня=gna ньє=gne ньї=gni льї=gli льє=glie льо/льйо=glio лья=glia ц=z цц=zz й=i я=ia є/ьє=ie ю=iu ьо=io йо=io кв=qu куа=qua з=s дз=z ф=f ж=g
es|ES MX AR CL CO PE VE EC BO UY PY CR GT HN NI SV PA CU DO|ес ас ос еро|к=c ке=que кі=qui х=j хе=je г=g ге/ґе=gue гі/ґі=gui нь=n ньо=no нья/ня=na лья=lla льо=llo ль=l ц=z ес$=ez лес$=les ей$=ey ай$=ay ой$=oy й=i ^й=y я=ia ^я/йя=ya ая=aya ья=ia є/ьє=ie ^є=ye ю=iu ^ю=yu ьйо/йо=io ьон=ion ш=sh кс=x уе=ue
pt|PT BR AO MZ|у ейра уш еш иш ау|к=c ке=que кі=qui г=g ге/ґе=gue гі/ґі=gui ж=j же=ge жі=gi нь=nh ньо=nho нья/ня=nha ньу/ню=nho лью/лю=lho льо=lho лья=lha ль=l у$=o ау$=ao оу$=ou ш$=s аш$=as еш$=es уш$=os ш=ch шт=st шк=sc шп=sp й=i я=ia є/ьє=ie ю=iu х=r
ro|RO MD|ску єску ару ану яну|к=c ке=che кі=chi ч=ci че=ce чі=ci чу=ciu чо=cio ге/ґе=ghe гі/ґі=ghi г=g дж=gi дже=ge джі=gi ж=j ш=s ць$=ti ц=t й=i я=ia ья=ia є/ьє=ie ю=iu ьо=io йо=io х=h
sv|SE NO DK IS|сен ссон сон стрем стрьом берг берґ|г=g ^г=h ^ґ=g ж=j ш=sj ч=tj ц=z й=j ай=aj ей=ei я=ja ^є/є/ьє=je ю=y ^ю=ju лю=ly йо=jo ьо=o х=h
nl|NL|стра сма бум|в=v ^в=w х=h ж=zj ш=sj ц=ts й=j ай=aai ей=ei ау=ou я=ja ^є/є/ьє=je ю=u йо=jo ьо=eu ^ван$=van ^дер$=der ^ден$=den
en||сон тон лі ман|дж=j ^в=w ^уо/^во=wa ^уї/^уі/^ві=wi ^уе/^ве=we ^уа/^ва=wa ^ка=ca ^ко=co ^ку=cu ^кр=cr ^кл=cl ік$=ick ок$=ock ек$=eck к=k кк=ck ккі=ckie кв=qu вуд=wood лі$=ley кс=x оу=ow ей$=ay є=e ьє=ie ^є=ye ю=u ^ю=yu я=ya ія=ia ґ=g г=g ^г=h нг=ng й=y ьо/йо=yo
el|GR CY||г/ґ=g х=ch кс=x ж=z дж=tz ц=ts ч=ts ш=s й=i я=ia ья=ia ю=iu є/ьє=ie ^є=ie йо/ьо=io ф=f
ar|IQ SY LB JO SA AE QA KW YE OM BH EG LY TN DZ MA SD IR AF PK||дж=j ьє=ye ^ель$=el я=ya ія=iya ей=ey ґ=g г=gh
hi|IN NP LK BD|!сінгх !сінґх !шарма|дж=j дх=dh бх=bh кх=kh гх/ґх=gh тх=th сінгх=singh г=g я=ya ія=iya ей=ey шанкар=shankar
he|IL||дж=j г=h ц=tz я=ya ія=iya ей=ei ай=ai ью=iu ґ=g
ka|GE||дж=j х=kh г=g й=i я=ia є=e ^є=e ж=zh ью=iu ц=ts ч=ch
ja|JP||
`;

const SPACE = ' ';

/** All languages, in the order of the table; built anew at each call. */
export const spellings = (): readonly Spelling[] =>
  SPELLINGS()
    .split('\n')
    .map((line) => {
      const [code = '', countries = '', endings = '', letters = ''] = line.split('|');
      const all = endings.split(SPACE).filter((ending) => ending !== '');
      return {
        code,
        countries: countries.split(SPACE).filter((country) => country !== ''),
        endings: all.map((ending) => ending.replace('!', '')),
        telling: all.filter((ending) => ending.startsWith('!')).map((ending) => ending.slice(1)),
        letters: letters === '' ? '' : `${ANY} ${letters.split(SPACE).flatMap(eachKey).join(SPACE)}`,
      };
    });

function eachKey(item: string): readonly string[] {
  const [keys = '', latin = ''] = item.split('=');
  return keys.split('/').map((key) => `${key}=${latin}`);
}
