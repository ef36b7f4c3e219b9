/*
 * How Cyrillic spells names of languages that do not write it, after the letters of the text's language have been brought to those used here
 * (`Romanisation.transcription`). A syllable is an initial and a final; `whole` syllables come first; `repairs` fix the joint in Latin letters.
 */

export interface Transcription {
  /** Countries whose people bear such names. */
  readonly countries: readonly string[];
  readonly initials: string;
  readonly finals: string;
  readonly whole: string;
  readonly repairs: readonly (readonly [RegExp, string])[];
  /** Family names, which stand first and tell the system where no country does; empty if none does. */
  readonly families: string;
  /** Only a name that bears one of these is recognised without a country: for Japanese, parts of given names, which stand first here, and ends of surnames. */
  readonly telling: RegExp;
  /** What stands between syllables of one word. */
  readonly joint: ' ' | '';
  /** The most words of a name, the most syllables of a word, and the least letters of a syllable that is not the whole word. */
  readonly words: number;
  readonly syllables: number;
  readonly least: number;
}

/** The spelling varies from newspaper to newspaper: Giang is Жанг, Занг, Зянг, Зян. Tones and the two d are lost in any of them. */
const VIETNAMESE: Transcription = {
  countries: ['VN'],
  initials: 'б=b в=v г=g д=d дь=d з=d зь=d ж=gi жь=gi й=y к=c кх=kh л=l м=m н=n нг=ng нь=nh п=p р=r с=s ш=s т=t тх=th ть=ch ф=ph х=h ч=tr =',
  finals: `
    а=a ай=ai эй=ay ам=am эм=am ан=an анг=ang ань=anh ао=ao ап=ap ат=at ау=au ак=ac ать=ach ах=ach
    е=e э=e ен=en эн=en ем=em еп=ep ет=et еу=eu ень=enh енг=eng ек=ech
    и=i ий=i им=im ин=in инь=inh инг=ing ип=ip ит=it иу=iu ик=ich ить=ich иеу=ieu ьеу=ieu ием=iem ьем=iem иен=ien ьен=ien ен=en йен=yen иеп=iep ьеп=iep
    иет=iet ьет=iet иа=ia ьа=ia иэн=ien иэу=ieu иэт=iet иэп=iep иэм=iem
    о=o ой=oi ом=om он=on онг=ong оп=op от=ot ок=oc оа=oa оай=oai оан=oan оанг=oang оань=oanh оат=oat оэ=oe
    у=u уй=uy уи=uy ум=um ун=un унг=ung уп=up ут=ut ук=uc уа=ua уан=uan уанг=uang уань=uanh уат=uat уой=uoi уон=uon уонг=uong уок=uoc уот=uot уэ=ue уе=ue
    уен=uyen уйен=uyen уэн=uyen ует=uyet уйет=uyet уинь=uynh уйнь=uynh ьуинь=uynh ьуи=uy ьуен=uyen ьуй=uy ьует=uyet
    ы=ʉ ый=ʉy ын=ʉn ым=ʉm ынг=ʉng ык=ʉc ыт=ʉt ыу=ʉu ыа=ʉa ыой=ʉoi ыон=ʉon ыонг=ʉong ыок=ʉoc ыоу=ʉou ьуэ=ue ьуе=ue
  `,
  whole: `
    нгуен=nguyen нгуйен=nguyen нгюен=nguyen нуген=nguyen суан=xuan суань=xuan шуан=xuan ксуан=xuan занг=giang жанг=giang зьанг=giang зьан=giang зианг=giang зиан=giang
    жан=giang зап=giap зьап=giap жап=giap зьа=gia жа=gia тьен=tien ши=si тьы=chu тью=chu мин=minh хань=hanh йен=yen иен=yen зинь=dinh хюинь=huynh буй=bui буи=bui
    зьем=diem зьеп=diep зьеу=dieu сюан=xuan сэн=sen ксанг=sang лыу=luu лью=luu лыен=lien нгья=nghia нгиа=nghia нгьа=nghia
  `,
  repairs: [
    [/^cu(?=[aeoy])/, 'qu'],
    [/^c(?=[iey])/, 'k'],
    [/^(n?g)(?=[ie])(?!gi)/, '$1h'],
    [/^([klms])i$/, '$1y'],
    [/ʉ/, 'u'],
    [/^giu/, 'du'],
    [/^ghi(?=[aou])/, 'gi'],
  ],
  families:
    'нгуен нгуйен нгюен нуген чан ле фам хоанг хюинь хуинь фан ву во данг буй до хо нго зыонг дыонг ли лы лыонг то динь чыонг тьыонг доан лам май дао као чинь тханг та фунг тонг хуа хыа бе дам ка куать ке май мак нонг тхай лыу выонг чиеу тиеу лай ла луонг буи льеу',
  telling: /./,
  joint: ' ',
  words: 4,
  syllables: 2,
  least: 3,
};

/** Palladius: -н is -ng, -нь is -n. */
const CHINESE: Transcription = {
  countries: ['CN', 'TW', 'HK', 'SG', 'MO'],
  initials: 'б=b п=p м=m ф=f д=d т=t н=n л=l г=g к=k х=h цз=z ц=c с=s чж=zh ч=ch ш=sh ж=r',
  finals: `
    а=a о=o э=e ай=ai эй=ei ао=ao оу=ou ань=an энь=en ан=ang эн=eng ун=ong и=i ы=ɨ я=ia е=ie яо=iao ю=iu янь=ian инь=in ян=iang ин=ing юн=iong
    у=u уа=ua уо=uo уай=uai уй=ui уэй=ui уань=uan уан=uang унь=un юй=ü юэ=üe юе=üe юань=üan юнь=ün эр=er ей=ei ен=eng ень=en уей=ui
  `,
  whole: `
    а=a о=o э=e ай=ai ао=ao оу=ou ань=an энь=en ан=ang эр=er и=yi я=ya е=ye яо=yao ю=you янь=yan инь=yin ян=yang ин=ying юн=yong
    у=wu ва=wa во=wo вай=wai вэй=wei вань=wan вэнь=wen ван=wang вэн=weng юй=yu юэ=yue юе=yue юань=yuan юнь=yun вей=wei вень=wen
    го=guo ко=kuo хо=huo до=duo то=tuo но=nuo ло=luo цзо=zuo цо=cuo со=suo чжо=zhuo чо=chuo шо=shuo жо=ruo лю=liu ню=niu цзе=jie се=xie це=qie де=de
    чен=cheng чень=chen ше=she хе=he ге=ge ке=ke мен=meng пен=peng шен=sheng чжен=zheng тен=teng фен=feng ден=deng лей=lei мей=mei фей=fei бей=bei вен=weng хуей=hui
  `,
  repairs: [
    [/^z(?=[iü])/, 'j'],
    [/^c(?=[iü])/, 'q'],
    [/^s(?=[iü])/, 'x'],
    [/ü/, 'u'],
    [/ɨ/, 'i'],
  ],
  families: `
    ван чжан ли лю чэнь ян хуан чжао у чжоу сюй сунь ма чжу ху го хэ линь гао ло чжэн лян се сун тан хань фэн дэн цао пэн цзэн сяо тянь дун пань юань цай цзян юй ду е чэн вэй су люй дин
    жэнь шэнь яо лу цуй чжун тань фань ляо ши цзинь цзя ся фу фан цзоу сюн бай мэн цинь цю хоу инь сюэ янь дуань лэй лун тао мао гу гун шао вань цянь дай мо кун сян чан вэнь кан ню гэ син ань ци цяо
    пан чжуан не цюй си бо жун вэн хуа цзи мин лоу оу чу лань ин чай мэй пэй шу пу шан чень вен хе
  `,
  telling: /цз|чж|сю|ся|юэ|уэ|эй|[аиуэ]нь(?=.)|юань|янь|чэ|шэ|цин|цян|хуэй|цюань/,
  joint: '',
  words: 2,
  syllables: 2,
  least: 2,
};

/** Kholodovich; in Latin letters what newspapers of the country write, which no system covers. */
const KOREAN: Transcription = {
  countries: ['KR', 'KP'],
  initials: '',
  finals: '',
  whole: `
    ким=kim ли=lee и=lee пак=park чхве=choi чхое=choi цой=choi чой=choi чхон=chun чон=jung чо=cho кан=kang юн=yoon чан=jang лим=lim им=lim хан=han о=oh со=seo син=shin квон=kwon
    хван=hwang ан=ahn сон=song хон=hong лю=yoo ю=yoo ко=ko мун=moon ян=yang пэ=bae пэк=baek хо=ho нам=nam но=roh ха=ha чу=joo ку=koo мин=min на=na чин=jin ом=um чхэ=chae вон=won
    чен=jong чон=jong ын=un ир=il иль=il ен=yong ён=young хе=hye хё=hyo кын=geun гын=geun чжэ=jae джэ=jae чэ=jae ин=in сок=suk сук=sook ёль=yeol мён=myung бак=bak ги=ki дэ=dae тэ=tae
    чжун=jung джун=jun чун=jun хён=hyun хун=hoon сан=sang су=soo сын=seung хи=hee хва=hwa гю=kyu кю=kyu хак=hak бом=beom пом=beom бон=bong пон=bong гил=gil гиль=gil гук=guk кук=kook
    ген=kyong гён=kyung кён=kyung мо=mo бэ=bae рён=ryong рен=ryong ре=rye рак=rak рим=rim док=duk дук=duk вук=wook ук=wook у=woo ён=young ра=ra ми=mi ми=mi гван=kwang кван=kwang
    чхоль=chol чоль=chol чхан=chang чхун=chun че=che чже=je бок=bok пок=bok гон=gon кон=kon дон=dong тон=dong ён=young гу=koo хван=hwan бин=bin пхё=pyo сик=sik тхэ=tae сам=sam
    еп=yop ёп=yop ок=ok мок=mok сун=soon чжин=jin джин=jin джон=jong чжон=jeong джи=ji чжи=ji чи=ji еон=yeon ён=yeon
  `,
  repairs: [],
  families: 'ким ли пак чхве цой чой чон чо кан юн чан лим хан со син квон хван сон хон лю мун пэ но',
  telling: /./,
  joint: '',
  words: 3,
  syllables: 2,
  least: 2,
};

/** Polivanov. Long vowels are not marked, as in newspapers. */
const JAPANESE: Transcription = {
  countries: ['JP'],
  initials: '',
  finals: '',
  whole: `
    а=a и=i й=i у=u э=e е=e о=o ка=ka ки=ki ку=ku кэ=ke ке=ke ко=ko са=sa си=shi су=su сэ=se се=se со=so та=ta ти=chi цу=tsu тэ=te те=te то=to на=na ни=ni ну=nu нэ=ne не=ne но=no
    ха=ha хи=hi фу=fu хэ=he хе=he хо=ho ма=ma ми=mi му=mu мэ=me ме=me мо=mo я=ya ю=yu ё=yo йо=yo ра=ra ри=ri ру=ru рэ=re ре=re ро=ro ва=wa н=n нъ=n м=m
    га=ga ги=gi гу=gu гэ=ge ге=ge го=go дза=za дзи=ji дзу=zu дзэ=ze дзе=ze дзо=zo да=da дэ=de де=de до=do ба=ba би=bi бу=bu бэ=be бе=be бо=bo па=pa пи=pi пу=pu пэ=pe по=po
    кя=kya кю=kyu кё=kyo ся=sha сю=shu сё=sho тя=cha тю=chu тё=cho ня=nya ню=nyu нё=nyo хя=hya хю=hyu хё=hyo мя=mya мю=myu мё=myo ря=rya рю=ryu рё=ryo гя=gya гю=gyu гё=gyo
    дзя=ja дзю=ju дзё=jo бя=bya бю=byu бё=byo пя=pya пю=pyu пё=pyo джи=ji джу=ju джо=jo джа=ja ши=shi ша=sha шо=sho шу=shu чи=chi ча=cha чо=cho чу=chu
    кка=kka кки=kki кку=kku ккэ=kke ккё=kkyo сси=sshi сса=ssa ссо=sso тта=tta ттэ=tte тто=tto ппэ=ppe ттё=tcho сьо=sho рьо=ryo кьо=kyo дзьо=jo тьо=cho
  `,
  repairs: [],
  families: '',
  telling:
    /(?:хиро|хико|таро|дзиро|сук[эе]|нобу|мицу|нори|юки|кадзу|сиг[эе]|минору|акира|мако|такэ|таке|дзюн|кэндзи|кендзи|рё|хидэ|хиде)[а-яё]* |[а-яё]{2}(?:мура|яма|кава|гава|мото|мидзу|дзаки|саки|сита)$/,
  joint: '',
  words: 2,
  syllables: 12,
  least: 1,
};

export const transcriptions = { vi: VIETNAMESE, zh: CHINESE, ko: KOREAN, ja: JAPANESE } as const;
