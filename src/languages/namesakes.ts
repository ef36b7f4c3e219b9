import { table } from './table.ts';

/**
 * Given names that are one name in several languages, romanised, one name a line. A person keeps them through translation:
 * «Володимир Зеленський» is «Владимир Зеленский» in Russian, and Alyaksandr Lukashenka is Alexander Lukashenko.
 */
export const NAMESAKES = table`
volodymyr vladimir uladzimir wladimir vladimer
serhii serhiy sergey sergei siarhei serge sergiy sergii
andrii andriy andrey andrei andrej andreas andrew
oleksandr aleksandr alexander alexandr aliaksandr alyaksandr aleksander alexandre alexandros
oleksii oleksiy aleksey aleksei alexey alexei alexis aliaksei
mykola nikolay nikolai mikalai nicolae nikola nicholas nicolas
mykhailo mikhail mikheil michael mikhailo mihail mikhal michel mihai
yevhen yevhenii yevgeny yevgeniy evgeny evgenii eugene ievgen yauhen eugen
pavlo pavel paul paval
petro petr pyotr piotr peter pjotr petr
dmytro dmitry dmitriy dmitri dmitrii dzmitry dimitri
oleh oleg aleh
ihor igor ihar
hryhorii hryhoriy grigory grigoriy grigorii ryhor gregory
yurii yuriy yuri yury iurii iouri george
heorhii heorhiy georgy georgiy georgii giorgi george georgios georgi
vasyl vasily vasiliy vasilii vasil basil
stepan stephen stefan steven
fedir fyodor fedor theodore fiodar
illia ilya ilia elijah
yosyp iosif joseph josef
anatolii anatoliy anatoly anatoli anatol
vitalii vitaliy vitaly vitali vital
valerii valeriy valery valeri
hennadii hennadiy gennady gennadiy gennadi
arsenii arseniy arseny arseni arsen
arkadii arkady arkadiy arkadi
matvii matvey matthew matej
antin anton anthony antony
danylo daniil danila daniel
kyrylo kirill kiril cyril
leonid leanid
makar makary
maksym maxim maksim
mykyta nikita
oleksandra aleksandra alexandra
olena yelena elena helena alena helen
olha olga volha
iryna irina iryna irene
kateryna yekaterina ekaterina katerina catherine katsiaryna
mariia maria mariya marie mary
nataliia natalia natalya nataliya natalie natallia
svitlana svetlana sviatlana
tetiana tatiana tatyana tetyana tatsiana
hanna anna ganna anne
halyna galina halina
liudmyla lyudmila ludmila liudmila
nadiia nadezhda nadia nadzeya
oksana aksana xenia kseniia
yuliia yulia julia yuliya
viktoriia viktoria victoria viktoriya
valentyna valentina
tamara tamar
zynaida zinaida
ruslan rouslan
vadym vadim
viacheslav vyacheslav viachaslau
yaroslav iaroslav jaroslav
zhanna janna jeanne
david davit davyd davidas
levan leon
ivan john jan ion ivane
mustafa mustapha
muhammad mohammed mohammad mohamed muhamed magomed mokhammed mukhammed mukhammad
ahmad ahmed akhmed akhmad akhmat
hussein husayn hussain khusein khusseyn huseyn hossein khossein
hassan hasan khasan khassan
yusuf yousef youssef yusef
ibrahim ibragim ebrahim
saleh salih salekh
abdullah abdallah abdulla abdalla
khaled khalid halid
omar umar
osama usama
suleiman sulayman soliman suleyman suleman
`;
