import { table } from './table.ts';

/*
 * Foreign names as Cyrillic spells them and as their bearers do: `Russian=Latin`, with `=Ukrainian` (several by `/`) where it does not follow
 * from the Russian spelling letter by letter. The Latin form leaves out diacritics.
 */

/** Well-known persons, one a line. */
const PEOPLE = table`
антониу гутерриш=Antonio Guterres=антоніу гутерреш/антоніо гутерріш/антоніу гутерріш
антонио гутерриш=Antonio Guterres
пан ги мун=Ban Ki-moon
кофи аннан=Kofi Annan
бутрос бутрос-гали=Boutros Boutros-Ghali
джо байден=Joe Biden
джозеф байден=Joseph Biden
барак обама=Barack Obama
дональд трамп=Donald Trump
джордж буш=George Bush
джордж уокер буш=George W. Bush=джордж вокер буш
билл клинтон=Bill Clinton
хиллари клинтон=Hillary Clinton=гілларі клінтон
камала харрис=Kamala Harris=камала гарріс/камала харріс
майк пенс=Mike Pence
дик чейни=Dick Cheney
джей ди вэнс=J. D. Vance
марко рубио=Marco Rubio
пит хегсет=Pete Hegseth=піт гегсет
энтони блинкен=Antony Blinken
антони блинкен=Antony Blinken
ллойд остин=Lloyd Austin
джейк салливан=Jake Sullivan
майк помпео=Mike Pompeo
рекс тиллерсон=Rex Tillerson
джон керри=John Kerry
кондолиза райс=Condoleezza Rice
колин пауэлл=Colin Powell
мадлен олбрайт=Madeleine Albright
генри киссинджер=Henry Kissinger
дональд рамсфельд=Donald Rumsfeld
роберт гейтс=Robert Gates
леон панетта=Leon Panetta
чак хейгел=Chuck Hagel=чак гейгел
эштон картер=Ashton Carter
джеймс мэттис=James Mattis
нэнси пелоси=Nancy Pelosi
кевин маккарти=Kevin McCarthy
майк джонсон=Mike Johnson
митч макконнелл=Mitch McConnell
чак шумер=Chuck Schumer
линдси грэм=Lindsey Graham=ліндсі грем/ліндсі грехем
джон маккейн=John McCain
берни сандерс=Bernie Sanders
тед круз=Ted Cruz
митт ромни=Mitt Romney
рон десантис=Ron DeSantis
сара пэйлин=Sarah Palin
джанет йеллен=Janet Yellen
бен бернанке=Ben Bernanke
алан гринспен=Alan Greenspan
джером пауэлл=Jerome Powell
скотт бессент=Scott Bessent
стив виткофф=Steve Witkoff
кит келлог=Keith Kellogg
марк милли=Mark Milley
дэвид петреус=David Petraeus
виктория нуланд=Victoria Nuland
джен псаки=Jen Psaki
карин жан-пьер=Karine Jean-Pierre
мэтью миллер=Matthew Miller
нед прайс=Ned Price
марк тонер=Mark Toner
марк тоунер=Mark Toner
мэтью брайза=Matthew Bryza
гэбриэль гиффордс=Gabrielle Giffords
габриэль гиффордс=Gabrielle Giffords
джимми картер=Jimmy Carter
рональд рейган=Ronald Reagan
ричард никсон=Richard Nixon
джон кеннеди=John Kennedy
джеральд форд=Gerald Ford
эл гор=Al Gore
илон маск=Elon Musk
билл гейтс=Bill Gates
стив джобс=Steve Jobs
марк цукерберг=Mark Zuckerberg
джефф безос=Jeff Bezos
тим кук=Tim Cook
маргарет тэтчер=Margaret Thatcher
джон мейджор=John Major
тони блэр=Tony Blair
гордон браун=Gordon Brown
дэвид кэмерон=David Cameron
тереза мэй=Theresa May
борис джонсон=Boris Johnson
лиз трасс=Liz Truss
риши сунак=Rishi Sunak
кир стармер=Keir Starmer
дэвид лэмми=David Lammy
доминик рааб=Dominic Raab
бен уоллес=Ben Wallace=бен воллес
филип хаммонд=Philip Hammond=філіп гаммонд
уильям хейг=William Hague=вільям гейг
дэвид милибэнд=David Miliband
джек стро=Jack Straw
ник клегг=Nick Clegg
джереми корбин=Jeremy Corbyn
найджел фарадж=Nigel Farage=найджел фараж
елизавета ii=Elizabeth II=єлизавета ii
эммануэль макрон=Emmanuel Macron
эммануил макрон=Emmanuel Macron
франсуа олланд=Francois Hollande
николя саркози=Nicolas Sarkozy
жак ширак=Jacques Chirac
франсуа миттеран=Francois Mitterrand
доминик де вильпен=Dominique de Villepin
франсуа фийон=Francois Fillon
доминик стросс-кан=Dominique Strauss-Kahn
кристин лагард=Christine Lagarde
марин ле пен=Marine Le Pen
жан-мари ле пен=Jean-Marie Le Pen
жан-ив ле дриан=Jean-Yves Le Drian
жан-клод юнкер=Jean-Claude Juncker
жан-клод трише=Jean-Claude Trichet
бернар кушнер=Bernard Kouchner
шарль де голль=Charles de Gaulle
эдуар филипп=Edouard Philippe
элизабет борн=Elisabeth Borne
габриэль атталь=Gabriel Attal
катрин колонна=Catherine Colonna
себастьен лекорню=Sebastien Lecornu
ангела меркель=Angela Merkel
олаф шольц=Olaf Scholz
фридрих мерц=Friedrich Merz
герхард шредер=Gerhard Schroeder=герхард шредер/ґергард шредер
гельмут коль=Helmut Kohl
вилли брандт=Willy Brandt
франк-вальтер штайнмайер=Frank-Walter Steinmeier=франк-вальтер штайнмаєр
йоахим гаук=Joachim Gauck
хорст келер=Horst Koehler
гидо вестервелле=Guido Westerwelle
йошка фишер=Joschka Fischer
анналена бербок=Annalena Baerbock
роберт хабек=Robert Habeck=роберт габек
борис писториус=Boris Pistorius
хайко маас=Heiko Maas=гайко маас
зигмар габриэль=Sigmar Gabriel
вольфганг шойбле=Wolfgang Schaeuble
пер штайнбрюк=Peer Steinbrueck
урсула фон дер ляйен=Ursula von der Leyen=урсула фон дер ляєн
шарль мишель=Charles Michel
жозеп боррель=Josep Borrell
хосеп боррель=Josep Borrell
кая каллас=Kaja Kallas
роберта метсола=Roberta Metsola
дональд туск=Donald Tusk
федерика могерини=Federica Mogherini
кэтрин эштон=Catherine Ashton
херман ван ромпей=Herman Van Rompuy=герман ван ромпей
жозе мануэль баррозу=Jose Manuel Barroso
романо проди=Romano Prodi
хавьер солана=Javier Solana
бенита ферреро-вальднер=Benita Ferrero-Waldner
штефан фюле=Stefan Fuele
йоханнес хан=Johannes Hahn=йоганнес ган
оливер вархеи=Oliver Varhelyi=олівер варгеї
валдис домбровскис=Valdis Dombrovskis
марош шефчович=Maros Sefcovic
мартин шульц=Martin Schulz
антониу кошта=Antonio Costa
йенс столтенберг=Jens Stoltenberg=єнс столтенберг
марк рютте=Mark Rutte
андерс фог расмуссен=Anders Fogh Rasmussen
яап де хооп схеффер=Jaap de Hoop Scheffer
джордж робертсон=George Robertson
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
виктор ющенко=Viktor Yushchenko
юлия тимошенко=Yuliia Tymoshenko=юлія тимошенко
леонид кучма=Leonid Kuchma
леонид кравчук=Leonid Kravchuk
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
арсен аваков=Arsen Avakov
александр турчинов=Oleksandr Turchynov=олександр турчинов
владимир литвин=Volodymyr Lytvyn=володимир литвин
юрий луценко=Yurii Lutsenko
анатолий кинах=Anatolii Kinakh
рафаэль гросси=Rafael Grossi
рафаэль мариано гросси=Rafael Mariano Grossi
александр лукашенко=Alexander Lukashenko=олександр лукашенко
светлана тихановская=Sviatlana Tsikhanouskaya=світлана тихановська
майя санду=Maia Sandu=мая санду
игорь додон=Igor Dodon=ігор додон
владимир воронин=Vladimir Voronin=володимир воронін
михаил саакашвили=Mikheil Saakashvili=михайло саакашвілі/міхеїл саакашвілі
эдуард шеварднадзе=Eduard Shevardnadze
саломе зурабишвили=Salome Zourabichvili
ираклий гарибашвили=Irakli Garibashvili
ираклий кобахидзе=Irakli Kobakhidze
бидзина иванишвили=Bidzina Ivanishvili
георгий маргвелашвили=Giorgi Margvelashvili
нино бурджанадзе=Nino Burjanadze
никол пашинян=Nikol Pashinyan=нікол пашинян
серж саргсян=Serzh Sargsyan
роберт кочарян=Robert Kocharyan
ильхам алиев=Ilham Aliyev
гейдар алиев=Heydar Aliyev
нурсултан назарбаев=Nursultan Nazarbayev=нурсултан назарбаєв
касым-жомарт токаев=Kassym-Jomart Tokayev=касим-жомарт токаєв
ислам каримов=Islam Karimov
шавкат мирзиеев=Shavkat Mirziyoyev=шавкат мірзійоєв
эмомали рахмон=Emomali Rahmon
гурбангулы бердымухамедов=Gurbanguly Berdimuhamedow
курманбек бакиев=Kurmanbek Bakiyev
роза отунбаева=Roza Otunbayeva=роза отунбаєва
алмазбек атамбаев=Almazbek Atambayev=алмазбек атамбаєв
садыр жапаров=Sadyr Japarov
сооронбай жээнбеков=Sooronbay Jeenbekov
анджей дуда=Andrzej Duda
кароль навроцкий=Karol Nawrocki=кароль навроцький
матеуш моравецкий=Mateusz Morawiecki=матеуш моравецький
лех качиньский=Lech Kaczynski=лех качинський/лех качиньський
лех качинский=Lech Kaczynski
ярослав качиньский=Jaroslaw Kaczynski=ярослав качинський/ярослав качиньський
ярослав качинский=Jaroslaw Kaczynski
александр квасьневский=Aleksander Kwasniewski=александр кваснєвський/олександр кваснєвський
лех валенса=Lech Walesa
бронислав коморовский=Bronislaw Komorowski=броніслав коморовський
радослав сикорский=Radoslaw Sikorski=радослав сікорський
беата шидло=Beata Szydlo
войцех ярузельский=Wojciech Jaruzelski=войцех ярузельський
вацлав гавел=Vaclav Havel
вацлав клаус=Vaclav Klaus
милош земан=Milos Zeman
петр павел=Petr Pavel
петр фиала=Petr Fiala
андрей бабиш=Andrej Babis
мирек тополанек=Mirek Topolanek
роберт фицо=Robert Fico
зузана чапутова=Zuzana Caputova
петер пеллегрини=Peter Pellegrini
виктор орбан=Viktor Orban
петер сийярто=Peter Szijjarto=петер сіярто/петер сійярто
ференц дюрчань=Ferenc Gyurcsany
каталин новак=Katalin Novak
клаус йоханнис=Klaus Iohannis=клаус йоганніс
траян бэсеску=Traian Basescu
никушор дан=Nicusor Dan
марчел чолаку=Marcel Ciolacu
румен радев=Rumen Radev
бойко борисов=Boyko Borisov
георгий пырванов=Georgi Parvanov
александр вучич=Aleksandar Vucic=александр вучич/олександр вучич
борис тадич=Boris Tadic
воислав коштуница=Vojislav Kostunica
слободан милошевич=Slobodan Milosevic
томислав николич=Tomislav Nikolic
ивица дачич=Ivica Dacic
аня брнабич=Ana Brnabic=ана брнабич
милорад додик=Milorad Dodik
радован караджич=Radovan Karadzic
ратко младич=Ratko Mladic
хашим тачи=Hashim Thaci=хашим тачі
альбин курти=Albin Kurti
эди рама=Edi Rama
мило джуканович=Milo Djukanovic
зоран миланович=Zoran Milanovic
андрей пленкович=Andrej Plenkovic
иво санадер=Ivo Sanader
стипе месич=Stipe Mesic
янез янша=Janez Jansa
борут пахор=Borut Pahor
зоран заев=Zoran Zaev
кириакос мицотакис=Kyriakos Mitsotakis
алексис ципрас=Alexis Tsipras=алексіс ципрас
антонис самарас=Antonis Samaras
георгиос папандреу=George Papandreou
костас караманлис=Kostas Karamanlis
янис варуфакис=Yanis Varoufakis
никос христодулидис=Nikos Christodoulides
георгиос макропулос=Georgios Makropoulos
георгиос макрополус=Georgios Makropoulos
реджеп тайип эрдоган=Recep Tayyip Erdogan=реджеп таїп ердоган/реджеп тайїп ердоган/реджеп тайіп ердоган
тайип эрдоган=Tayyip Erdogan=таїп ердоган
реджеп эрдоган=Recep Erdogan
абдулла гюль=Abdullah Gul=абдулла гюль/абдуллах гюль
ахмет давутоглу=Ahmet Davutoglu
бинали йылдырым=Binali Yildirim
хакан фидан=Hakan Fidan=хакан фідан/гакан фідан
экрем имамоглу=Ekrem Imamoglu
хулуси акар=Hulusi Akar
сильвио берлускони=Silvio Berlusconi
маттео ренци=Matteo Renzi
марио драги=Mario Draghi
джузеппе конте=Giuseppe Conte
джорджа мелони=Giorgia Meloni=джорджа мелоні/джорджія мелоні
серджо маттарелла=Sergio Mattarella
джорджо наполитано=Giorgio Napolitano
маттео сальвини=Matteo Salvini
марио монти=Mario Monti
франко фраттини=Franco Frattini
массимо д'алема=Massimo D'Alema
паоло джентилони=Paolo Gentiloni
антонио таяни=Antonio Tajani
луиджи ди майо=Luigi Di Maio
педро санчес=Pedro Sanchez
мариано рахой=Mariano Rajoy
хосе луис родригес сапатеро=Jose Luis Rodriguez Zapatero
хосе мария аснар=Jose Maria Aznar
хуан карлос=Juan Carlos
фелипе гонсалес=Felipe Gonzalez
мигель анхель моратинос=Miguel Angel Moratinos
жозе сократеш=Jose Socrates
анибал каваку силва=Anibal Cavaco Silva
марселу ребелу ди соза=Marcelo Rebelo de Sousa
жуан соареш=Joao Soares
жуан суареш=Joao Soares
хуан суареш=Joao Soares
ян петер балкененде=Jan Peter Balkenende
герт вилдерс=Geert Wilders
александр де кроо=Alexander De Croo
ги верхофстадт=Guy Verhofstadt
ив летерм=Yves Leterme
виола амхерд=Viola Amherd
ален берсе=Alain Berset
дидье буркхальтер=Didier Burkhalter
себастьян курц=Sebastian Kurz
александр ван дер беллен=Alexander Van der Bellen
александр шалленберг=Alexander Schallenberg
карл нехаммер=Karl Nehammer=карл негаммер
хайнц фишер=Heinz Fischer=гайнц фішер
вольфганг шюссель=Wolfgang Schuessel
санна марин=Sanna Marin
саули ниинисте=Sauli Niinisto=саулі нііністьо
тарья халонен=Tarja Halonen
александр стубб=Alexander Stubb
матти ванханен=Matti Vanhanen
мартти ахтисаари=Martti Ahtisaari
петтери орпо=Petteri Orpo
ульф кристерссон=Ulf Kristersson
магдалена андерссон=Magdalena Andersson
стефан левен=Stefan Lofven=стефан льовен
карл бильдт=Carl Bildt
фредрик рейнфельдт=Fredrik Reinfeldt
ханс бликс=Hans Blix=ганс блікс
эрна сульберг=Erna Solberg
йонас гар стере=Jonas Gahr Store=йонас гар стьоре
метте фредериксен=Mette Frederiksen
ларс лекке расмуссен=Lars Lokke Rasmussen
хелле торнинг-шмитт=Helle Thorning-Schmidt
катрин якобсдоттир=Katrin Jakobsdottir
энда кенни=Enda Kenny
лео варадкар=Leo Varadkar
михол мартин=Micheal Martin
берти ахерн=Bertie Ahern
даля грибаускайте=Dalia Grybauskaite
гитанас науседа=Gitanas Nauseda
ингрида шимоните=Ingrida Simonyte
габриэлюс ландсбергис=Gabrielius Landsbergis
витаутас ландсбергис=Vytautas Landsbergis
валдас адамкус=Valdas Adamkus
арвидас анушаускас=Arvydas Anusauskas
эдгарс ринкевичс=Edgars Rinkevics
эгилс левитс=Egils Levits
кришьянис кариньш=Krisjanis Karins=кріш'яніс каріньш
эвика силиня=Evika Silina
вайра вике-фрейберга=Vaira Vike-Freiberga
валдис затлерс=Valdis Zatlers
тоомас хендрик ильвес=Toomas Hendrik Ilves=тоомас гендрік ільвес
керсти кальюлайд=Kersti Kaljulaid
алар карис=Alar Karis
андрус ансип=Andrus Ansip
урмас паэт=Urmas Paet
урмас рейнсалу=Urmas Reinsalu
маргус цахкна=Margus Tsahkna
беньямин нетаньяху=Benjamin Netanyahu=біньямін нетаньягу/беньямін нетаньягу/беньямін нетаньяху
биньямин нетаньяху=Benjamin Netanyahu
эхуд ольмерт=Ehud Olmert=егуд ольмерт
эхуд барак=Ehud Barak=егуд барак
ариэль шарон=Ariel Sharon=аріель шарон
шимон перес=Shimon Peres=шимон перес
авигдор либерман=Avigdor Lieberman
ципи ливни=Tzipi Livni
нафтали беннет=Naftali Bennett
яир лапид=Yair Lapid
йоав галант=Yoav Gallant
исраэль кац=Israel Katz
ицхак герцог=Isaac Herzog
ицхак рабин=Yitzhak Rabin
реувен ривлин=Reuven Rivlin
моше кацав=Moshe Katsav
махмуд аббас=Mahmoud Abbas
ясир арафат=Yasser Arafat
исмаил хания=Ismail Haniyeh=ісмаїл ханія/ісмаїл ганія
халед машаль=Khaled Mashal
хасан насралла=Hassan Nasrallah
саад харири=Saad Hariri
рафик харири=Rafic Hariri
фуад синиора=Fouad Siniora
башар асад=Bashar al-Assad
башар аль-асад=Bashar al-Assad
хафез асад=Hafez al-Assad
ахмед аш-шараа=Ahmed al-Sharaa
саддам хусейн=Saddam Hussein=саддам хусейн/саддам гусейн
нури аль-малики=Nouri al-Maliki
нури малики=Nouri al-Maliki
джалаль талабани=Jalal Talabani
хайдер аль-абади=Haider al-Abadi
махмуд ахмадинежад=Mahmoud Ahmadinejad
хасан роухани=Hassan Rouhani
ибрагим раиси=Ebrahim Raisi=ібрагім раїсі/ебрагім раїсі
масуд пезешкиан=Masoud Pezeshkian
али хаменеи=Ali Khamenei
мохаммад хатами=Mohammad Khatami
мохаммад джавад зариф=Mohammad Javad Zarif
аббас аракчи=Abbas Araghchi
али лариджани=Ali Larijani
манучехр моттаки=Manouchehr Mottaki
касем сулеймани=Qasem Soleimani
вахид джалалзаде=Vahid Jalalzadeh
хосни мубарак=Hosni Mubarak
мухаммед мурси=Mohamed Morsi
мохаммед мурси=Mohamed Morsi
абдель фаттах ас-сиси=Abdel Fattah el-Sisi
абдул-фаттах ас-сиси=Abdel Fattah el-Sisi
мохаммед эль-барадеи=Mohamed ElBaradei
мухаммед аль-барадеи=Mohamed ElBaradei
мохамед эль-барадеи=Mohamed ElBaradei
амр муса=Amr Moussa
муаммар каддафи=Muammar Gaddafi
халифа хафтар=Khalifa Haftar
бен али=Ben Ali
абдельазиз бутефлика=Abdelaziz Bouteflika
мухаммед бин салман=Mohammed bin Salman
мохаммед бин салман=Mohammed bin Salman
мухаммед ибн салман=Mohammed bin Salman
абдулла ii=Abdullah II
тамим бин хамад аль тани=Tamim bin Hamad Al Thani
али абдалла салех=Ali Abdullah Saleh
омар аль-башир=Omar al-Bashir
хамид карзай=Hamid Karzai
ашраф гани=Ashraf Ghani
первез мушарраф=Pervez Musharraf
беназир бхутто=Benazir Bhutto
наваз шариф=Nawaz Sharif
имран хан=Imran Khan
шахбаз шариф=Shehbaz Sharif
асиф али зардари=Asif Ali Zardari
нарендра моди=Narendra Modi
манмохан сингх=Manmohan Singh
субраманьям джайшанкар=Subrahmanyam Jaishankar
раджнатх сингх=Rajnath Singh
индира ганди=Indira Gandhi
раджив ганди=Rajiv Gandhi
соня ганди=Sonia Gandhi
атал бихари ваджпаи=Atal Bihari Vajpayee
драупади мурму=Droupadi Murmu
шейх хасина=Sheikh Hasina
махинда раджапакса=Mahinda Rajapaksa
си цзиньпин=Xi Jinping
ху цзиньтао=Hu Jintao
вэнь цзябао=Wen Jiabao
ли кэцян=Li Keqiang
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
фумио кисида=Fumio Kishida=фуміо кісіда/фуміо кішіда
есихидэ суга=Yoshihide Suga=йосіхіде суга
сигэру исиба=Shigeru Ishiba=сігеру ісіба/шіґеру ішіба
наото кан=Naoto Kan
юкио хатояма=Yukio Hatoyama
таро асо=Taro Aso
ясуо фукуда=Yasuo Fukuda
дзюнъитиро коидзуми=Junichiro Koizumi=дзюн'їтіро коїдзумі
есихико нода=Yoshihiko Noda=йосіхіко нода
сейдзи маэхара=Seiji Maehara
есимаса хаяси=Yoshimasa Hayashi=йосімаса хаясі
санаэ такаити=Sanae Takaichi=санае такаїчі
фам минь тьинь=Pham Minh Chinh
то лам=To Lam
лыонг кыонг=Luong Cuong
лыонг там куанг=Luong Tam Quang
нгуен фу чонг=Nguyen Phu Trong=нгуєн фу чонг
хо ши мин=Ho Chi Minh
во нгуен зап=Vo Nguyen Giap=во нгуєн зап
ле хоай чунг=Le Hoai Trung
хун сен=Hun Sen
хун манет=Hun Manet
таксин чинават=Thaksin Shinawatra
таксин синаватра=Thaksin Shinawatra
йинглак чинават=Yingluck Shinawatra=їнглак чінават
йинглак синаватра=Yingluck Shinawatra
абхисит ветчачива=Abhisit Vejjajiva
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
лоуренс вонг=Lawrence Wong
махатхир мохамад=Mahathir Mohamad
анвар ибрагим=Anwar Ibrahim
наджиб разак=Najib Razak
родриго дутерте=Rodrigo Duterte
фердинанд маркос=Ferdinand Marcos
бонгбонг маркос=Bongbong Marcos
бениньо акино=Benigno Aquino
глория макапагал арройо=Gloria Macapagal Arroyo
као ким хорн=Kao Kim Hourn
джастин трюдо=Justin Trudeau
стивен харпер=Stephen Harper=стівен гарпер/стівен харпер
марк карни=Mark Carney
христя фриланд=Chrystia Freeland
мелани жоли=Melanie Joly
жан кретьен=Jean Chretien
пол мартин=Paul Martin
энтони альбанезе=Anthony Albanese
скотт моррисон=Scott Morrison
тони эбботт=Tony Abbott
кевин радд=Kevin Rudd
джулия гиллард=Julia Gillard
малкольм тернбулл=Malcolm Turnbull
джон говард=John Howard
пенни вонг=Penny Wong
джасинда ардерн=Jacinda Ardern
джон ки=John Key
хелен кларк=Helen Clark=гелен кларк
луис инасиу лула да силва=Luiz Inacio Lula da Silva
лула да силва=Lula da Silva
дилма русеф=Dilma Rousseff
дилма роуссефф=Dilma Rousseff
жаир болсонару=Jair Bolsonaro
уго чавес=Hugo Chavez
николас мадуро=Nicolas Maduro
хуан гуайдо=Juan Guaido
эво моралес=Evo Morales
рафаэль корреа=Rafael Correa
даниэль ортега=Daniel Ortega
фидель кастро=Fidel Castro
рауль кастро=Raul Castro
мигель диас-канель=Miguel Diaz-Canel
кристина киршнер=Cristina Kirchner
кристина фернандес де киршнер=Cristina Fernandez de Kirchner
нестор киршнер=Nestor Kirchner
альберто фернандес=Alberto Fernandez
хавьер милей=Javier Milei
маурисио макри=Mauricio Macri
себастьян пиньера=Sebastian Pinera
габриэль борич=Gabriel Boric
альваро урибе=Alvaro Uribe
хуан мануэль сантос=Juan Manuel Santos
густаво петро=Gustavo Petro
энрике пенья ньето=Enrique Pena Nieto
андрес мануэль лопес обрадор=Andres Manuel Lopez Obrador
клаудия шейнбаум=Claudia Sheinbaum
фелипе кальдерон=Felipe Calderon
висенте фокс=Vicente Fox
алан гарсия=Alan Garcia
альберто фухимори=Alberto Fujimori
ольянта умала=Ollanta Humala
хосе мухика=Jose Mujica
фернандо луго=Fernando Lugo
найиб букеле=Nayib Bukele
мануэль селайя=Manuel Zelaya
нельсон мандела=Nelson Mandela
табо мбеки=Thabo Mbeki
джейкоб зума=Jacob Zuma
сирил рамафоса=Cyril Ramaphosa
наледи пандор=Naledi Pandor
роналд ламола=Ronald Lamola
ммамилоко кубай=Mmamoloko Kubayi
роберт мугабе=Robert Mugabe
эммерсон мнангагва=Emmerson Mnangagwa
поль кагаме=Paul Kagame
йовери мусевени=Yoweri Museveni
мваи кибаки=Mwai Kibaki
ухуру кеньятта=Uhuru Kenyatta
уильям руто=William Ruto=вільям руто
абий ахмед=Abiy Ahmed
гудлак джонатан=Goodluck Jonathan
мухаммаду бухари=Muhammadu Buhari
лоран гбагбо=Laurent Gbagbo
аласан уаттара=Alassane Ouattara
маки салл=Macky Sall
чарльз тейлор=Charles Taylor
денис сассу-нгессо=Denis Sassou Nguesso
сальва киир=Salva Kiir
абдельмаджид теббун=Abdelmadjid Tebboune
мусса факи махамат=Moussa Faki Mahamat
азали ассумани=Azali Assoumani
тедрос аданом гебрейесус=Tedros Adhanom Ghebreyesus
тедрос гебрейесус=Tedros Ghebreyesus
маргарет чен=Margaret Chan
нгози оконджо-ивеала=Ngozi Okonjo-Iweala
паскаль лами=Pascal Lamy
роберту азеведу=Roberto Azevedo
кристалина георгиева=Kristalina Georgieva
роберт зеллик=Robert Zoellick
пол вулфовиц=Paul Wolfowitz
джеймс вулфенсон=James Wolfensohn
дэвид малпасс=David Malpass
аджай банга=Ajay Banga
карим хан=Karim Khan
фату бенсуда=Fatou Bensouda
луис морено-окампо=Luis Moreno Ocampo
карла дель понте=Carla Del Ponte
филиппо гранди=Filippo Grandi
фолькер турк=Volker Turk=фолькер тюрк
мирьяна споляриц эггер=Mirjana Spoljaric Egger
амина мохаммед=Amina Mohammed
розмари дикарло=Rosemary DiCarlo
одрэ азуле=Audrey Azoulay
ирина бокова=Irina Bokova=ірина бокова
юкия амано=Yukiya Amano
томас бах=Thomas Bach
жак рогге=Jacques Rogge
джанни инфантино=Gianni Infantino
йозеф блаттер=Joseph Blatter
александр чеферин=Aleksander Ceferin
хельга шмид=Helga Schmid=гельга шмід
брендан малони=Brendan Maloney
гада вали=Ghada Waly
марийя пейчинович-бурич=Marija Pejcinovic Buric
турбьерн ягланд=Thorbjorn Jagland
терри дэвис=Terry Davis
рене ван дер линден=Rene van der Linden
ален берсет=Alain Berset
бессель кок=Bessel Kok
гарри каспаров=Garry Kasparov
анатолий карпов=Anatoly Karpov
кирсан илюмжинов=Kirsan Ilyumzhinov=кірсан ілюмжинов
иоанн павел ii=John Paul II=іван павло ii
бенедикт xvi=Benedict XVI
джулиан ассанж=Julian Assange
эдвард сноуден=Edward Snowden
джеймс бейкер=James Baker
збигнев бжезинский=Zbigniew Brzezinski=збігнєв бжезинський
строуб тэлботт=Strobe Talbott
уильям тейлор=William Taylor=вільям тейлор
джон теффт=John Tefft
джеффри пайетт=Geoffrey Pyatt=джеффрі паєтт
мари йованович=Marie Yovanovitch
бриджит бринк=Bridget Brink
джон хербст=John Herbst=джон гербст
карлос паскуаль=Carlos Pascual
майкл макфол=Michael McFaul
александр вершбоу=Alexander Vershbow
джон салливан=John Sullivan
джон болтон=John Bolton
самантха пауэр=Samantha Power
сьюзан райс=Susan Rice
никки хейли=Nikki Haley=ніккі гейлі
линда томас-гринфилд=Linda Thomas-Greenfield
джеймс клэппер=James Clapper
уильям бернс=William Burns=вільям бернс
эрик холдер=Eric Holder
джефф сешнс=Jeff Sessions
уильям барр=William Barr=вільям барр
роберт мюллер=Robert Mueller
джеймс коми=James Comey
арнольд шварценеггер=Arnold Schwarzenegger
руди джулиани=Rudy Giuliani
рудольф джулиани=Rudolph Giuliani
майкл блумберг=Michael Bloomberg
кен ливингстон=Ken Livingstone
садик хан=Sadiq Khan
анн идальго=Anne Hidalgo
бертран деланоэ=Bertrand Delanoe
клаус воверайт=Klaus Wowereit
рафал тшасковский=Rafal Trzaskowski=рафал тшасковський
ханна гронкевич-вальц=Hanna Gronkiewicz-Waltz
мишель обама=Michelle Obama
мишель бачелет=Michelle Bachelet
мишель барнье=Michel Barnier
мишель аун=Michel Aoun
мишель камдессю=Michel Camdessus
мишель платини=Michel Platini
мустафа джемилев=Mustafa Dzhemilev=мустафа джемілєв
рефат чубаров=Refat Chubarov
герман греф=German Gref
зепп блаттер=Sepp Blatter
мевлют чавушоглу=Mevlut Cavusoglu
`;

const MEN = table`
джон=John джордж=George джеймс=James джек=Jack джим=Jim джимми=Jimmy джо=Joe джозеф=Joseph джонатан=Jonathan джошуа=Joshua джереми=Jeremy джеффри=Jeffrey
джефф=Jeff джерри=Jerry джеральд=Gerald джейсон=Jason джейкоб=Jacob джейк=Jake джесси=Jesse джулиан=Julian джулио=Giulio джоэл=Joel джоэль=Joel джин=Gene
джей=Jay джаред=Jared джеб=Jeb джастин=Justin майкл=Michael майк=Mike мэтью=Matthew мэтт=Matt митчелл=Mitchell митч=Mitch морис=Maurice мюррей=Murray
малкольм=Malcolm мервин=Mervyn уильям=William=вільям уилл=Will=вілл уилльям=William=віл'ям уолтер=Walter=волтер уоррен=Warren=воррен уэйн=Wayne=вейн
уэсли=Wesley=веслі уинстон=Winston=вінстон роберт=Robert боб=Bob робин=Robin ричард=Richard рик=Rick рикки=Ricky род=Rod роджер=Roger рой=Roy рон=Ron
рональд=Ronald росс=Ross руперт=Rupert райан=Ryan рэй=Ray рэймонд=Raymond рэнди=Randy рэндольф=Randolph ральф=Ralph рассел=Russell рекс=Rex
реджинальд=Reginald томас=Thomas том=Tom томми=Tommy тони=Tony тед=Ted терри=Terry тимоти=Timothy тим=Tim тодд=Todd тревор=Trevor трэвис=Travis тайлер=Tyler
теренс=Terence дэвид=David дейвид=David дэн=Dan дэниел=Daniel=деніел дэниэл=Daniel=деніел даг=Doug дуглас=Douglas дональд=Donald дон=Don деннис=Dennis
дерек=Derek дик=Dick дин=Dean дуэйт=Dwight дункан=Duncan дэррил=Darryl дарен=Darren дамиан=Damian десмонд=Desmond чарльз=Charles чарли=Charlie чак=Chuck
честер=Chester чад=Chad крис=Chris кристофер=Christopher крейг=Craig кевин=Kevin кеннет=Kenneth кен=Ken кит=Keith кир=Keir клинт=Clint клиффорд=Clifford
клайд=Clyde колин=Colin кертис=Curtis кайл=Kyle калеб=Caleb кэмерон=Cameron клайв=Clive стивен=Stephen стив=Steve стюарт=Stuart стэнли=Stanley скотт=Scott
сэм=Sam сэмюэл=Samuel сэмюэль=Samuel саймон=Simon сидни=Sidney спенсер=Spencer шон=Sean эдвард=Edward эд=Ed эндрю=Andrew энди=Andy энтони=Anthony эрик=Eric
эллиот=Elliot элвин=Alvin эл=Al эван=Evan эшли=Ashley эрнест=Ernest эммет=Emmett эштон=Ashton алан=Alan аллен=Allen алекс=Alex арчи=Archie адриан=Adrian
аарон=Aaron энгус=Angus ангус=Angus остин=Austin бен=Ben бенджамин=Benjamin билл=Bill билли=Billy брайан=Brian брэд=Brad брэдли=Bradley брюс=Bruce барри=Barry
бернард=Bernard берни=Bernie брендан=Brendan бретт=Brett бобби=Bobby грег=Greg грегори=Gregory гэри=Gary гарри=Harry генри=Henry говард=Howard гордон=Gordon
грэм=Graham грэхем=Graham гарольд=Harold герберт=Herbert глен=Glen глин=Glyn гай=Guy хью=Hugh=г'ю хьюго=Hugo=г'юго фил=Phil филип=Philip фрэнк=Frank
фрэнсис=Francis фред=Fred фредерик=Frederick фрэнклин=Franklin ларри=Larry лоуренс=Lawrence лесли=Leslie луис=Luis ллойд=Lloyd лайонел=Lionel лиам=Liam
льюис=Lewis логан=Logan линдси=Lindsey лэрри=Larry норман=Norman найджел=Nigel ник=Nick николас=Nicholas нед=Ned нил=Neil натан=Nathan нэйтан=Nathan
ноэль=Noel нельсон=Nelson оливер=Oliver оуэн=Owen патрик=Patrick пол=Paul питер=Peter пит=Pete перри=Perry винсент=Vincent вернон=Vernon жан=Jean жак=Jacques
жером=Jerome жорж=Georges жозеф=Joseph жиль=Gilles жерар=Gerard жильбер=Gilbert пьер=Pierre поль=Paul франсуа=Francois бернар=Bernard бруно=Bruno брис=Brice
бенуа=Benoit венсан=Vincent оливье=Olivier=олівьє мишель=Michel марсель=Marcel матье=Mathieu люк=Luc луи=Louis лоран=Laurent лионель=Lionel ксавье=Xavier
кристиан=Christian клод=Claude николя=Nicolas паскаль=Pascal патрис=Patrice ролан=Roland рене=Rene рауль=Raul робер=Robert реми=Remi себастьен=Sebastien
тьерри=Thierry шарль=Charles эмманюэль=Emmanuel эммануэль=Emmanuel эдуар=Edouard эрве=Herve этьен=Etienne ален=Alain анри=Henri андре=Andre антуан=Antoine
арно=Arnaud гийом=Guillaume гаспар=Gaspard ги=Guy дидье=Didier доминик=Dominique дени=Denis ив=Yves юбер=Hubert франц=Franz фриц=Fritz фолькер=Volker
герхард=Gerhard гельмут=Helmut гюнтер=Guenter ганс=Hans ханс=Hans=ганс хайнц=Heinz=гайнц хайнрих=Heinrich=гайнріх хорст=Horst=горст гидо=Guido георг=Georg
готфрид=Gottfried дитер=Dieter дирк=Dirk эрих=Erich экхард=Eckhard йозеф=Josef йоханнес=Johannes=йоганнес йоханн=Johann=йоганн иоганн=Johann йохан=Johan=йоган
йоахим=Joachim йорг=Joerg йорген=Jorgen йенс=Jens=єнс йонас=Jonas йост=Joost юрген=Juergen карл=Karl клаус=Klaus конрад=Konrad курт=Kurt кристоф=Christoph
лотар=Lothar лутц=Lutz людвиг=Ludwig маттиас=Matthias мартин=Martin манфред=Manfred маркус=Markus норберт=Norbert олаф=Olaf отто=Otto петер=Peter
райнер=Rainer рольф=Rolf рудольф=Rudolf руди=Rudi рюдигер=Ruediger себастьян=Sebastian свен=Sven зигфрид=Siegfried зигмар=Sigmar штефан=Stefan
торстен=Thorsten ульрих=Ulrich удо=Udo ульф=Ulf уве=Uwe вернер=Werner вилли=Willy вильгельм=Wilhelm вильфрид=Wilfried вольфганг=Wolfgang вольф=Wolf
вальтер=Walter хельмут=Helmut=гельмут хайко=Heiko=гайко херман=Hermann=герман херберт=Herbert=герберт хуберт=Hubert=губерт эгон=Egon андреас=Andreas
армин=Armin хосе=Jose хуан=Juan хорхе=Jorge хавьер=Javier хулио=Julio хесус=Jesus хоакин=Joaquin хайме=Jaime хуго=Hugo карлос=Carlos мигель=Miguel
мануэль=Manuel марко=Marco марио=Mario мариано=Mariano маурисио=Mauricio антонио=Antonio альберто=Alberto альфонсо=Alfonso альфредо=Alfredo альваро=Alvaro
андрес=Andres алехандро=Alejandro артуро=Arturo аугусто=Augusto бенито=Benito висенте=Vicente густаво=Gustavo гильермо=Guillermo гонсало=Gonzalo диего=Diego
даниэль=Daniel эдуардо=Eduardo эмилио=Emilio энрике=Enrique эрнесто=Ernesto эстебан=Esteban эктор=Hector федерико=Federico фелипе=Felipe фернандо=Fernando
фидель=Fidel франсиско=Francisco игнасио=Ignacio исидро=Isidro леопольдо=Leopoldo лоренсо=Lorenzo нарсисо=Narciso октавио=Octavio оскар=Oscar пабло=Pablo
педро=Pedro рамон=Ramon рафаэль=Rafael рикардо=Ricardo роберто=Roberto родриго=Rodrigo сальвадор=Salvador серхио=Sergio сантьяго=Santiago уго=Hugo
энрико=Enrico эрнан=Hernan жозе=Jose жуан=Joao жоржи=Jorge паулу=Paulo педру=Pedro луиш=Luis мануэл=Manuel марселу=Marcelo антониу=Antonio нуну=Nuno
фернанду=Fernando рикарду=Ricardo эдуарду=Eduardo селсу=Celso карлуш=Carlos джованни=Giovanni джузеппе=Giuseppe джорджо=Giorgio джанни=Gianni
джанлука=Gianluca джанкарло=Giancarlo джакомо=Giacomo алессандро=Alessandro альдо=Aldo андреа=Andrea анджело=Angelo беппе=Beppe витторио=Vittorio
винченцо=Vincenzo гвидо=Guido дарио=Dario доменико=Domenico донато=Donato карло=Carlo клаудио=Claudio луиджи=Luigi лучано=Luciano лучио=Lucio маттео=Matteo
массимо=Massimo маурицио=Maurizio марчелло=Marcello микеле=Michele паоло=Paolo пьетро=Pietro рафаэле=Raffaele ренато=Renato ренцо=Renzo рокко=Rocco
романо=Romano сандро=Sandro серджо=Sergio сильвио=Silvio стефано=Stefano умберто=Umberto фабио=Fabio франко=Franco филиппо=Filippo франческо=Francesco
чезаре=Cesare эцио=Ezio энцо=Enzo эмануэле=Emanuele анджей=Andrzej бартоломей=Bartlomiej влодзимеж=Wlodzimierz войцех=Wojciech витольд=Witold гжегож=Grzegorz
дариуш=Dariusz збигнев=Zbigniew ежи=Jerzy=єжи кшиштоф=Krzysztof кароль=Karol казимеж=Kazimierz лех=Lech лешек=Leszek мариуш=Mariusz марек=Marek матеуш=Mateusz
мацей=Maciej михал=Michal рафал=Rafal рышард=Ryszard тадеуш=Tadeusz томаш=Tomasz яцек=Jacek януш=Janusz юзеф=Jozef якуб=Jakub мечислав=Mieczyslaw
вацлав=Vaclav войтех=Vojtech иржи=Jiri=їржі карел=Karel милош=Milos мирек=Mirek милан=Milan ондржей=Ondrej франтишек=Frantisek зденек=Zdenek любош=Lubos
павол=Pavol александар=Aleksandar бойко=Boyko воислав=Vojislav горан=Goran деян=Dejan драган=Dragan душан=Dusan иво=Ivo ивица=Ivica йован=Jovan младен=Mladen
мирко=Mirko мило=Milo небойша=Nebojsa ратко=Ratko радован=Radovan славко=Slavko слободан=Slobodan стипе=Stipe томислав=Tomislav хашим=Hashim эди=Edi
иштван=Istvan ласло=Laszlo ференц=Ferenc шандор=Sandor золтан=Zoltan тибор=Tibor габор=Gabor дьердь=Gyorgy янош=Janos жолт=Zsolt тамаш=Tamas миклош=Miklos
ион=Ion траян=Traian михай=Mihai кэлин=Calin калин=Calin мирча=Mircea теодор=Teodor марчел=Marcel дан=Dan костас=Kostas антонис=Antonis никос=Nikos
георгиос=Georgios яннис=Yannis димитрис=Dimitris панайотис=Panagiotis евангелос=Evangelos василис=Vasilis кириакос=Kyriakos христос=Christos спирос=Spyros
ставрос=Stavros мехмет=Mehmet ахмет=Ahmet мустафа=Mustafa кемаль=Kemal исмет=Ismet реджеп=Recep тайип=Tayyip абдулла=Abdullah сулейман=Suleyman эрдал=Erdal
хакан=Hakan али=Ali омер=Omer ибрагим=Ibrahim осман=Osman юсуф=Yusuf явуз=Yavuz хулуси=Hulusi нуман=Numan бюлент=Bulent тургут=Turgut эгемен=Egemen
бешир=Besir мохаммад=Mohammad мохаммед=Mohammed мухаммед=Mohammed мухаммад=Muhammad мохамед=Mohamed махмуд=Mahmoud ахмад=Ahmad ахмед=Ahmed хасан=Hassan
хуссейн=Hussein хусейн=Hussein хоссейн=Hossein абдалла=Abdullah абдул=Abdul абдель=Abdel абдельазиз=Abdelaziz абдурахман=Abdurrahman=абдуррахман абд=Abd
исмаил=Ismail юсеф=Yousef халед=Khaled халид=Khalid халил=Khalil хамад=Hamad хамид=Hamid харун=Harun хабиб=Habib хишам=Hisham омар=Omar осама=Osama
усама=Osama рашид=Rashid рафик=Rafik риад=Riad сауд=Saud саад=Saad саид=Said салех=Saleh салман=Salman салам=Salam самир=Samir сами=Sami султан=Sultan
тарик=Tariq таха=Taha фаиз=Fayez файсал=Faisal фахд=Fahd фарук=Farouk фуад=Fuad хуссам=Hussam башар=Bashar амр=Amr анвар=Anwar адель=Adel аднан=Adnan
айман=Ayman аббас=Abbas акрам=Akram валид=Walid гамаль=Gamal джамаль=Jamal джалаль=Jalal джабир=Jaber зия=Zia зайд=Zayd иса=Issa ияд=Iyad камаль=Kamal
карим=Karim маджид=Majid мансур=Mansour марван=Marwan мунир=Munir муса=Musa муаммар=Muammar муктада=Muqtada набиль=Nabil наджиб=Najib насер=Nasser низар=Nizar
нури=Nouri ясир=Yasser яхья=Yahya мехди=Mehdi реза=Reza раза=Raza голям=Gholam манучехр=Manouchehr мохсен=Mohsen парвиз=Parviz фархад=Farhad бахрам=Bahram
бехруз=Behrouz вахид=Vahid масуд=Masoud касем=Qasem эсмаил=Esmail эбрагим=Ebrahim первез=Pervez наваз=Nawaz имран=Imran асиф=Asif шахид=Shahid
зульфикар=Zulfikar ифтихар=Iftikhar раджив=Rajiv манмохан=Manmohan пранаб=Pranab нарендра=Narendra прадип=Pradeep санджай=Sanjay суреш=Suresh рамеш=Ramesh
арун=Arun виджай=Vijay радж=Raj раджнатх=Rajnath амит=Amit анил=Anil ашок=Ashok беньямин=Benjamin биньямин=Benjamin шимон=Shimon ицхак=Yitzhak эхуд=Ehud=егуд
авигдор=Avigdor ариэль=Ariel моше=Moshe менахем=Menachem яаков=Yaakov йоси=Yossi йосси=Yossi гиора=Giora дани=Danny эли=Eli эяль=Eyal авраам=Avraham ави=Avi
габи=Gabi амир=Amir зеэв=Zeev шауль=Shaul шломо=Shlomo ларс=Lars андерс=Anders бьерн=Bjorn=бйорн фредрик=Fredrik гуннар=Gunnar хокан=Hakan ингвар=Ingvar
кристер=Christer леннарт=Lennart магнус=Magnus матс=Mats нильс=Nils олоф=Olof пер=Per сверкер=Sverker торбьерн=Thorbjorn=турбйорн мартти=Martti матти=Matti
саули=Sauli юха=Juha юрки=Jyrki эркки=Erkki паво=Paavo пекка=Pekka эса=Esa хейкки=Heikki=гейккі тоомас=Toomas андрус=Andrus урмас=Urmas юри=Juri март=Mart
валдас=Valdas витаутас=Vytautas гитанас=Gitanas саулюс=Saulius альгирдас=Algirdas арвидас=Arvydas линас=Linas эдгарс=Edgars андрис=Andris валдис=Valdis
айгарс=Aigars гунтис=Guntis эгилс=Egils янис=Janis виллем=Willem ваутер=Wouter герт=Geert рюд=Ruud хенк=Henk йозиас=Jozias вим=Wim стеф=Stef яап=Jaap
табо=Thabo сирил=Cyril кгалема=Kgalema морган=Morgan олусегун=Olusegun умару=Umaru гудлак=Goodluck аласан=Alassane кваме=Kwame кофи=Kofi мваи=Mwai раила=Raila
ухуру=Uhuru йовери=Yoweri меллес=Meles мелес=Meles абий=Abiy алассан=Alassane сусило=Susilo таксин=Thaksin самак=Samak сомчай=Somchai абхисит=Abhisit
джакайя=Jakaya аун=Aung мин=Min хун=Hun нородом=Norodom фердинанд=Ferdinand дейв=Dave зепп=Sepp михаель=Michael бернд=Bernd виторио=Vittorio стэн=Stan
рудигер=Ruediger йоханан=Yohanan билал=Bilal мик=Mick матиас=Matthias ледли=Ledley киран=Kieran жорди=Jordi янез=Janez яри=Jari
`;

const WOMEN = table`
мэри=Mary мэрилин=Marilyn маргарет=Margaret мадлен=Madeleine мишель=Michelle мелани=Melanie мелания=Melania меган=Meghan мередит=Meredith мэй=May мари=Marie
марин=Marine мартин=Martine матильда=Mathilde мартина=Martina мариетта=Marietta магдалена=Magdalena малала=Malala мирьяна=Mirjana мирлинда=Mirlinda джейн=Jane
джин=Jean джоан=Joan джоанна=Joanna джанет=Janet дженнифер=Jennifer джен=Jen джессика=Jessica джилл=Jill джорджа=Giorgia джулия=Julia джуди=Judy джудит=Judith
джулианна=Julianna джасинда=Jacinda джина=Gina элизабет=Elizabeth эмили=Emily эми=Amy энн=Anne энни=Annie эстер=Esther эдит=Edith элис=Alice элеонор=Eleanor
эллен=Ellen элен=Helene элейн=Elaine эва=Eva эрна=Erna анн=Anne аннелин=Annelien анджела=Angela ангела=Angela анхела=Angela агнес=Agnes аннетте=Annette
анке=Anke анне=Anne анналена=Annalena аннегрет=Annegret астрид=Astrid барбара=Barbara беверли=Beverly бетти=Betty бриджит=Bridget брижит=Brigitte
бригитта=Brigitte=бриґітта бритта=Britta беатрис=Beatrice беатриче=Beatrice бернадетт=Bernadette вивиан=Viviane валери=Valerie ванесса=Vanessa
вероник=Veronique вирджиния=Virginia виржини=Virginie гвен=Gwen глория=Gloria грейс=Grace гейл=Gail габриэль=Gabrielle гэбриэль=Gabrielle габриэла=Gabriela
грета=Greta дайана=Diana дебора=Deborah дебра=Debra дорис=Doris дороти=Dorothy донна=Donna доротея=Dorothea джулиана=Giuliana дилма=Dilma делси=Delcy
кэтрин=Catherine катрин=Catherine кэтлин=Kathleen кейт=Kate кэти=Kathy кэй=Kay карен=Karen карин=Karin каролин=Caroline кэрол=Carol кэролайн=Caroline
кимберли=Kimberly кимберлі=Kimberly клер=Claire клэр=Claire клаудия=Claudia кристин=Christine констанс=Constance камала=Kamala кондолиза=Condoleezza
кристалина=Kristalina кристя=Chrystia каталин=Katalin карла=Carla кларе=Clare линда=Linda лора=Laura лаура=Laura лорен=Lauren лоретта=Loretta линн=Lynn
лиза=Lisa лиз=Liz лесли=Leslie лене=Lene летиция=Letizia луиза=Louise лючия=Lucia нэнси=Nancy никки=Nikki николь=Nicole наоми=Naomi навана=Navana ниина=Niina
нгози=Ngozi наледи=Naledi памела=Pamela патриция=Patricia патрисия=Patricia пола=Paula паула=Paula пенни=Penny пенелопа=Penelope полин=Pauline рэйчел=Rachel
рейчел=Rachel рашель=Rachel рут=Ruth розмари=Rosemary розалин=Rosalyn ребекка=Rebecca робин=Robyn рене=Renee роземари=Rosemarie розанна=Rosanna сара=Sarah
сандра=Sandra сигрид=Sigrid саманта=Samantha самантха=Samantha стефани=Stephanie стефания=Stefania сюзан=Susan сюзанна=Susanna сьюзан=Susan сильвия=Silvia
сильви=Sylvie симона=Simona симон=Simone сегалин=Segolene санна=Sanna шарлотта=Charlotte шэрон=Sharon ширли=Shirley шейла=Sheila шерил=Cheryl
хейди=Heidi=гайді хизер=Heather=гізер хиллари=Hillary=гілларі хелен=Helen=гелен хелена=Helena=гелена хельга=Helga=гельга хелле=Helle ханна=Hannah=ганна
тереза=Theresa тина=Tina тильда=Tilda тарья=Tarja трейси=Tracy ципи=Tzipi тони=Toni урсула=Ursula улла=Ulla ута=Ute фатима=Fatima фату=Fatou федерика=Federica
флоренс=Florence франсуаза=Francoise франческа=Francesca фиона=Fiona фрэнсис=Frances изабель=Isabelle изабелла=Isabella ингрид=Ingrid ивонн=Yvonne ирен=Irene
иветт=Yvette алис=Alice астра=Astra беназир=Benazir шейх=Sheikh зайнаб=Zainab аиша=Aisha айше=Ayse эмине=Emine лейла=Leila тансу=Tansu хадиджа=Khadija
нурия=Nuria мерал=Meral беата=Beata малгожата=Malgorzata агнешка=Agnieszka катажина=Katarzyna йоанна=Joanna эльжбета=Elzbieta гражина=Grazyna зузана=Zuzana
зузанна=Zuzanna ивета=Iveta коринна=Corinna йованка=Jovanka кая=Kaja кайя=Kaja керсти=Kersti даля=Dalia вайра=Vaira эвика=Evika ингрида=Ingrida
роберта=Roberta соледад=Soledad кармен=Carmen долорес=Dolores мерседес=Mercedes хуана=Juana лурдес=Lourdes эльвира=Elvira марсия=Marcia дельфина=Delfina
сесилия=Cecilia жозефина=Josephine жаклин=Jacqueline жанин=Janine женевьева=Genevieve одри=Audrey одрэ=Audrey орели=Aurelie амели=Amelie эстель=Estelle
элиз=Elise элисон=Alison ммамилоко=Mmamoloko ммамолоко=Mmamoloko
`;

const SURNAMES = table`
смит=Smith джонсон=Johnson уильямс=Williams=вільямс браун=Brown джонс=Jones миллер=Miller дэвис=Davis уилсон=Wilson=вілсон тейлор=Taylor томас=Thomas
мур=Moore джексон=Jackson уайт=White=вайт харрис=Harris=гарріс томпсон=Thompson гарсия=Garcia мартинес=Martinez робинсон=Robinson кларк=Clark
родригес=Rodriguez льюис=Lewis ли=Lee уокер=Walker=вокер холл=Hall=голл аллен=Allen янг=Young эрнандес=Hernandez кинг=King райт=Wright лопес=Lopez
хилл=Hill=гілл скотт=Scott грин=Green адамс=Adams бейкер=Baker гонсалес=Gonzalez нельсон=Nelson картер=Carter митчелл=Mitchell перес=Perez робертс=Roberts
тернер=Turner филлипс=Phillips кэмпбелл=Campbell паркер=Parker эванс=Evans эдвардс=Edwards коллинз=Collins стюарт=Stewart санчес=Sanchez моррис=Morris
роджерс=Rogers рид=Reed кук=Cook морган=Morgan белл=Bell мерфи=Murphy бейли=Bailey ривера=Rivera купер=Cooper ричардсон=Richardson кокс=Cox говард=Howard
уорд=Ward=ворд торрес=Torres петерсон=Peterson грей=Gray рамирес=Ramirez джеймс=James уотсон=Watson=вотсон брукс=Brooks келли=Kelly сандерс=Sanders
прайс=Price беннетт=Bennett вуд=Wood барнс=Barnes росс=Ross хендерсон=Henderson=гендерсон коулман=Coleman дженкинс=Jenkins перри=Perry пауэлл=Powell лонг=Long
паттерсон=Patterson хьюз=Hughes=г'юз флорес=Flores вашингтон=Washington батлер=Butler симмонс=Simmons фостер=Foster гонзалес=Gonzales брайант=Bryant
александер=Alexander рассел=Russell гриффин=Griffin диас=Diaz хейс=Hayes=гейс маккейн=McCain макдональд=McDonald маккарти=McCarthy макконнелл=McConnell
маккензи=McKenzie макгрегор=MacGregor маклеод=MacLeod мюррей=Murray форд=Ford гамильтон=Hamilton грэм=Graham салливан=Sullivan уоллес=Wallace=воллес
вудс=Woods коул=Cole уэст=West=вест джордан=Jordan оуэнс=Owens рейнольдс=Reynolds фишер=Fisher эллис=Ellis харрисон=Harrison=гаррісон гибсон=Gibson
макдоналд=McDonald крус=Cruz маршалл=Marshall ортис=Ortiz гомес=Gomez фриман=Freeman уэллс=Wells=веллс уэбб=Webb симпсон=Simpson стивенс=Stevens такер=Tucker
портер=Porter хантер=Hunter=гантер хикс=Hicks=гікс кроуфорд=Crawford генри=Henry бойд=Boyd мейсон=Mason моралес=Morales кеннеди=Kennedy уоррен=Warren=воррен
диксон=Dixon рамос=Ramos рейес=Reyes бернс=Burns гордон=Gordon шоу=Shaw холмс=Holmes=голмс райс=Rice робертсон=Robertson хант=Hunt=гант блэк=Black
дэниелс=Daniels палмер=Palmer миллс=Mills николс=Nichols грант=Grant найт=Knight фергюсон=Ferguson роуз=Rose стоун=Stone хокинс=Hawkins=гокінс данн=Dunn
перкинс=Perkins хадсон=Hudson=гадсон спенсер=Spencer гарднер=Gardner стивенсон=Stephenson пейн=Payne пирс=Pierce берри=Berry мэтьюз=Matthews арнольд=Arnold
вагнер=Wagner уиллис=Willis=вілліс рэй=Ray уоткинс=Watkins=воткінс олсон=Olson кэрролл=Carroll дункан=Duncan снайдер=Snyder харт=Hart=гарт
каннингем=Cunningham брэдли=Bradley лейн=Lane эндрюс=Andrews руис=Ruiz харпер=Harper=гарпер фокс=Fox райли=Riley армстронг=Armstrong карпентер=Carpenter
уивер=Weaver=вівер лоуренс=Lawrence эллиотт=Elliott чавес=Chavez симс=Sims остин=Austin петерс=Peters франклин=Franklin лоусон=Lawson филдс=Fields
гутьеррес=Gutierrez райан=Ryan шмидт=Schmidt карр=Carr васкес=Vasquez кастильо=Castillo уилер=Wheeler=вілер чапман=Chapman монтгомери=Montgomery
ричардс=Richards уильямсон=Williamson=вільямсон джонстон=Johnston бэнкс=Banks мейер=Meyer бишоп=Bishop маккой=McCoy хауэлл=Howell=гавелл альварес=Alvarez
моррисон=Morrison хансен=Hansen=гансен фернандес=Fernandez гарза=Garza бертон=Burton фуллер=Fuller стэнли=Stanley уэлч=Welch=велч ллойд=Lloyd рейд=Reid
хопкинс=Hopkins=гопкінс буш=Bush клинтон=Clinton никсон=Nixon рейган=Reagan обама=Obama байден=Biden трамп=Trump керри=Kerry гейтс=Gates макмиллан=Macmillan
черчилль=Churchill=черчилль чейни=Cheney хаммонд=Hammond=гаммонд уайтхед=Whitehead=вайтгед хейг=Hague=гейг уинтер=Winter=вінтер уильям=William вудро=Woodrow
о'нил=O'Neill о'брайен=O'Brien о'коннор=O'Connor о'коннелл=O'Connell коэн=Cohen каплан=Kaplan голдберг=Goldberg розенберг=Rosenberg шварц=Schwartz
фридман=Friedman гринберг=Greenberg левин=Levin мюллер=Mueller шнайдер=Schneider вебер=Weber беккер=Becker бекер=Becker шульц=Schulz хоффман=Hoffmann=гоффман
хофман=Hofmann=гофман шефер=Schaefer кох=Koch бауэр=Bauer рихтер=Richter кляйн=Klein шредер=Schroeder нойман=Neumann циммерман=Zimmermann кригер=Krieger
кайзер=Kaiser фукс=Fuchs ланг=Lang шольц=Scholz меркель=Merkel штайнмайер=Steinmeier=штайнмаєр штайнер=Steiner шмид=Schmid фогель=Vogel келлер=Keller
франк=Frank бергер=Berger винклер=Winkler бек=Beck лоренц=Lorenz бауман=Baumann франке=Franke альбрехт=Albrecht винтер=Winter краус=Kraus мартенс=Martens
шуберт=Schubert йегер=Jaeger брандт=Brandt хаас=Haas=гаас шрайбер=Schreiber граф=Graf дитрих=Dietrich кун=Kuhn пфайффер=Pfeiffer энгель=Engel хорн=Horn=горн
бергман=Bergmann фосс=Voss хубер=Huber=губер майер=Mayer=маєр вестервелле=Westerwelle шойбле=Schaeuble гуттенберг=Guttenberg мартен=Martin бернар=Bernard
дюбуа=Dubois тома=Thomas робер=Robert ришар=Richard пети=Petit дюран=Durand леруа=Leroy моро=Moreau симон=Simon лоран=Laurent лефевр=Lefebvre мишель=Michel
давид=David бертран=Bertrand ру=Roux венсан=Vincent фурнье=Fournier морель=Morel жирар=Girard андре=Andre мерсье=Mercier дюпон=Dupont ламбер=Lambert
бонне=Bonnet франсуа=Francois легран=Legrand гарнье=Garnier фор=Faure руссо=Rousseau блан=Blanc герен=Guerin анри=Henry руссель=Roussel перрен=Perrin
готье=Gauthier дюмон=Dumont саркози=Sarkozy макрон=Macron олланд=Hollande ширак=Chirac фабиус=Fabius жюппе=Juppe вальс=Valls лавуазье=Lavoisier россо=Rosso
росси=Rossi феррари=Ferrari эспозито=Esposito бьянки=Bianchi романо=Romano коломбо=Colombo риччи=Ricci марино=Marino греко=Greco бруно=Bruno галло=Gallo
конти=Conti коста=Costa джордано=Giordano манчини=Mancini риццо=Rizzo ломбарди=Lombardi моретти=Moretti барбьери=Barbieri фонтана=Fontana санторо=Santoro
мариани=Mariani ринальди=Rinaldi карузо=Caruso феррара=Ferrara галли=Galli мартини=Martini леоне=Leone лонго=Longo джентиле=Gentile мартинелли=Martinelli
витале=Vitale берлускони=Berlusconi проди=Prodi фраттини=Frattini пасторино=Pastorino джаннини=Giannini марони=Maroni мартин=Martin хименес=Jimenez
морено=Moreno муньос=Munoz альонсо=Alonso ромеро=Romero наварро=Navarro домингес=Dominguez хиль=Gil серрано=Serrano бланко=Blanco суарес=Suarez молина=Molina
кастро=Castro ортега=Ortega рубио=Rubio марин=Marin санс=Sanz иглесиас=Iglesias медина=Medina гарридо=Garrido сантос=Santos лосано=Lozano герреро=Guerrero
кано=Cano прието=Prieto мендес=Mendez кальво=Calvo вега=Vega кампос=Campos эррера=Herrera пенья=Pena варгас=Vargas мендоса=Mendoza агилар=Aguilar
кабрера=Cabrera асеведо=Acevedo менендес=Menendez агирре=Aguirre рохас=Rojas контрерас=Contreras сепульведа=Sepulveda салинас=Salinas вальдес=Valdes
эспиноса=Espinosa кордова=Cordova паредес=Paredes мачадо=Machado дуарте=Duarte фигередо=Figueredo сапатеро=Zapatero аснар=Aznar рахой=Rajoy силва=Silva
соуза=Souza оливейра=Oliveira перейра=Pereira феррейра=Ferreira родригеш=Rodrigues мартинш=Martins фернандеш=Fernandes гонсалвеш=Goncalves гомеш=Gomes
лопеш=Lopes маркеш=Marques алвеш=Alves алмейда=Almeida рибейру=Ribeiro пинту=Pinto карвалью=Carvalho тейшейра=Teixeira морейра=Moreira соареш=Soares
янсен=Jansen баккер=Bakker виссер=Visser мюлдер=Mulder йохансен=Johansen=йогансен ольсен=Olsen ларсен=Larsen андерсен=Andersen педерсен=Pedersen
нильсен=Nielsen кристенсен=Christensen расмуссен=Rasmussen йоргенсен=Jorgensen мадсен=Madsen сёренсен=Sorensen андерссон=Andersson
йоханссон=Johansson=юганссон карлссон=Karlsson нильссон=Nilsson эрикссон=Eriksson ларссон=Larsson ольссон=Olsson перссон=Persson свенссон=Svensson
густафссон=Gustafsson ковальский=Kowalski новак=Nowak вишневский=Wisniewski качиньский=Kaczynski качинский=Kaczynski дуда=Duda туск=Tusk йылмаз=Yilmaz
эрдоган=Erdogan гюль=Gul чичек=Cicek озтюрк=Ozturk айдын=Aydin арслан=Arslan чавушоглу=Cavusoglu давутоглу=Davutoglu аталай=Atalay бабаджан=Babacan
эрбакан=Erbakan чиллер=Ciller демирель=Demirel озал=Ozal эджевит=Ecevit кылычдароглу=Kilicdaroglu имамоглу=Imamoglu асад=Assad аббас=Abbas арафат=Arafat
мубарак=Mubarak каддафи=Gaddafi хусейн=Hussein насралла=Nasrallah хаменеи=Khamenei ахмадинежад=Ahmadinejad мусави=Mousavi лариджани=Larijani зариф=Zarif
роухани=Rouhani раиси=Raisi карзай=Karzai гани=Ghani мушарраф=Musharraf бхутто=Bhutto шариф=Sharif зардари=Zardari хан=Khan сингх=Singh ганди=Gandhi моди=Modi
рао=Rao шарма=Sharma гупта=Gupta патель=Patel кумар=Kumar мукерджи=Mukherjee чидамбарам=Chidambaram нетаньяху=Netanyahu=нетаньягу либерман=Lieberman
ольмерт=Olmert шарон=Sharon ливни=Livni рабин=Rabin пелег=Peleg леви=Levi аннан=Annan меркози=Merkozy столтенберг=Stoltenberg солана=Solana баррозу=Barroso
гутерриш=Guterres=гутерреш/гутерріш юнкер=Juncker боррель=Borrell могерини=Mogherini эштон=Ashton ромпей=Rompuy мандела=Mandela зума=Zuma мбеки=Mbeki
рамафоса=Ramaphosa мугабе=Mugabe кибаки=Kibaki кагаме=Kagame
`;

/** Names in one alphabet with the Latin form. */
export type Renderings = ReadonlyMap<string, string>;

const SPACES = /\s+/;

function read(items: readonly string[], respell: ((russian: string) => string) | null): Renderings {
  const renderings = new Map<string, string>();
  for (const item of items) {
    const [russian = '', latin = '', ukrainian] = item.split('=');
    const spellings = respell === null ? [russian] : (ukrainian?.split('/') ?? [respell(russian)]);
    for (const spelling of spellings) if (!renderings.has(spelling)) renderings.set(spelling, latin);
  }
  return renderings;
}

/**
 * The tables in the spelling of one language.
 *
 * @param respell Makes a spelling of a name out of the Russian one; null for Russian itself.
 */
export const foreignNames = (respell: ((russian: string) => string) | null) => ({
  people: (): Renderings => read(PEOPLE().split('\n'), respell),
  men: (): Renderings => read(MEN().split(SPACES), respell),
  women: (): Renderings => read(WOMEN().split(SPACES), respell),
  surnames: (): Renderings => read(SURNAMES().split(SPACES), respell),
});
