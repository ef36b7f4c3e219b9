import type { Draft } from './draft.ts';

/** What flies off. */
const PROJECTILES: ReadonlySet<string> = new Set(
  'missile|rocket|drone|unmanned aerial vehicle|shell|bomb|round|bullet|shot|grenade|cartridge|mine|torpedo|munition|ballistic missile|cruise missile|projectile'.split(
    '|',
  ),
);
const CAPTIVES: ReadonlySet<string> = new Set('prisoner|prisoner of war|hostage|detainee|captive|convict|inmate'.split('|'));
const FIGHTERS: ReadonlySet<string> = new Set(
  'militant|terrorist|soldier|fighter|invader|insurgent|commander|officer|occupier|bandit|mercenary|serviceman|rebel|person|attacker'.split('|'),
);

/** Verbs that mean something else of other things: missiles are fired, cars are put out, militants are not destroyed as houses are. */
export function conceptFor(verb: string, { noun }: Draft): string {
  const counted = noun?.counted.concept ?? '';
  switch (verb) {
    case 'put out':
      return PROJECTILES.has(counted) ? 'fire' : CAPTIVES.has(counted) ? 'release' : 'produce';
    case 'destroy':
      return FIGHTERS.has(counted) ? 'kill' : verb;
    default:
      return verb;
  }
}
