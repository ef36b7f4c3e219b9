import { table } from './table.ts';

/*
 * Foreign names as Cyrillic spells them and as their bearers do: `Russian=Latin`, with `=Ukrainian` (several by `/`) where it does not follow
 * from the Russian spelling letter by letter. The Latin form leaves out diacritics.
 */

/** Well-known persons, one a line, of whom given name, surname and letters do not tell the Latin form by themselves. */
const PEOPLE = table`
мишель обама=Michelle Obama
пан ги мун=Ban Ki-moon
бутрос бутрос-гали=Boutros Boutros-Ghali
барак обама=Barack Obama
джордж уокер буш=George W. Bush=джордж вокер буш
джей ди вэнс=J. D. Vance
энтони блинкен=Antony Blinken
антони блинкен=Antony Blinken
митт ромни=Mitt Romney
сара пэйлин=Sarah Palin
джером пауэлл=Jerome Powell
марк милли=Mark Milley
виктория нуланд=Victoria Nuland
карин жан-пьер=Karine Jean-Pierre
марк тонер=Mark Toner
марк тоунер=Mark Toner
илон маск=Elon Musk
марк цукерберг=Mark Zuckerberg
риши сунак=Rishi Sunak
доминик рааб=Dominic Raab
ник клегг=Nick Clegg
елизавета ii=Elizabeth II=єлизавета ii
эммануил макрон=Emmanuel Macron
николя саркози=Nicolas Sarkozy
доминик де вильпен=Dominique de Villepin
доминик стросс-кан=Dominique Strauss-Kahn
марин ле пен=Marine Le Pen
жан-мари ле пен=Jean-Marie Le Pen
жан-ив ле дриан=Jean-Yves Le Drian
шарль де голль=Charles de Gaulle
элизабет борн=Elisabeth Borne
габриэль атталь=Gabriel Attal
франк-вальтер штайнмайер=Frank-Walter Steinmeier=франк-вальтер штайнмаєр
йошка фишер=Joschka Fischer
пер штайнбрюк=Peer Steinbrueck
урсула фон дер ляйен=Ursula von der Leyen=урсула фон дер ляєн
жозеп боррель=Josep Borrell
хосеп боррель=Josep Borrell
дональд туск=Donald Tusk
херман ван ромпей=Herman Van Rompuy
романо проди=Romano Prodi
бенита ферреро-вальднер=Benita Ferrero-Waldner
штефан фюле=Stefan Fuele
йоханнес хан=Johannes Hahn
марош шефчович=Maros Sefcovic
марк рютте=Mark Rutte
андерс фог расмуссен=Anders Fogh Rasmussen
яап де хооп схеффер=Jaap de Hoop Scheffer
уэсли кларк=Wesley Clark
владимир путин=Vladimir Putin=володимир путін
дмитрий медведев=Dmitry Medvedev=дмитро медведєв/дмитро медвєдєв
борис ельцин=Boris Yeltsin=борис єльцин
михаил горбачев=Mikhail Gorbachev=михайло горбачов
сергей лавров=Sergey Lavrov=сергій лавров
дмитрий песков=Dmitry Peskov=дмитро пєсков
сергей шойгу=Sergey Shoigu=сергій шойгу
валерий герасимов=Valery Gerasimov=валерій герасимов
мария захарова=Maria Zakharova
василий небензя=Vasily Nebenzya=василь небензя
евгений пригожин=Yevgeny Prigozhin=євген пригожин
рамзан кадыров=Ramzan Kadyrov
алексей навальный=Alexei Navalny=олексій навальний
михаил мишустин=Mikhail Mishustin=михайло мішустін
виктор черномырдин=Viktor Chernomyrdin
юрий лужков=Yury Luzhkov
сергей собянин=Sergey Sobyanin=сергій собянін
владимир жириновский=Vladimir Zhirinovsky=володимир жириновський
геннадий зюганов=Gennady Zyuganov
алексей миллер=Alexey Miller=олексій міллер
никита хрущев=Nikita Khrushchev=микита хрущов
леонид брежнев=Leonid Brezhnev=леонід брежнєв
иосиф сталин=Joseph Stalin=йосип сталін
владимир ленин=Vladimir Lenin=володимир ленін
владимир зеленский=Volodymyr Zelenskyi=володимир зеленський
петр порошенко=Petro Poroshenko=петро порошенко
виктор янукович=Viktor Yanukovych=віктор янукович
юлия тимошенко=Yuliia Tymoshenko=юлія тимошенко
николай азаров=Mykola Azarov=микола азаров
виталий кличко=Vitalii Klychko=віталій кличко
владимир гройсман=Volodymyr Hroisman=володимир гройсман
алексей гончарук=Oleksii Honcharuk=олексій гончарук
денис шмыгаль=Denys Shmyhal=денис шмигаль
юлия свириденко=Yuliia Svyrydenko=юлія свириденко
дмитрий кулеба=Dmytro Kuleba=дмитро кулеба
андрей сибига=Andrii Sybiha=андрій сибіга
андрей ермак=Andrii Yermak=андрій єрмак
алексей резников=Oleksii Reznikov=олексій резніков
рустем умеров=Rustem Umierov=рустем умєров
валерий залужный=Valerii Zaluzhnyi
александр сырский=Oleksandr Syrskyi=олександр сирський
александр турчинов=Oleksandr Turchynov=олександр турчинов
владимир литвин=Volodymyr Lytvyn=володимир литвин
юрий луценко=Yurii Lutsenko
анатолий кинах=Anatolii Kinakh
рафаэль мариано гросси=Rafael Mariano Grossi
александр лукашенко=Alexander Lukashenko=олександр лукашенко
светлана тихановская=Sviatlana Tsikhanouskaya=світлана тихановська
майя санду=Maia Sandu=мая санду
игорь додон=Igor Dodon=ігор додон
владимир воронин=Vladimir Voronin=володимир воронін
михаил саакашвили=Mikheil Saakashvili=михайло саакашвілі/міхеїл саакашвілі
эдуард шеварднадзе=Eduard Shevardnadze
ираклий гарибашвили=Irakli Garibashvili
ираклий кобахидзе=Irakli Kobakhidze
бидзина иванишвили=Bidzina Ivanishvili
георгий маргвелашвили=Giorgi Margvelashvili
никол пашинян=Nikol Pashinyan=нікол пашинян
ильхам алиев=Ilham Aliyev
гейдар алиев=Heydar Aliyev
нурсултан назарбаев=Nursultan Nazarbayev=нурсултан назарбаєв
касым-жомарт токаев=Kassym-Jomart Tokayev=касим-жомарт токаєв
шавкат мирзиеев=Shavkat Mirziyoyev=шавкат мірзійоєв
эмомали рахмон=Emomali Rahmon
гурбангулы бердымухамедов=Gurbanguly Berdimuhamedow
курманбек бакиев=Kurmanbek Bakiyev
роза отунбаева=Roza Otunbayeva=роза отунбаєва
алмазбек атамбаев=Almazbek Atambayev=алмазбек атамбаєв
садыр жапаров=Sadyr Japarov
сооронбай жээнбеков=Sooronbay Jeenbekov
кароль навроцкий=Karol Nawrocki=кароль навроцький
ярослав качиньский=Jaroslaw Kaczynski=ярослав качинський/ярослав качиньський
ярослав качинский=Jaroslaw Kaczynski
александр квасьневский=Aleksander Kwasniewski=александр кваснєвський/олександр кваснєвський
бронислав коморовский=Bronislaw Komorowski=броніслав коморовський
беата шидло=Beata Szydlo
андрей бабиш=Andrej Babis
каталин новак=Katalin Novak
бойко борисов=Boyko Borisov=бойко борисов
георгий пырванов=Georgi Parvanov
александр вучич=Aleksandar Vucic=александр вучич/олександр вучич
воислав коштуница=Vojislav Kostunica
ивица дачич=Ivica Dacic
аня брнабич=Ana Brnabic=ана брнабич
хашим тачи=Hashim Thaci=хашим тачі
альбин курти=Albin Kurti
андрей пленкович=Andrej Plenkovic
иво санадер=Ivo Sanader
зоран заев=Zoran Zaev
алексис ципрас=Alexis Tsipras=алексіс ципрас
георгиос папандреу=George Papandreou
янис варуфакис=Yanis Varoufakis
реджеп тайип эрдоган=Recep Tayyip Erdogan=реджеп таїп ердоган/реджеп тайїп ердоган/реджеп тайіп ердоган
тайип эрдоган=Tayyip Erdogan=таїп ердоган
абдулла гюль=Abdullah Gul=абдулла гюль/абдуллах гюль
бинали йылдырым=Binali Yildirim
джорджа мелони=Giorgia Meloni=джорджа мелоні/джорджія мелоні
паоло джентилони=Paolo Gentiloni
луиджи ди майо=Luigi Di Maio
педро санчес=Pedro Sanchez
хосе мария аснар=Jose Maria Aznar
мигель анхель моратинос=Miguel Angel Moratinos
анибал каваку силва=Anibal Cavaco Silva
марселу ребелу ди соза=Marcelo Rebelo de Sousa
хуан суареш=Joao Soares
ян петер балкененде=Jan Peter Balkenende
александр де кроо=Alexander De Croo
виола амхерд=Viola Amherd
александр ван дер беллен=Alexander Van der Bellen
александр шалленберг=Alexander Schallenberg
хайнц фишер=Heinz Fischer
тарья халонен=Tarja Halonen
александр стубб=Alexander Stubb
карл бильдт=Carl Bildt
йонас гар стере=Jonas Gahr Store=йонас гар стьоре
ларс лекке расмуссен=Lars Lokke Rasmussen
хелле торнинг-шмитт=Helle Thorning-Schmidt
катрин якобсдоттир=Katrin Jakobsdottir
энда кенни=Enda Kenny
михол мартин=Micheal Martin
берти ахерн=Bertie Ahern
габриэлюс ландсбергис=Gabrielius Landsbergis
вайра вике-фрейберга=Vaira Vike-Freiberga
шимон перес=Shimon Peres=шимон перес
ицхак герцог=Isaac Herzog
рафик харири=Rafic Hariri
фуад синиора=Fouad Siniora
башар асад=Bashar al-Assad
хафез асад=Hafez al-Assad
ахмед аш-шараа=Ahmed al-Sharaa
нури малики=Nouri al-Maliki
хайдер аль-абади=Haider al-Abadi
ибрагим раиси=Ebrahim Raisi=ібрагім раїсі/ебрагім раїсі
хосни мубарак=Hosni Mubarak
мухаммед мурси=Mohamed Morsi
мохаммед мурси=Mohamed Morsi
абдель фаттах ас-сиси=Abdel Fattah el-Sisi
абдул-фаттах ас-сиси=Abdel Fattah el-Sisi
мохаммед эль-барадеи=Mohamed ElBaradei
мухаммед аль-барадеи=Mohamed ElBaradei
мохамед эль-барадеи=Mohamed ElBaradei
халифа хафтар=Khalifa Haftar
мухаммед ибн салман=Mohammed bin Salman
тамим бин хамад аль тани=Tamim bin Hamad Al Thani
ашраф гани=Ashraf Ghani
шахбаз шариф=Shehbaz Sharif
субраманьям джайшанкар=Subrahmanyam Jaishankar
индира ганди=Indira Gandhi
соня ганди=Sonia Gandhi
атал бихари ваджпаи=Atal Bihari Vajpayee
драупади мурму=Droupadi Murmu
махинда раджапакса=Mahinda Rajapaksa
ху цзиньтао=Hu Jintao
вэнь цзябао=Wen Jiabao
ли цян=Li Qiang
ван и=Wang Yi=ван ї
цинь ган=Qin Gang
ли хуэй=Li Hui
мао цзэдун=Mao Zedong
дэн сяопин=Deng Xiaoping
цзян цзэминь=Jiang Zemin
ян цзечи=Yang Jiechi
чэнь шуйбянь=Chen Shui-bian
ма инцзю=Ma Ying-jeou=ма їнцзю
цай инвэнь=Tsai Ing-wen
лай циндэ=Lai Ching-te=лай ціньде
кэрри лам=Carrie Lam
ким чен ын=Kim Jong-un
ким чен ир=Kim Jong-il
ким ир сен=Kim Il-sung
ким е чжон=Kim Yo-jong=кім йо чжон
цой сон хи=Choe Son-hui
чхве сон хи=Choe Son-hui
пак кын хе=Park Geun-hye
мун чжэ ин=Moon Jae-in
мун джэ ин=Moon Jae-in
юн сок ель=Yoon Suk-yeol=юн сок йоль
юн сок еоль=Yoon Suk-yeol=юн сок єоль
ли мен бак=Lee Myung-bak=лі мьон бак/лі мен бак
ли чжэ мен=Lee Jae-myung=лі чже мьон/лі чже мен
но му хен=Roh Moo-hyun=но му хьон/но му хен
ким дэ чжун=Kim Dae-jung
синдзо абэ=Shinzo Abe
есихидэ суга=Yoshihide Suga=йосіхіде суга
сигэру исиба=Shigeru Ishiba=сігеру ісіба/шіґеру ішіба
наото кан=Naoto Kan
юкио хатояма=Yukio Hatoyama
дзюнъитиро коидзуми=Junichiro Koizumi=дзюн'їтіро коїдзумі
есихико нода=Yoshihiko Noda=йосіхіко нода
сейдзи маэхара=Seiji Maehara
есимаса хаяси=Yoshimasa Hayashi=йосімаса хаясі
фам минь тьинь=Pham Minh Chinh=фам мінь тьінь/фам мінь тінь
хо ши мин=Ho Chi Minh
ле хоай чунг=Le Hoai Trung
йинглак чинават=Yingluck Shinawatra=їнглак чінават
йинглак синаватра=Yingluck Shinawatra
прают чан-оча=Prayut Chan-o-cha
сурайют чуланонт=Surayud Chulanont
сетха тхависин=Srettha Thavisin
пхетхонгтхан чинават=Paetongtarn Shinawatra
аун сан су чжи=Aung San Suu Kyi
мин аун хлайн=Min Aung Hlaing
сусило бамбанг юдойоно=Susilo Bambang Yudhoyono
джоко видодо=Joko Widodo
прабово субианто=Prabowo Subianto
ли сянь лун=Lee Hsien Loong
ли куан ю=Lee Kuan Yew
махатхир мохамад=Mahathir Mohamad
бонгбонг маркос=Bongbong Marcos
бениньо акино=Benigno Aquino
глория макапагал арройо=Gloria Macapagal Arroyo
као ким хорн=Kao Kim Hourn
марк карни=Mark Carney
христя фриланд=Chrystia Freeland
луис инасиу лула да силва=Luiz Inacio Lula da Silva
лула да силва=Lula da Silva
жаир болсонару=Jair Bolsonaro
николас мадуро=Nicolas Maduro
эво моралес=Evo Morales
кристина киршнер=Cristina Kirchner
кристина фернандес де киршнер=Cristina Fernandez de Kirchner
альберто фернандес=Alberto Fernandez
габриэль борич=Gabriel Boric
энрике пенья ньето=Enrique Pena Nieto
альберто фухимори=Alberto Fujimori
ольянта умала=Ollanta Humala
найиб букеле=Nayib Bukele
мухаммаду бухари=Muhammadu Buhari
маки салл=Macky Sall
денис сассу-нгессо=Denis Sassou Nguesso
сальва киир=Salva Kiir
абдельмаджид теббун=Abdelmadjid Tebboune
мусса факи махамат=Moussa Faki Mahamat
тедрос аданом гебрейесус=Tedros Adhanom Ghebreyesus
нгози оконджо-ивеала=Ngozi Okonjo-Iweala
роберту азеведу=Roberto Azevedo
луис морено-окампо=Luis Moreno Ocampo
карла дель понте=Carla Del Ponte
филиппо гранди=Filippo Grandi
амина мохаммед=Amina Mohammed
ирина бокова=Irina Bokova=ірина бокова
юкия амано=Yukiya Amano
джанни инфантино=Gianni Infantino
йозеф блаттер=Joseph Blatter
александр чеферин=Aleksander Ceferin
гада вали=Ghada Waly
марийя пейчинович-бурич=Marija Pejcinovic Buric
турбьерн ягланд=Thorbjorn Jagland
рене ван дер линден=Rene van der Linden
гарри каспаров=Garry Kasparov
анатолий карпов=Anatoly Karpov
кирсан илюмжинов=Kirsan Ilyumzhinov=кірсан ілюмжинов
иоанн павел ii=John Paul II=іван павло ii
бенедикт xvi=Benedict XVI
лев xiv=Leo XIV
строуб тэлботт=Strobe Talbott
джеффри пайетт=Geoffrey Pyatt=джеффрі паєтт
мари йованович=Marie Yovanovitch
александр вершбоу=Alexander Vershbow
линда томас-гринфилд=Linda Thomas-Greenfield
руди джулиани=Rudy Giuliani
рудольф джулиани=Rudolph Giuliani
садик хан=Sadiq Khan
ханна==ханна гронкевич-вальц=Hanna Gronkiewicz-Waltz
мишель бачелет=Michelle Bachelet
мишель барнье=Michel Barnier
мишель камдессю=Michel Camdessus
мишель платини=Michel Platini
мустафа джемилев=Mustafa Dzhemilev=мустафа джемілєв
герман греф=German Gref
`;

/** After a code of spellings.ts the given names of its language; without a Latin form if that follows from its letters, with `?` if others have the name too. */
const MEN = table`
en: джон=John джордж=George джеймс=James джек=Jack джим джимми=Jimmy джо=Joe джозеф=Joseph джонатан=Jonathan джошуа джереми=Jeremy джеффри=Jeffrey джефф
джерри=Jerry джеральд=Gerald джейсон=Jason джейкоб=Jacob джейк=Jake джесси=Jesse джулиан джоэл джоэль джин=Gene джей джаред джеб джастин=Justin майкл=Michael
майк=Mike мэтью=Matthew мэтт=Matt митчелл митч мюррей малкольм=Malcolm мервин=Mervyn уильям=William=вільям уилл==вілл уилльям=William=віл'ям уолтер==волтер
уоррен==воррен уэйн=Wayne=вейн уэсли==веслі уинстон==вінстон боб ричард рик рикки=Ricky род роджер=Roger рой рон рональд росс руперт райан=Ryan рэй
рэймонд=Raymond рэнди=Randy рэндольф=Randolph ральф=Ralph рассел=Russell рекс реджинальд=Reginald том томми=Tommy тед тимоти=Timothy тим тодд тревор
трэвис=Travis тайлер=Tyler теренс=Terence дэвид=David дейвид=David дэн=Dan дэниел=Daniel=деніел дэниэл=Daniel=деніел даг=Doug дуглас=Douglas дональд дон деннис
дерек=Derek дин=Dean дуэйт=Dwight дункан=Duncan дэррил=Darryl дарен=Darren дамиан десмонд чарльз=Charles чарли=Charlie чак=Chuck честер чад крис=Chris
кристофер=Christopher крейг=Craig кевин кеннет=Kenneth кен кит=Keith кир=Keir клинт клиффорд клайд=Clyde колин кертис=Curtis кайл=Kyle калеб кэмерон=Cameron
клайв=Clive стивен=Stephen стив=Steve стюарт стэнли=Stanley скотт=Scott сэм=Sam сэмюэл=Samuel сэмюэль=Samuel саймон=Simon сидни=Sidney спенсер=Spencer шон=Sean
эдвард=Edward эд эндрю=Andrew энди=Andy энтони=Anthony эллиот элвин=Alvin эл=Al эван эшли=Ashley эрнест эммет=Emmett эштон=Ashton алан аллен арчи=Archie аарон
энгус=Angus ангус остин=Austin бен бенджамин билл билли=Billy брайан=Brian брэд=Brad брэдли=Bradley брюс=Bruce барри=Barry берни=Bernie брендан бретт
бобби=Bobby грег=Greg грегори=Gregory гэри=Gary гарри=Harry генри=Henry говард=Howard гордон=Gordon грэм=Graham грэхем=Graham гарольд=Harold глен=Glen глин=Glyn
гай=Guy хью=Hugh=г'ю хьюго==г'юго фил=Phil фрэнк=Frank фрэнсис=Francis фред фредерик фрэнклин=Franklin ларри=Larry лоуренс=Lawrence лесли=Leslie ллойд
лайонел=Lionel лиам льюис=Lewis логан линдси=Lindsey лэрри=Larry норман найджел=Nigel ник нед нил=Neil нэйтан=Nathan нельсон оуэн пол=Paul питер=Peter пит=Pete
перри=Perry винсент=Vincent вернон=Vernon дейв=Dave стэн=Stan мик ледли киран=Kieran
fr: морис=Maurice жан=Jean жак=Jacques жером=Jerome жорж=Georges жозеф=Joseph жиль=Gilles жерар=Gerard жильбер=Gilbert пьер=Pierre поль=Paul франсуа=Francois
бернар=Bernard брис=Brice бенуа=Benoit венсан=Vincent оливье=Olivier=олівьє мишель=Michel матье=Mathieu люк=Luc луи=Louis лоран=Laurent лионель=Lionel
ксавье=Xavier клод=Claude николя=Nicolas паскаль=Pascal патрис=Patrice ролан=Roland робер=Robert реми=Remi себастьен=Sebastien тьерри=Thierry шарль=Charles
эмманюэль=Emmanuel эммануэль=Emmanuel эдуар=Edouard эрве=Herve этьен=Etienne ален=Alain анри=Henri андре=Andre антуан=Antoine арно=Arnaud гийом=Guillaume
ги=Guy дидье=Didier дени=Denis ив=Yves юбер=Hubert гаэль=Gael кристоф=Christophe этьенн=Etienne янник=Yannick стефан?=Stephane седрик=Cedric
лоик=Loic фабрис=Fabrice фредерик?=Frederic жюльен=Julien жюль=Jules филипп?=Philippe брюно=Bruno бенжамен=Benjamin максим?=Maxime
орельен=Aurelien ромен=Romain рафаэль=Raphael сильвен=Sylvain тибо=Thibault фабьен=Fabien флоран=Florent эрик=Eric даниэль=Daniel матиас=Mathias
бертран=Bertrand режис=Regis режи=Regis серж?=Serge клеман=Clement гаэтан=Gaetan дамьен=Damien 
de: фриц фолькер=Volker герхард гельмут=Helmut гюнтер ганс=Hans ханс хайнц=Heinz хайнрих=Heinrich=гайнріх хорст гидо=Guido георг готфрид=Gottfried дитер=Dieter
дирк эрих=Erich экхард=Eckhard йоханн=Johann иоганн=Johann йоахим=Joachim йорг=Joerg юрген=Juergen клаус курт кристоф=Christoph лотар=Lothar лутц людвиг
маттиас=Matthias манфред маркус олаф райнер=Rainer рюдигер зигфрид=Siegfried зигмар=Sigmar торстен=Thorsten ульрих=Ulrich удо уве вернер вилли=Willy
вильгельм=Wilhelm вильфрид вольфганг хельмут=Helmut хайко=Heiko херман=Hermann херберт=Herbert хуберт эгон андреас армин зепп=Sepp михаель=Michael бернд
рудигер=Ruediger матиас=Matthias фридрих=Friedrich йенс==єнс томас=Thomas михаэль=Michael бернхард рейнхард райнхард эккарт=Eckart гернот
хендрик=Hendrik хеннинг=Henning штеффен фабиан флориан тобиас бенедикт бодо ханнес карстен=Carsten лукас йорн=Joern арне ральф герд ханно альбрехт=Albrecht
эберхард леопольд хольгер вольфрам 
es: луис хосе=Jose хуан=Juan хорхе=Jorge хавьер=Javier хулио=Julio хесус=Jesus хоакин=Joaquin хайме=Jaime хуго=Hugo карлос мигель мануэль мариано
маурисио=Mauricio альфонсо альфредо альваро андрес=Andres алехандро=Alejandro артуро аугусто бенито висенте=Vicente гильермо=Guillermo гонсало=Gonzalo диего
эдуардо эмилио энрике эрнесто эстебан эктор=Hector федерико фелипе фидель франсиско=Francisco игнасио=Ignacio исидро леопольдо лоренсо=Lorenzo нарсисо=Narciso
октавио пабло педро рамон рикардо родриго сальвадор серхио=Sergio сантьяго уго=Hugo эрнан=Hernan жорди=Jordi роберто антонио марио альберто сесар=Cesar матео
бернардо леонардо рауль родольфо марсело=Marcelo херардо=Gerardo алваро хулиан=Julian рафаэль адольфо 
pt: жозе=Jose жуан=Joao жоржи=Jorge паулу педру луиш мануэл марселу=Marcelo антониу нуну фернанду рикарду эдуарду селсу=Celso карлуш жоао жайме тиагу диогу
алешандре=Alexandre гильерме=Guilherme 
it: джулио энрико джованни джузеппе джорджо джанни джанлука джанкарло джакомо алессандро альдо андреа анджело беппе витторио винченцо гвидо=Guido дарио доменико
донато карло клаудио луиджи лучано лучио маттео массимо маурицио марчелло микеле паоло пьетро рафаэле=Raffaele ренато ренцо рокко романо сандро серджо сильвио
стефано умберто фабио франко филиппо франческо чезаре эцио энцо эмануэле виторио=Vittorio гаэтано роберто антонио марио альберто
артуро давиде симоне алессио гуидо тициано игнацио ремо джулиано флавио сильвано бернардо леонардо фабрицио эннио лоренцо анджелино
pl: анджей бартоломей=Bartlomiej влодзимеж=Wlodzimierz войцех=Wojciech витольд гжегож=Grzegorz дариуш збигнев=Zbigniew=збігнєв/збігнев ежи=Jerzy=єжи
кшиштоф=Krzysztof=кшиштоф/кшіштоф казимеж=Kazimierz лех=Lech лешек ш марек матеуш мацей=Maciej михал=Michal рафал рышард тадеуш томаш яцек януш юзеф=Jozef якуб
мечислав=Mieczyslaw мачей=Maciej пшемыслав лукаш пётр?=Piotr пиотр марцин бартош богуслав здзислав веслав=Wieslaw=вєслав/веслав блажей
сильвестр=Sylwester=сильвестр/сільвестр =Aleksander=александр александр?=Aleksander аркадиуш юлиуш людвик
енджей=Jedrzej=єнджей шимон славомир радослав антоний?=Antoni
cs: вацлав войтех=Vojtech иржи=Jiri=їржі карел мирек ондржей франтишек зденек любош павол томаш лукаш якуб матей марек
ладислав йозеф=Josef юрай ондрей рихард=Richard ==андрей
sr: александар воислав=Vojislav горан деян драган душан ивица йован младен мирко мило небойша ратко радован славко слободан стипе томислав янез неманья
милорад зоран желько=Zeljko предраг бранко бранислав златко синиша ненад гордан борут матей янко анже =Aleksandar=александр стеван велимир
звонимир томо бакир ==андрей
bg: калин
hu: габор=Gabor дьердь=Gyorgy жолт тамаш миклош петер лайош=Lajos матьяш=Matyas балаж андраш гергей=Gergely чаба левенте аттила йожеф=Jozsef имре
дьюла акош бенце гергё=Gergo иштван ласло ференц шандор золтан янош антал
ro: ион траян михай=Mihai кэлин=Calin калин мирча=Mircea марчел чиприан николае=Nicolae никушор ливиу флорин корнел лучиан овидиу серджиу георге
думитру клаус=Klaus дорин каталин кэтэлин=Catalin силвиу илие нику==
el: костас антонис никос георгиос яннис=Yannis димитрис панайотис=Panagiotis евангелос=Evangelos василис кириакос=Kyriakos христос=Christos спирос=Spyros
ставрос андреас
tr: мехмет=Mehmet ахмет=Ahmet кемаль исмет реджеп тайип=Tayyip эрдал хакан омер явуз хулуси нуман бюлент тургут эгемен бешир озгюр экрем мансур
бурхан=Burhan фатих=Fatih серкан волкан эртугрул энгин левент фарук мевлют бекир хюсейн=Huseyin синан эмре эркан эрсин девлет бинали фуат
ведат яшар юмит=Umit джем джевдет джелаль нуреттин орхан=Orhan селчук йылмаз==їлмаз ибрагим?=Ibrahim
абдулла?=Abdullah
ar: мохаммад=Mohammad мохаммед=Mohammed мухаммед=Mohammed мухаммад=Muhammad мохамед=Mohamed махмуд=Mahmoud ахмад=Ahmad ахмед=Ahmed хасан=Hassan хуссейн=Hussein
хусейн=Hussein хоссейн=Hossein абдалла=Abdullah абдул абдель абдельазиз абдурахман=Abdurrahman=абдуррахман абд исмаил юсеф=Yousef халед=Khaled халид=Khalid
халил=Khalil хамад=Hamad хамид=Hamid харун=Harun хабиб=Habib хишам=Hisham усама=Osama рашид рафик риад сауд саад саид салех=Saleh салман салам самир сами
таха=Taha фаиз=Fayez файсал=Faisal фахд=Fahd фарук=Farouk фуад хуссам=Hussam башар амр адель аднан айман аббас акрам валид=Walid гамаль=Gamal джамаль джалаль
джабир=Jaber зия=Zia зайд иса=Issa ияд камаль карим маджид мансур=Mansour марван=Marwan мунир муса муаммар муктада=Muqtada набиль наджиб насер=Nasser низар
нури=Nouri ясир=Yasser яхья=Yahya
ar: мехди=Mehdi реза раза голям=Gholam манучехр=Manouchehr мохсен=Mohsen парвиз фархад=Farhad бахрам=Bahram бехруз=Behrouz вахид=Vahid масуд=Masoud касем=Qasem
эсмаил эбрагим=Ebrahim
hi: первез наваз=Nawaz имран асиф шахид=Shahid зульфикар ифтихар=Iftikhar раджив манмохан=Manmohan пранаб нарендра прадип=Pradeep санджай суреш рамеш арун
виджай радж раджнатх=Rajnath амит анил ашок субрахманьям=Subrahmanyam

he: беньямин=Benjamin биньямин=Benjamin шимон ицхак=Yitzhak эхуд авигдор=Avigdor ариэль моше менахем=Menachem яаков йоси=Yossi йосси гиора=Giora дани=Danny эли
эяль авраам=Avraham ави амир зеэв шауль шломо йоханан рон
sv: йохан=Johan йорген ульф ларс андерс бьерн=Bjorn=бйорн фредрик гуннар=Gunnar хокан=Hakan ингвар кристер=Christer леннарт магнус матс нильс олоф пер сверкер
торбьерн=Thorbjorn=турбйорн йенс==єнс йонас томас=Thomas мортен эспен хокон=Hakon хенрик андре петтер эйрик бьорн=Bjorn тобиас
расмус якоб микаэль свен бенгт кристоффер ян йеппе улоф=Olof
fi: мартти матти саули юха юрки=Jyrki эркки паво=Paavo пекка эса хейкки тоомас андрус урмас юри яри ярно юкка йорма юсси микко теему=Teemu тимо вилле янне
самули антти илкка сеппо ээро арто пааво петтери калле тармо яак яан кайдо танел сийм индрек эрки маргус=Margus хенрик ханно райво айвар
мадис тийт хейки пеэтер ристо тапани маркку яакко яркко таави
lt: валдас витаутас=Vytautas гитанас саулюс альгирдас арвидас=Arvydas линас томас артурас дариус гинтарас гинтаутас кястутис=Kestutis миндаугас
римантас римас ромас саулиус эгидиюс=Egidijus викторас витенис=Vytenis андрюс мариюс=Marijus лауринас=Laurynas йонас юозас
пятрас=Petras повилас раймондас аудрюс мантас жигимантас=Zygimantas довидас=Dovydas альгис антанас казис=Kazys айварас робертас юргис эдуардас
рокас донатас эвалдас ритис=Rytis лукас паулюс
lv: эдгарс андрис валдис айгарс гунтис эгилс янис гиртс артис юрис марис ивар иварс андрейс=Andrejs артурс кришьянис=Krisjanis=кріш'яніс/крішьяніс раймондс
раймонд?=Raimonds каспарс улдис робертс рихардс=Rihards мартиньш карлис дайнис алвис армандс
виктор?=Viktors
nl: йост=Joost виллем ваутер герт=Geert рюд=Ruud хенк=Henk йозиас вим стеф яап ханс=Hans йоханнес=Johannes дирк
-: роберт=Robert робин=Robin томас=Thomas тони=Tony терри=Terry дик=Dick эрик=Eric алекс=Alex адриан=Adrian бернард=Bernard герберт=Herbert филип=Philip
николас=Nicholas натан=Nathan ноэль=Noel оливер=Oliver патрик=Patrick бруно=Bruno марсель=Marcel кристиан=Christian рене=Rene рауль=Raul доминик=Dominique
франц=Franz йозеф=Josef йоханнес=Johannes йенс=Jens=єнс йонас=Jonas карл=Karl конрад=Konrad мартин=Martin норберт=Norbert отто=Otto петер=Peter рольф=Rolf
рудольф=Rudolf руди=Rudi себастьян=Sebastian свен=Sven вольф=Wolf вальтер=Walter марко=Marco марио=Mario антонио=Antonio альберто=Alberto густаво=Gustavo
даниэль=Daniel фернандо=Fernando оскар=Oscar рафаэль=Rafael роберто=Roberto милош=Milos милан=Milan иво=Ivo хашим=Hashim эди=Edi тибор=Tibor теодор=Teodor
дан=Dan мустафа=Mustafa абдулла=Abdullah сулейман=Suleyman али=Ali ибрагим=Ibrahim осман=Osman юсуф=Yusuf омар=Omar осама=Osama султан=Sultan тарик=Tariq
анвар=Anwar габи=Gabi март=Mart табо=Thabo сирил=Cyril кгалема=Kgalema морган=Morgan олусегун=Olusegun умару=Umaru гудлак=Goodluck аласан=Alassane кваме=Kwame
кофи=Kofi мваи=Mwai раила=Raila ухуру=Uhuru йовери=Yoweri меллес=Meles мелес=Meles абий=Abiy алассан=Alassane сусило=Susilo таксин=Thaksin самак=Samak
сомчай=Somchai абхисит=Abhisit джакайя=Jakaya аун=Aung мин=Min хун=Hun нородом=Norodom фердинанд=Ferdinand билал=Bilal
`;

const WOMEN = table`
en: джойс=Joyce мэри=Mary мэрилин=Marilyn маргарет мадлен=Madeleine мелани=Melanie меган=Meghan мередит=Meredith мэй джейн=Jane джин=Jean джоан джоанна джанет дженнифер
джен джессика=Jessica джилл джуди=Judy джулианна джасинда=Jacinda джина=Gina элизабет=Elizabeth эмили=Emily эми=Amy энн=Anne энни=Annie элис=Alice
элеонор=Eleanor элейн=Elaine анджела=Angela беверли=Beverly бетти=Betty бриджит=Bridget гвен=Gwen грейс=Grace гейл=Gail дайана=Diana дебора=Deborah дебра
дороти=Dorothy донна кэтрин=Catherine кэтлин=Kathleen кейт=Kate кэти=Kathy кэй кэрол=Carol кэролайн=Caroline кимберли=Kimberly констанс=Constance линда
лора=Laura лорен=Lauren лоретта линн=Lynn лиз нэнси=Nancy никки=Nikki пенни=Penny рэйчел=Rachel рейчел=Rachel розмари=Rosemary розалин=Rosalyn ребекка=Rebecca
робин=Robyn сара=Sarah саманта=Samantha самантха=Samantha стефани=Stephanie сюзан=Susan сьюзан=Susan шэрон=Sharon ширли шейла=Sheila шерил=Cheryl хизер=Heather
хиллари=Hillary хелен трейси=Tracy флоренс=Florence фиона фрэнсис=Frances элисон=Alison кайли=Kylie тэмми=Tammy карин=Karine криста=Krista дженет=Janet
хезер=Heather шеннон=Shannon джоди=Jody джоселин=Jocelyn стейси=Stacey эйприл=April
fr: мишель=Michelle мари=Marie марин=Marine элен=Helene анн=Anne аннелин=Annelien брижит=Brigitte беатрис=Beatrice бернадетт=Bernadette валери=Valerie
вероник=Veronique виржини=Virginie каролин=Caroline клер=Claire клэр=Claire кристин=Christine летиция=Letizia николь=Nicole полин=Pauline рашель=Rachel
сильви=Sylvie симон=Simone сегалин=Segolene франсуаза=Francoise изабель=Isabelle ивонн=Yvonne ирен=Irene иветт=Yvette алис=Alice жозефина=Josephine
жаклин=Jacqueline жанин=Janine женевьева=Genevieve одри=Audrey одрэ=Audrey орели=Aurelie амели=Amelie эстель=Estelle элиз=Elise орор=Aurore флоранс=Florence
катрин=Catherine кристель=Christelle доминик=Dominique стефани=Stephanie софи=Sophie элоди=Elodie фредерик?=Frederique аньес=Agnes элизабет=Elisabeth
мюриэль=Muriel селин=Celine камий=Camille ясмина=Yasmina
de: анке анне анналена аннегрет бригитта=Brigitte=бриґітта хейди=Heidi=гайді хельга=Helga улла ута=Ute ингрид коринна=Corinna нэнси=Nancy барбара
катарина=Katharina катрин хайке=Heike сабина?=Sabine сабине свеня=Svenja лиза=Lisa кристина?=Christina штеффи сюзанна=Susanne сузанна=Susanne моника
беате бербель=Baerbel ренате урсула криста=Christa кристиане=Christiane ульрике мелани=Melanie биргит марианна?=Marianne 
верена=Verena штефани=Stefanie сара=Sarah хильда=Hilda хильдегард=Hildegard гудрун=Gudrun силке антье=Antje мануэла йоханна=Johanna свенья=Svenja
es: анхела=Angela делси=Delcy соледад хуана=Juana лурдес=Lourdes долорес=Dolores мерседес=Mercedes кармен исабель пилар клаудия=Claudia лаура моника консуэло
беатрис=Beatriz хосефина=Josefina адриана мариана патрисия=Patricia паула росарио гваделупе=Guadalupe майте марисоль
pt: жоана мариса ана луиза дилма жулиана эдуарда фернанда тереза=Teresa
it: джорджа беатриче джулиана лючия=Lucia федерика франческа кьяра=Chiara паола сильвия=Silvia лаура моника роберта стефания=Stefania антонелла джада
джулия=Giulia мария?=Maria элиза симонетта донателла эмма роселла=Rossella розанна джованна карла мариастелла
pl: беата малгожата=Malgorzata агнешка=Agnieszka катажина=Katarzyna йоанна эльжбета=Elzbieta гражина ханна=Hanna=ханна гелена=Helena ивона моника ева?=Ewa барбара
магдалена кристина?=Krystyna ядвига анета агата божена данута изабела юстина?=Justyna сильвия=Sylwia урсула=Urszula уршуля дорота ==александра
паулина катаржина=Katarzyna
cs: зузана зузанна ивета моника ленка либуше мартина катержина ярмила андреа маркета
sr: мирьяна йелена тания=Tanja биляна сузана ==александра колинда
bg: кристалина
hu: каталин юдит эржебет ильдико дора кинга андреа агнеш жужанна жужа юлия?=Julia магда эникё
ro: иоана майя?=Maia мариана иляна=Ileana ана лаура михаэла=Mihaela габриела родика корина оана моника виорика наталия?=Natalia даниэла
андреа=Andreea
tr: айше эмине тансу мерал фатма мелтем дерья гюльсюм зехра=Zehra бурджу селин озлем эсра
sv: эрна лене хелле магдалена ингрид астрид метте эбба марго=Margot марит анникен пернилла хелена биргитта карин грете=Grethe каролина?=Carolina
лиза=Lisa марианна?=Marianne майкен йетте пиа ингеборг
fi: ниина санна тарья керсти кристийна катри ханна==ханна хелена аннели ээва эва кайса кая маре марью=Marju рийна рийкка сирпа анника тийна лийна
лийза=Liisa яна?=Jaana мерле юлле=Ulle пяйви
lt: даля=Dalia ингрида виктория?=Viktorija виолета аушра эгле юрга моника рута агне довиле шаруне йоланта доманте лаймуте гинтаре юргита нийоле
lv: вайра эвика инара илзе лаймдота байба санита инесе даце кристине лайла илга ивета солвита зане
nl: сигрид
-: мелания=Melania мартин=Martine матильда=Mathilde мартина=Martina мариетта=Marietta магдалена=Magdalena малала=Malala мирлинда=Mirlinda джулия=Julia
джудит=Judith эстер=Esther эдит=Edith эллен=Ellen эва=Eva ангела=Angela агнес=Agnes аннетте=Annette астрид=Astrid барбара=Barbara бритта=Britta вивиан=Viviane
ванесса=Vanessa вирджиния=Virginia глория=Gloria габриэль=Gabrielle гэбриэль=Gabrielle габриэла=Gabriela грета=Greta дорис=Doris доротея=Dorothea дилма=Dilma
катрин=Catherine карен=Karen карин=Karin клаудия=Claudia камала=Kamala кондолиза=Condoleezza кристалина=Kristalina кристя=Chrystia карла=Carla кларе=Clare
лаура=Laura лиза=Lisa лесли=Leslie луиза=Louise наоми=Naomi навана=Navana нгози=Ngozi наледи=Naledi памела=Pamela патриция=Patricia патрисия=Patricia пола=Paula
паула=Paula пенелопа=Penelope рут=Ruth рене=Renee роземари=Rosemarie розанна=Rosanna сандра=Sandra сигрид=Sigrid стефания=Stefania сюзанна=Susanna
сильвия=Silvia симона=Simona шарлотта=Charlotte хелена=Helena ханна=Hannah=ханна тереза=Theresa тина=Tina тильда=Tilda ципи=Tzipi тони=Toni урсула=Ursula
фатима=Fatima фату=Fatou изабелла=Isabella астра=Astra беназир=Benazir шейх=Sheikh зайнаб=Zainab аиша=Aisha лейла=Leila хадиджа=Khadija нурия=Nuria
йованка=Jovanka кая=Kaja кайя=Kaja ингрида=Ingrida роберта=Roberta кармен=Carmen долорес=Dolores мерседес=Mercedes эльвира=Elvira марсия=Marcia дельфина=Delfina
сесилия=Cecilia ммамилоко=Mmamoloko ммамолоко=Mmamoloko
`;

const SURNAMES = table`
смит=Smith джонсон=Johnson уильямс=Williams=вільямс браун=Brown джонс=Jones миллер=Miller дэвис=Davis уилсон=Wilson=вілсон тейлор=Taylor томас=Thomas мур=Moore
джексон=Jackson уайт=White=вайт харрис=Harris томпсон=Thompson гарсия=Garcia мартинес=Martinez робинсон=Robinson кларк=Clark родригес=Rodriguez льюис=Lewis
ли=Lee уокер=Walker=вокер холл=Hall аллен=Allen янг=Young эрнандес=Hernandez кинг=King райт=Wright лопес=Lopez хилл=Hill скотт=Scott грин=Green адамс=Adams
бейкер=Baker гонсалес=Gonzalez нельсон=Nelson картер=Carter митчелл=Mitchell перес=Perez робертс=Roberts тернер=Turner филлипс=Phillips кэмпбелл=Campbell
паркер=Parker эванс=Evans эдвардс=Edwards коллинз=Collins стюарт=Stewart санчес=Sanchez моррис=Morris роджерс=Rogers рид=Reed кук=Cook морган=Morgan белл=Bell
мерфи=Murphy бейли=Bailey ривера=Rivera купер=Cooper ричардсон=Richardson кокс=Cox говард=Howard уорд=Ward=ворд торрес=Torres петерсон=Peterson грей=Gray
рамирес=Ramirez джеймс=James уотсон=Watson=вотсон брукс=Brooks келли=Kelly сандерс=Sanders прайс=Price беннетт=Bennett вуд=Wood барнс=Barnes росс=Ross
хендерсон=Henderson коулман=Coleman дженкинс=Jenkins перри=Perry пауэлл=Powell лонг=Long паттерсон=Patterson хьюз=Hughes=г'юз флорес=Flores вашингтон=Washington
батлер=Butler симмонс=Simmons фостер=Foster гонзалес=Gonzales брайант=Bryant александер=Alexander рассел=Russell гриффин=Griffin диас=Diaz хейс=Hayes
маккейн=McCain макдональд=McDonald маккарти=McCarthy макконнелл=McConnell маккензи=McKenzie макгрегор=MacGregor маклеод=MacLeod мюррей=Murray форд=Ford
гамильтон=Hamilton грэм=Graham салливан=Sullivan уоллес=Wallace=воллес вудс=Woods коул=Cole уэст=West=вест джордан=Jordan оуэнс=Owens рейнольдс=Reynolds
фишер=Fisher эллис=Ellis харрисон=Harrison гибсон=Gibson макдоналд=McDonald крус=Cruz маршалл=Marshall ортис=Ortiz гомес=Gomez фриман=Freeman уэллс=Wells=веллс
уэбб=Webb симпсон=Simpson стивенс=Stevens такер=Tucker портер=Porter хантер=Hunter хикс=Hicks кроуфорд=Crawford генри=Henry бойд=Boyd мейсон=Mason
моралес=Morales кеннеди=Kennedy уоррен=Warren=воррен диксон=Dixon рамос=Ramos рейес=Reyes бернс=Burns гордон=Gordon шоу=Shaw холмс=Holmes райс=Rice
робертсон=Robertson хант=Hunt блэк=Black дэниелс=Daniels палмер=Palmer миллс=Mills николс=Nichols грант=Grant найт=Knight фергюсон=Ferguson роуз=Rose
стоун=Stone хокинс=Hawkins данн=Dunn перкинс=Perkins хадсон=Hudson спенсер=Spencer гарднер=Gardner стивенсон=Stephenson пейн=Payne пирс=Pierce берри=Berry
мэтьюз=Matthews арнольд=Arnold вагнер=Wagner уиллис=Willis=вілліс рэй=Ray уоткинс=Watkins=воткінс олсон=Olson кэрролл=Carroll дункан=Duncan снайдер=Snyder
харт=Hart каннингем=Cunningham брэдли=Bradley лейн=Lane эндрюс=Andrews руис=Ruiz харпер=Harper фокс=Fox райли=Riley армстронг=Armstrong карпентер=Carpenter
уивер=Weaver=вівер лоуренс=Lawrence эллиотт=Elliott чавес=Chavez симс=Sims остин=Austin петерс=Peters франклин=Franklin лоусон=Lawson филдс=Fields
гутьеррес=Gutierrez райан=Ryan шмидт=Schmidt карр=Carr васкес=Vasquez кастильо=Castillo уилер=Wheeler=вілер чапман=Chapman монтгомери=Montgomery
ричардс=Richards уильямсон=Williamson=вільямсон джонстон=Johnston бэнкс=Banks мейер=Meyer бишоп=Bishop маккой=McCoy хауэлл=Howell=гавелл альварес=Alvarez
моррисон=Morrison хансен=Hansen фернандес=Fernandez гарза=Garza бертон=Burton фуллер=Fuller стэнли=Stanley уэлч=Welch=велч ллойд=Lloyd рейд=Reid хопкинс=Hopkins
буш=Bush клинтон=Clinton никсон=Nixon рейган=Reagan обама=Obama байден=Biden трамп=Trump керри=Kerry гейтс=Gates макмиллан=Macmillan черчилль=Churchill=черчилль
чейни=Cheney хаммонд=Hammond уайтхед=Whitehead=вайтгед хейг=Hague уинтер=Winter=вінтер уильям=William вудро=Woodrow о'нил=O'Neill о'брайен=O'Brien
о'коннор=O'Connor о'коннелл=O'Connell коэн=Cohen каплан=Kaplan голдберг=Goldberg розенберг=Rosenberg шварц=Schwarz фридман=Friedman гринберг=Greenberg
левин=Levin мюллер=Mueller шнайдер=Schneider вебер=Weber беккер=Becker бекер=Becker шульц=Schulz хоффман=Hoffmann хофман=Hofmann шефер=Schaefer кох=Koch
бауэр=Bauer рихтер=Richter кляйн=Klein шредер=Schroeder нойман=Neumann циммерман=Zimmermann кригер=Krieger кайзер=Kaiser фукс=Fuchs ланг=Lang шольц=Scholz
меркель=Merkel штайнмайер=Steinmeier=штайнмаєр штайнер=Steiner шмид=Schmid фогель=Vogel келлер=Keller франк=Frank бергер=Berger винклер=Winkler бек=Beck
лоренц=Lorenz бауман=Baumann франке=Franke альбрехт=Albrecht винтер=Winter краус=Kraus мартенс=Martens шуберт=Schubert йегер=Jaeger брандт=Brandt хаас=Haas
шрайбер=Schreiber граф=Graf дитрих=Dietrich кун=Kuhn пфайффер=Pfeiffer энгель=Engel хорн=Horn бергман=Bergmann фосс=Voss хубер=Huber майер=Mayer=маєр
вестервелле=Westerwelle шойбле=Schaeuble гуттенберг=Guttenberg мартен=Martin бернар=Bernard дюбуа=Dubois тома=Thomas робер=Robert ришар=Richard пети=Petit
дюран=Durand леруа=Leroy моро=Moreau симон=Simon лоран=Laurent лефевр=Lefebvre мишель=Michel давид=David бертран=Bertrand ру=Roux венсан=Vincent фурнье=Fournier
морель=Morel жирар=Girard андре=Andre мерсье=Mercier дюпон=Dupont ламбер=Lambert бонне=Bonnet франсуа=Francois легран=Legrand гарнье=Garnier фор=Faure
руссо=Rousseau блан=Blanc герен=Guerin анри=Henry руссель=Roussel перрен=Perrin готье=Gauthier дюмон=Dumont саркози=Sarkozy макрон=Macron олланд=Hollande
ширак=Chirac=ширак/шірак фабиус=Fabius жюппе=Juppe вальс=Valls лавуазье=Lavoisier россо=Rosso муньос=Munoz альонсо=Alonso домингес=Dominguez хиль=Gil санс=Sanz
лосано=Lozano эррера=Herrera мендоса=Mendoza асеведо=Acevedo вальдес=Valdes паредес=Paredes сапатеро=Zapatero аснар=Aznar гонсалвеш=Goncalves тейшейра=Teixeira
янсен=Jansen баккер=Bakker виссер=Visser мюлдер=Mulder нильсен=Nielsen кристенсен=Christensen сёренсен=Sorensen йоханссон=Johansson=юганссон
густафссон=Gustafsson вишневский=Wisniewski асад=Assad аббас=Abbas арафат=Arafat мубарак=Mubarak каддафи=Gaddafi хусейн=Hussein насралла=Nasrallah
хаменеи=Khamenei ахмадинежад=Ahmadinejad мусави=Mousavi лариджани=Larijani зариф=Zarif роухани=Rouhani раиси=Raisi карзай=Karzai гани=Ghani мушарраф=Musharraf
бхутто=Bhutto шариф=Sharif зардари=Zardari хан=Khan сингх=Singh ганди=Gandhi моди=Modi рао=Rao шарма=Sharma гупта=Gupta патель=Patel кумар=Kumar
мукерджи=Mukherjee чидамбарам=Chidambaram нетаньяху=Netanyahu либерман=Lieberman ольмерт=Olmert шарон=Sharon ливни=Livni рабин=Rabin пелег=Peleg леви=Levi
аннан=Annan меркози=Merkozy столтенберг=Stoltenberg солана=Solana баррозу=Barroso гутерриш=Guterres=гутерреш/гутерріш юнкер=Juncker боррель=Borrell
могерини=Mogherini эштон=Ashton ромпей=Rompuy мандела=Mandela зума=Zuma мбеки=Mbeki рамафоса=Ramaphosa мугабе=Mugabe кибаки=Kibaki кагаме=Kagame пенс=Pence
хегсет=Hegseth олбрайт=Albright киссинджер=Kissinger рамсфельд=Rumsfeld хейгел=Hagel мэттис=Mattis пелоси=Pelosi шумер=Schumer десантис=DeSantis
гринспен=Greenspan келлог=Kellogg петреус=Petraeus брайза=Bryza гиффордс=Giffords гор=Gore тэтчер=Thatcher мейджор=Major блэр=Blair трасс=Truss лэмми=Lammy
милибэнд=Miliband стро=Straw корбин=Corbyn фарадж=Farage=фараж миттеран=Mitterrand фийон=Fillon лагард=Lagarde трише=Trichet кушнер=Kouchner филипп=Philippe
колонна=Colonna лекорню=Lecornu мерц=Merz коль=Kohl гаук=Gauck келер=Koehler бербок=Baerbock хабек=Habeck маас=Maas метсола=Metsola вархеи=Varhelyi кошта=Costa
гросси=Grossi зурабишвили=Zourabichvili бурджанадзе=Burjanadze саргсян=Sargsyan кочарян=Kocharyan моравецкий=Morawiecki=моравецький валенса=Walesa фицо=Fico
пеллегрини=Pellegrini сийярто=Szijjarto=сійярто/сіярто йоханнис=Iohannis бэсеску=Basescu чолаку=Ciolacu тадич=Tadic рама=Rama пахор=Pahor
христодулидис=Christodoulides макропулос=Makropoulos макрополус=Makropoulos акар=Akar берлускони=Berlusconi ренци=Renzi драги=Draghi маттарелла=Mattarella
наполитано=Napolitano сальвини=Salvini монти=Monti фраттини=Frattini д'алема=D'Alema таяни=Tajani рахой=Rajoy сократеш=Socrates суареш=Soares
верхофстадт=Verhofstadt летерм=Leterme берсе=Berset буркхальтер=Burkhalter курц=Kurz нехаммер=Nehammer ниинисте=Niinisto=нііністьо ахтисаари=Ahtisaari орпо=Orpo
левен=Lofven=льовен бликс=Blix сульберг=Solberg варадкар=Varadkar грибаускайте=Grybauskaite=грибаускайте/грібаускайте шимоните=Simonyte силиня=Silina кальюлайд=Kaljulaid
рейнсалу=Reinsalu беннет=Bennett галант=Gallant кацав=Katsav хания=Haniyeh харири=Hariri талабани=Talabani хатами=Khatami аракчи=Araghchi моттаки=Mottaki
сулеймани=Soleimani джалалзаде=Jalalzadeh муса=Moussa али=Ali бутефлика=Bouteflika хасина=Hasina лам=Lam кисида=Kishida=кісіда/кішіда асо=Aso фукуда=Fukuda
такаити=Takaichi=такаїчі чинават=Shinawatra синаватра=Shinawatra ветчачива=Vejjajiva вонг=Wong маркос=Marcos трюдо=Trudeau жоли=Joly кретьен=Chretien
альбанезе=Albanese эбботт=Abbott радд=Rudd гиллард=Gillard тернбулл=Turnbull ки=Key русеф=Rousseff гуайдо=Guaido корреа=Correa ортега=Ortega кастро=Castro
киршнер=Kirchner милей=Milei макри=Macri пиньера=Pinera петро=Petro шейнбаум=Sheinbaum кальдерон=Calderon мухика=Mujica луго=Lugo селайя=Zelaya кубай=Kubayi
мнангагва=Mnangagwa мусевени=Museveni кеньятта=Kenyatta руто=Ruto=руто гбагбо=Gbagbo уаттара=Ouattara ассумани=Assoumani гебрейесус=Ghebreyesus чен=Chan
лами=Lamy георгиева=Georgieva зеллик=Zoellick вулфовиц=Wolfowitz вулфенсон=Wolfensohn бенсуда=Bensouda тюрк=Turk вадефуль=Wadephul дикарло=DiCarlo азуле=Azoulay
бах=Bach рогге=Rogge малони=Maloney ассанж=Assange бжезинский=Brzezinski=бжезинський макфол=McFaul пауэр=Power хейли=Haley клэппер=Clapper холдер=Holder
сешнс=Sessions коми=Comey шварценеггер=Schwarzenegger блумберг=Bloomberg ливингстон=Livingstone идальго=Hidalgo воверайт=Wowereit аун=Aoun
`;

/** Names in one alphabet with the Latin form. */
export type Renderings = ReadonlyMap<string, string>;

/** How bearers of a given name in one language spell it. */
export interface ForeignName {
  /** Empty if it follows from the letters of `origin`. */
  readonly latin: string;
  /** A code of spellings.ts, or `-`. */
  readonly origin: string;
  /** Others have the name too, people at home in the alphabet among them: it tells no origin. */
  readonly shared: boolean;
}

export type GivenNames = ReadonlyMap<string, readonly ForeignName[]>;

const SPACES = /\s+/;

type Respell = ((russian: string) => string) | null;

/** The spellings of one item in one alphabet. */
const spelled = (russian: string, ukrainian: string | undefined, respell: Respell): readonly string[] =>
  respell === null ? [russian] : (ukrainian ?? respell(russian)).split('/');

function read(items: readonly string[], respell: Respell): Renderings {
  const renderings = new Map<string, string>();
  for (const item of items) {
    const [russian = '', latin = '', ukrainian] = item.split('=');
    for (const spelling of spelled(russian, ukrainian, respell)) if (!renderings.has(spelling)) renderings.set(spelling, latin);
  }
  return renderings;
}

function readGiven(items: readonly string[], respell: Respell): GivenNames {
  const names = new Map<string, ForeignName[]>();
  let origin = '';
  for (const item of items) {
    if (item.endsWith(':')) {
      origin = item.slice(0, -1);
      continue;
    }
    const [russian = '', latin = '', ukrainian] = item.split('=');
    const shared = russian.endsWith('?');
    for (const spelling of spelled(shared ? russian.slice(0, -1) : russian, ukrainian, respell)) {
      if (spelling === '') continue;
      const known = names.get(spelling);
      const name = { latin, origin, shared };
      if (known === undefined) names.set(spelling, [name]);
      else known.push(name);
    }
  }
  return names;
}

/**
 * The tables in the spelling of one language.
 *
 * @param respell Makes the spellings of a name, divided by `/`, out of the Russian one; null for Russian itself.
 */
export const foreignNames = (respell: Respell) => ({
  people: (): Renderings => read(PEOPLE().split('\n'), respell),
  men: (): GivenNames => readGiven(MEN().split(SPACES), respell),
  women: (): GivenNames => readGiven(WOMEN().split(SPACES), respell),
  surnames: (): Renderings => read(SURNAMES().split(SPACES), respell),
});
