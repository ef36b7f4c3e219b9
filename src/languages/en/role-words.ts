import type { LexicalEntry } from '../../core/sense.ts';
import type { Leading, OfficialCue, StandingSense } from '../../core/senses/officials.ts';
import type { OfficialConventions } from '../contracts/officials.ts';
import { phrases } from '../forms.ts';
import { standingEntries } from '../office-forms.ts';
import { declineStanding } from './office-forms.ts';

export const standings = (): readonly LexicalEntry<StandingSense>[] =>
  standingEntries(
    [
      [{ rank: 'first' }, 'first'],
      [{ rank: 'permanent' }, 'permanent'],
      [{ rank: 'senior' }, 'senior'],
      [{ rank: 'chief' }, 'chief'],
      [{ rank: 'honorary' }, 'honorary'],
      [{ rank: 'executive' }, 'executive'],
      [{ rank: 'special' }, 'special'],
      [{ rank: 'vice' }, 'vice, vice-'],
      [{ rank: 'associate' }, 'associate'],
      [{ rank: 'principal' }, 'principal'],
      [{ rank: 'shadow' }, 'shadow'],
      [
        { status: 'former' },
        'former, ex-, ex, then-, then, ousted, deposed, outgoing, one-time, onetime, formerly, formerly the, formerly a, previously the, at that time, at the time, retired, past, previous, disgraced, ex-us',
      ],
      [{ status: 'acting' }, 'acting, interim, caretaker, a.i.'],
      [{ status: 'elect' }, 'newly elected, newly-elected, incoming, next, the next, elect, -elect, designate, -designate'],
      [{ status: 'current' }, 'current, incumbent, new, sitting, newly appointed'],
      [{ status: 'late' }, 'late, slain, assassinated'],
      [{ status: 'candidate', governs: true }, 'candidate for, nominee for, contender for, hopeful for'],
    ],
    declineStanding,
  );

export const cues = (): readonly LexicalEntry<OfficialCue>[] =>
  phrases([
    [
      'honorific',
      'mr | mr. | mrs | mrs. | ms | ms. | miss | sir | dame | lord | lady | dr | dr. | prof | prof. | professor | madam | hon | hon. | rt hon | baroness | baron | rev | rev. | reverend | he dr | h.e. | excellency',
    ],
    [
      'copula',
      'is | remains | will serve as | will be | as its | as their | as the new | serves as | serving as | works as | has been | acts as | is held by | has been held by | currently held by',
    ],
    [
      'take',
      'became | becomes | become | will become | was appointed | has been appointed | been appointed | is appointed | were appointed | was named | was elected | was sworn in as | was re-elected | was reelected | has been named | been named | has been elected | been elected | appointed as | took over as | takes over as | will take over as | was promoted to | was confirmed as',
    ],
    [
      'appoint',
      'appointed | appoints | appoint | will appoint | appointing | appointment of | named | names | will name | naming | elected | elects | election of | re-elected | reelected | chose | picked | tapped | installed | promoted | confirmed',
    ],
    ['nominate', 'nominated | nominates | nominating | nomination of | proposed'],
    ['instead', 'replacing | succeeding | in place of | instead of'],
    [
      'leave',
      'was dismissed | was fired | was sacked | was ousted | was removed | was suspended | been dismissed | been fired | been sacked | been ousted | been removed | resigned | resigns | has resigned | stepped down | steps down | stepping down | quit | quits | left the post | left her post | left his post | leaves the post | left office | will resign | will step down',
    ],
    [
      'dismiss',
      'dismissed | dismisses | dismissing | dismissal of | fired | fires | firing of | sacked | sacks | sacking of | removed | removes | removal of | ousted | ousts | suspended | suspends',
    ],
    [
      'past',
      'was | had been | was held by | was previously held by | was formerly held by | had been held by | previously held by | last held by | formerly held by | served as | worked as | acted as',
    ],
    ['die', 'died | has died | was killed | was assassinated'],
    ['post', 'post | post of | position of | office of'],
    ['act', 'performs | performing | performed by | assumes | assumed | assumed by | takes over | took over | taken over by | carries out | carrying out'],
    ['named', 'named after | in honour of | in honor of | uss | hms'],
    ['kin', 'son | daughter | wife | husband | brother | sister | father | mother | widow | nephew | cousin | uncle | aunt | friend | family'],
    ['seek', 'running for | is running for | ran for'],
  ]);

export const leadings = (): readonly LexicalEntry<Leading>[] =>
  phrases([
    ['lead', 'heads | leads | runs | commands | has headed | has led | has run | has commanded'],
    ['led', 'headed | led | ran | commanded | had headed | had led | had run | used to head | used to lead | used to run'],
    ['to-lead', 'to head | to lead | to run | will head | will lead | will run | will command'],
    ['led-by', 'led by | headed by | run by | commanded by'],
    [
      'once-led-by',
      'was led by | was headed by | was run by | was commanded by | formerly led by | formerly headed by | previously led by | previously headed by',
    ],
    ['chair', 'chairs | has chaired'],
    ['chaired', 'chaired | had chaired'],
    ['chaired-by', 'chaired by'],
    ['duties', 'duties of'],
    ['that-post', 'the post | the position | that post | that position | this post | this position'],
  ]);

export const officials: OfficialConventions = {
  compounds: true,
  commaBeforeName: true,
  prepositions: `
    of for to at in on with by from under over against about like between among after before including into near as than via upon toward towards
    during since through
  `,
  conjunctions: 'and &',
  articles: 'the a an its their his her our my',
  linking: `
    also now then currently who the a an and himself herself both their its his her our once formerly previously whose
  `,
  stops: `
    that which who whom whose he she they it we you i him them this these those there here when where while because if but or not is was were are be
    been has have had will would could should may might can did does do said says told met called asked made took gave sent urged warned announced
    added wrote according so then also yesterday today tomorrow however although though until since unless whether why how what went came saw got put
    let led won lost held kept left ran set knew thought spoke shot beat say tell meet replaced appointed named elected
  `,
  negations: 'not never no',
  namings: 'called named dubbed nicknamed entitled titled',
  verbEndings: 'ed',
  notVerbs: `
    united red armed allied limited advanced associated unified combined integrated federated displaced disabled retired developed applied need
    organized organised related medicated bed led speed feed seed
  `,
  placeEndings: '',
  nameEndings: '',
  familyEndings: '',
  inflections: '',
  notNames: `
    staff the a an this that these those in on at of for to by with from as and but or if when while after before since until he she it they we you i his
    her its their our my there here also however although though photo image source sources video according meanwhile then now today yesterday no not
    yes god internet ministry department office committee council commission agency authority university institute union party board bank court
    parliament senate house congress government cabinet police army navy force forces service services bureau center centre association federation
    foundation corporation company inc ltd group international national republic kingdom states united north south east west northern southern eastern
    western central european city county district province state street river convention assembly organization organisation embassy museum church
    school college hospital times post news democratic republican conservative labour liberal general security defense defence foreign affairs
    interior health home secretary chief federal royal supreme high first second third new saint mount lake island islands league war camp operation
    festival study draft team award awards prize cup championship task command joint combined coalition program programme project act bill law treaty
    agreement summit conference day week month year world global series season station base airport hotel palace tower bridge road avenue square park
    garden hill valley sea ocean bay gulf society club network television radio magazine journal herald daily tribune gazette press systems
    technologies industries holdings studies research science sciences emeritus studio studios fund trust gallery library theatre theater orchestra
    opera ballet film movie book mission delegation administration regime movement front militia brigade battalion regiment division corps fleet
    squadron unit units middle motors electric mills dynamics
  `,
};
