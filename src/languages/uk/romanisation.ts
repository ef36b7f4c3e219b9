import type { Romanisation } from '../contracts/romanisation.ts';
import { foreignNames } from '../foreign-names.ts';

/** The table of the Cabinet of Ministers of Ukraine of 27 January 2010, No. 55. */
const LETTERS = `
а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ь= ю=iu я=ia
'= ^є=ye ^ї=yi ^й=y ^ю=yu ^я=ya зг=zgh
ы=y э=e ё=io ъ=
`;

/** Persons of countries whose names come to Ukrainian and to Latin letters through Russian. */
const RUSSIA = `
г=g и=i є=e ^є=ye ає=aye еє=eye іє=iye ий$=y ій$=y й=y ьо=yo йо=yo ю=yu я=ya ия$=ia ія$=ia ьє=ye ї=i
`;
const RUSSIA_NAMES = `
аліна=Alina анатолій=Anatoly андрій=Andrey антон=Anton аркадій=Arkady артем=Artyom борис=Boris вадим=Vadim валентин=Valentin валентина=Valentina валерій=Valery василь=Vasily
віктор=Viktor вікторія=Viktoria віталій=Vitaly владислав=Vladislav володимир=Vladimir в'ячеслав=Vyacheslav галина=Galina ганна=Anna геннадій=Gennady георгій=Georgy григорій=Grigory
данило=Danil денис=Denis дмитро=Dmitry дар'я=Darya едуард=Eduard ельвіра=Elvira євген=Yevgeny євгеній=Yevgeny єгор=Yegor ігор=Igor ілля=Ilya ірина=Irina катерина=Yekaterina кирило=Kirill костянтин=Konstantin
ксенія=Ksenia леонід=Leonid людмила=Lyudmila максим=Maxim маргарита=Margarita марина=Marina марія=Maria михайло=Mikhail микита=Nikita микола=Nikolay надія=Nadezhda наталія=Natalya наталя=Natalya
олег=Oleg олександр=Aleksandr олександра=Aleksandra олексій=Aleksey олена=Yelena ольга=Olga павло=Pavel петро=Pyotr поліна=Polina сергій=Sergey світлана=Svetlana станіслав=Stanislav степан=Stepan
тетяна=Tatyana тимофій=Timofey федір=Fyodor юлія=Yulia юрій=Yury яків=Yakov
`;

const THROUGH_RUSSIAN = ['RU', 'BY', 'KZ', 'KG', 'UZ', 'TJ', 'TM', 'AZ'];

const LETTER_BY_LETTER: readonly (readonly [RegExp, string])[] = [
  [/э/g, 'е'],
  [/ие/g, 'іє'],
  [/ъ/g, ''],
  [/(?<=[аоуе])и/g, 'ї'],
  [/и/g, 'і'],
  [/ы/g, 'и'],
  [/ё/g, 'йо'],
  [/(?<=[бпвмф])ь(?=[юея])/g, "'"],
  [/(?<=[ь'])е/g, 'є'],
];

/** How Ukrainian spells a foreign name that Russian spells so; the rule of nine does not hold for names. What Russian writes х is h as often as ch. */
function ukrainianSpelling(russian: string): string {
  const name = LETTER_BY_LETTER.reduce((name, [pattern, by]) => name.replace(pattern, by), russian);
  return name.includes('х') ? `${name}/${name.replaceAll('х', 'г')}` : name;
}

export const romanisation: Romanisation = {
  letters: LETTERS,
  abroad: Object.fromEntries(THROUGH_RUSSIAN.map((country) => [country, { letters: RUSSIA, names: RUSSIA_NAMES }])),
  transcription: { vi: 'і=и и=ы ї=и є=е', zh: 'і=и ї=и є=е', ko: 'і=и ї=и и=ы є=е', ja: 'і=и ї=и є=е ґ=г' },
  sounds: "'=ь",
  foreign: foreignNames(ukrainianSpelling),
  native: 'ов ова єв єва ський ська цький цька зький зька енко чук ович евич'.split(' '),
};
