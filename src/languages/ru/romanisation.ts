import type { Romanisation } from '../contracts/romanisation.ts';
import { foreignNames } from '../foreign-names.ts';

/** BGN/PCGN 1947 as newspapers simplify it: -ий and -ый are -y, soft and hard signs are left out, е is ye only at the start and after ь, ъ, а, е, и. */
const LETTERS = `
а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya
^е=ye ье=ye ъе=ye ае=aye ее=eye ие=iye ьё=yo чё=che шё=she щё=shche жё=zhe ий$=y ый$=y ия$=ia ьо=yo
і=i ї=i є=e ґ=g ў=u
`;

/** Persons of Ukraine: what their own passports say, as far as Russian spelling tells. */
const UKRAINE = `
г=h и=y ^е=ye е=e ае=aie ее=eie ие=ie ый$=yi ий$=yi ей$=ii ай$=ai ой$=oi й=i ю=iu я=ia ^ю=yu ^я=ya ин$=in ина$=ina иев$=iiev ов$=ov ия$=iia ья=ia
`;
const UKRAINE_NAMES = `
александр=Oleksandr алексей=Oleksii анатолий=Anatolii андрей=Andrii антон=Anton аркадий=Arkadii арсений=Arsenii артем=Artem богдан=Bohdan борис=Borys вадим=Vadym
валентин=Valentyn валерий=Valerii василий=Vasyl виктор=Viktor виталий=Vitalii владимир=Volodymyr владислав=Vladyslav всеволод=Vsevolod вячеслав=Viacheslav
геннадий=Hennadii георгий=Heorhii григорий=Hryhorii даниил=Danylo денис=Denys дмитрий=Dmytro евгений=Yevhen егор=Yehor иван=Ivan игорь=Ihor илья=Illia
кирилл=Kyrylo константин=Kostiantyn леонид=Leonid максим=Maksym михаил=Mykhailo никита=Mykyta николай=Mykola олег=Oleh остап=Ostap павел=Pavlo петр=Petro роман=Roman
руслан=Ruslan сергей=Serhii станислав=Stanislav степан=Stepan тарас=Taras тимофей=Tymofii федор=Fedir филипп=Pylyp юрий=Yurii яков=Yakiv ярослав=Yaroslav
александра=Oleksandra алена=Olena анастасия=Anastasiia анна=Hanna валентина=Valentyna виктория=Viktoriia галина=Halyna дарья=Daria евгения=Yevheniia
екатерина=Kateryna елена=Olena елизавета=Yelyzaveta инна=Inna ирина=Iryna ксения=Kseniia лариса=Larysa лилия=Liliia людмила=Liudmyla марина=Maryna мария=Mariia надежда=Nadiia
наталия=Nataliia наталья=Nataliia оксана=Oksana ольга=Olha светлана=Svitlana софия=Sofiia татьяна=Tetiana юлия=Yuliia
`;

export const romanisation: Romanisation = {
  letters: LETTERS,
  abroad: { UA: { letters: UKRAINE, names: UKRAINE_NAMES } },
  transcription: { vi: '', zh: '', ko: '', ja: '' },
  sounds: 'и=і ы=и э=е ъ=ь г=ґ ё=ьо ^ё=йо ьё=ьо ^е=є ае=ає ее=еє ие=іє ое=оє уе=ує юе=ює яе=яє ье=ьє ъе=ьє',
  foreign: foreignNames(null),
  native: 'ов ова ев ева ский ская цкий цкая енко чук ович евич'.split(' '),
};
