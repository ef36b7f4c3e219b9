import type { RoleStatus } from '../values/official.ts';

/** Grammatical cases as bits, so that a form can stand for several; 0 where the language does not tell. */
export const CASES = { nominative: 1, genitive: 2, dative: 4, accusative: 8, instrumental: 16, locative: 32 } as const;

/** `deputy` joins the title that it governs; `rank` is a military or police rank, which may stand beside a post; `aide` serves the holder of a post. */
export type OfficeKind = 'post' | 'deputy' | 'aide' | 'rank';

export interface OfficeSense {
  /** English concept of the office: "minister", "secretary-general". */
  readonly title: string;
  readonly kind: OfficeKind;
  /** The cases this form can stand in; see `CASES`. */
  readonly cases: number;
  readonly plural: boolean;
  /** What the word itself says of the field: "foreign affairs" for "foreign minister". */
  readonly portfolio: string | null;
  /** What the word itself says of the status: «ексміністр». */
  readonly status: RoleStatus | null;
}

/** A word that goes with an office: «перший», «колишній», «в. о.», "acting". */
export interface StandingSense {
  readonly rank: string | null;
  readonly status: RoleStatus | null;
  /** The office after it stands in the genitive, so that the case of the role is that of this word: «виконувач обов'язків». */
  readonly governs: boolean;
  readonly cases: number;
}

/** A body that officials belong to: «МЗС», «НАТО», "the Pentagon". `name` is null where the text itself is the best name. */
export interface BodySense {
  readonly name: string | null;
  readonly country: string | null;
  readonly portfolio: string | null;
}

/**
 * Words by which a role and a name hang together.
 *
 * `honorific` «пан»; `copula` «є», «працює»; `past` «був»; `take` «став», «призначений»; `appoint` «призначив»; `nominate` «висунув»; `leave` «звільнений»,
 * «йде у відставку»; `dismiss` «звільнив»; `instead` «замість»; `die` «помер»; `post` «посада»;
 * `act` «виконує» duties; `kin` «син»: the name after it is another's; `named` «імені», «вулиця»: what follows is a thing; `seek` «балотується».
 */
export type OfficialCue =
  | 'honorific'
  | 'copula'
  | 'past'
  | 'take'
  | 'gain'
  | 'appoint'
  | 'nominate'
  | 'leave'
  | 'dismiss'
  | 'instead'
  | 'die'
  | 'post'
  | 'act'
  | 'kin'
  | 'named'
  | 'seek';

/**
 * Words that say a post without its name.
 *
 * `lead` «очолює», `led` «очолював», `to-lead` «очолить», `chair` «головує», `chaired` «головував»; the leader stands behind `led-by` «на чолі з», `once-led-by` "was led by",
 * `chaired-by`; `duties` «обов'язки»; `that-post` «цю посаду»: one that was told of before.
 */
export type Leading = 'lead' | 'led' | 'to-lead' | 'led-by' | 'once-led-by' | 'chair' | 'chaired' | 'chaired-by' | 'duties' | 'that-post';

/** Words around a person in an office. */
export interface OfficialSenses {
  readonly office: OfficeSense;
  readonly standing: StandingSense;
  /** English concept of a field of government: "foreign affairs". */
  readonly portfolio: string;
  readonly body: BodySense;
  readonly cue: OfficialCue;
  readonly leading: Leading;
}
