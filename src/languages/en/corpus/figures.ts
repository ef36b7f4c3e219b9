import type { Corpus, FigureReading } from '../../example.ts';

/** What figures did, how sure it is, and what they are tied to. */
export const figures: Corpus<FigureReading> = {
  examples: [
    {
      value: { predicate: 'sign' },
      phrases: [
        '[72] countries signed the convention.',
        'The convention was signed by [72] countries.',
        'Representatives of [69] countries signed the treaty.',
        'The signing of the pact by [15] states was a record.',
        'There were [72] states that signed the text.',
        'The deal has been signed by [31] mayors and 5 governors.',
        'The deal has been signed by 31 mayors and [5] governors.',
      ],
    },
    {
      value: { predicate: 'ratify' },
      phrases: ['The treaty has been ratified by [40] states.', 'Ratification by [40] states is a milestone.', '[Forty] parliaments ratified the accord.'],
    },
    {
      value: { predicate: 'attend' },
      phrases: [
        'More than [2,500] delegates attended the ceremony.',
        '[92] delegations took part in the summit.',
        'The summit was attended by [92] delegations.',
        'The participation of [1,200] athletes is a record.',
        'Over 1,000 delegates from [110] countries attended.',
        'Some [400] scientists participated in the forum.',
      ],
    },
    {
      value: { predicate: 'kill' },
      phrases: [
        'At least [107] people were killed when a crane fell.',
        'The blast killed [12] civilians.',
        'Over [345] pilgrims have been killed in a stampede.',
        'At least [107] killed in crane collapse.',
        'Militants killed [30] hostages.',
        'The storm struck the mosque, killing [107] and wounding 238.',
        'It was an attack with at least [ten] people killed.',
      ],
    },
    {
      value: { predicate: 'die' },
      phrases: [
        '[Five] people died in the fire.',
        'Two patients and [three] nurses died.',
        '[Seven] miners have died.',
        'The death of [seven] miners shocked the town.',
        '[Nine] people are dead after the crash.',
      ],
    },
    {
      value: { predicate: 'have' },
      phrases: ['The school, once a barn, has [391] pupils.', 'The party has [55] seats.', 'The club has more than [300] employees.'],
    },
    {
      value: { predicate: 'kill', attribution: 'The union' },
      phrases: ['The union claims about [700] miners were killed in the blast.'],
    },
    {
      value: { predicate: 'injure' },
      phrases: [
        '[238] people were injured.',
        'Another [six] workers were wounded.',
        'The storm struck the mosque, killing 107 and wounding [238].',
        '[40] passengers were hurt in the crash.',
        'The explosion injured [14] residents.',
      ],
    },
    {
      value: { predicate: 'rescue' },
      phrases: [
        'The fishermen rescued over [700] asylum seekers whose boat sank.',
        '[900] asylum seekers rescued off the coast.',
        'The navy saved [200] more.',
        'The rescue of [33] miners took two months.',
      ],
    },
    {
      value: { predicate: 'evacuate' },
      phrases: ['South Korea evacuated about [80] people in the town.', '[1,200] residents were evacuated.', 'The evacuation of [2,000] villagers took a day.'],
    },
    {
      value: { predicate: 'arrest' },
      phrases: [
        'Police arrested [17] people.',
        '[334] suspects have been arrested.',
        'The arrest of [four] officials caused protests.',
        'The [19] reporters arrested in the capital are bloggers.',
      ],
    },
    { value: { predicate: 'detain' }, phrases: ['[60] activists were detained at the rally.', 'Authorities detained [three] officials.'] },
    {
      value: { predicate: 'release' },
      phrases: ['[95] prisoners were released.', 'The government freed [40] dissidents.', 'The release of [12] hostages was delayed.'],
    },
    {
      value: { predicate: 'destroy' },
      phrases: [
        'Five strikes destroyed [eight] oil pumps, six stills and two cranes.',
        'Five strikes destroyed eight oil pumps, [six] stills and two cranes.',
        'Five strikes destroyed eight pumps, six stills and [two] cranes.',
        '[200] homes were destroyed by the fire.',
        '[Five] strikes destroyed eight pumps.',
      ],
    },
    { value: { predicate: 'damage' }, phrases: ['The quake damaged [47] buildings.', '[29] supply routes were damaged.'] },
    {
      value: { predicate: 'shoot down' },
      phrases: ['Ukraine shot down [45] drones.', '[45] drones were shot down overnight.', 'Air defences intercepted [seven] missiles.'],
    },
    {
      value: { predicate: 'launch' },
      phrases: ['Russia launched [81] drones.', '[60] satellites were launched.', 'Russia launched more than [100] missiles at Ukraine.'],
    },
    { value: { predicate: 'fire' }, phrases: ['They perpetrated such action as firing [36] shells at posts.', 'The army fired [two] missiles.'] },
    {
      value: { predicate: 'conduct' },
      phrases: ['Coalition forces conducted [34] strikes against the group.', 'The forces conducted [23] strikes using aircraft.'],
    },
    {
      value: { predicate: 'deploy' },
      phrases: ['The city deployed [600] officers.', '[2,000] troops were deployed to the border.', 'The deployment of [500] soldiers was approved.'],
    },
    {
      value: { predicate: 'buy' },
      phrases: [
        'The ministry bought [200] generators.',
        'The purchase of [34] apartments cost a fortune.',
        'The city purchased [50] buses and 20 trams.',
        'The city purchased 50 buses and [20] trams.',
        'He bought the house for [$2 million].',
      ],
    },
    { value: { predicate: 'sell' }, phrases: ['The company sold [1,500] cars.', '[12] thousand tickets were sold.'] },
    { value: { predicate: 'allocate' }, phrases: ['The government allocated [$5 billion].', '[$300,000] was earmarked for repairs.'] },
    {
      value: { predicate: 'receive' },
      phrases: ['The fund received [150] applications.', '[3,000] complaints were received.', 'The winner received [$10,000].'],
    },
    { value: { predicate: 'provide' }, phrases: ['The agency provided [40] tents.', 'Shelter was provided to people by [three] charities.'] },
    { value: { predicate: 'build' }, phrases: ['The city built [14] schools.', '[25] bridges were built.', 'The construction of [120] homes was finished.'] },
    { value: { predicate: 'vote for' }, phrases: ['[231] deputies voted for the bill.', '[93] states voted in favour.'] },
    { value: { predicate: 'vote against' }, phrases: ['[12] states voted against.', '[Five] members voted against the motion.'] },
    { value: { predicate: 'abstain' }, phrases: ['[35] countries abstained.', 'Some [35] states abstained from the vote.'] },
    { value: { predicate: 'adopt' }, phrases: ['Parliament adopted [15] laws.', '[12] amendments were adopted.'] },
    { value: { predicate: 'elect' }, phrases: ['Voters elected [450] lawmakers.', '[34] members were elected to the council.'] },
    { value: { predicate: 'register' }, phrases: ['The commission registered [22] candidates.', '[1.2 million] voters were registered.'] },
    { value: { predicate: 'fine' }, phrases: ['The regulator fined [nine] companies.', '[41] drivers were fined.'] },
    { value: { predicate: 'arrive' }, phrases: ['[600] volunteers arrived in the city.', 'Some [12] trucks of aid have arrived.'] },
    { value: { predicate: 'gather' }, phrases: ['[5,000] people gathered in the square.', 'Around [300] protesters gathered outside the court.'] },
    { value: { predicate: 'depart' }, phrases: ['[Ninety-four] airmen from the wing here departed for Turkey.', '[Two] trains departed on time.'] },
    { value: { predicate: 'cross' }, phrases: ['[45,756] migrants crossed the Channel.', 'A record [45,756] migrants crossing the Channel set off debate.'] },
    { value: { predicate: 'work' }, phrases: ['[930] people work at the plant.', 'Some [120] rescuers are working at the scene.'] },
    { value: { predicate: 'live' }, phrases: ['[499] families live in the village.', 'Some [140,000] people live there.'] },
    { value: { predicate: 'return' }, phrases: ['[Three] astronauts returned to Earth.', 'The return of [40] children was confirmed.'] },
    { value: { predicate: 'infect' }, phrases: ['[812] people were infected.', 'The virus infected [56] pupils.'] },
    { value: { predicate: 'sentence' }, phrases: ['The court sentenced [three] men.', '[12] officers were sentenced.'] },
    { value: { predicate: 'go missing' }, phrases: ['[Four] hikers went missing.', '[Six] fishermen are missing.'] },
    { value: { predicate: 'survive' }, phrases: ['Only [two] passengers survived.'] },
    {
      value: { predicate: 'support' },
      phrases: ['[40] federations support the candidate.', 'The bid was supported by [30] federations.', 'The motion is backed by [six] parties.'],
    },
    { value: { predicate: 'reach' }, phrases: ['The number of applications reached [1.2 million].', 'The projects reach [2 million] people.'] },
    { value: { predicate: 'not sign' }, phrases: ['[12] states did not sign the declaration.', '[Three] countries have not signed the statement.'] },
    { value: { predicate: 'displace' }, phrases: ['The flood displaced [20,000] people.', '[20,000] people have been displaced by the flood.'] },
    // not yet so
    {
      value: { predicate: 'buy', modality: 'planned' },
      phrases: [
        'The ministry plans to buy [10,000] shields.',
        'The city intends to buy [40] trams.',
        'The ministry plans to buy 10,000 shields, about [20,000] helmets.',
      ],
    },
    {
      value: { predicate: 'build', modality: 'planned' },
      phrases: ['The government promised to build [500] shelters.', 'The city agreed to build [12] schools.'],
    },
    { value: { predicate: 'hold', modality: 'planned' }, phrases: ['The government intends to hold [two] referendums.'] },
    {
      value: { predicate: 'attend', modality: 'expected' },
      phrases: [
        '[100] companies will attend the forum.',
        '[90] leaders are expected to attend the summit.',
        'Almost [100] states will take part in the ceremony.',
        'The organisers expect [90] leaders to attend.',
      ],
    },
    {
      value: { predicate: 'sign', attribution: 'John Smith' },
      phrases: [
        'All is ready, minister John Smith said. He added that [72] countries had signed.',
        'All is ready, minister John Smith said. "Some [72] countries signed," he added.',
      ],
    },
    { value: { predicate: 'ratify' }, phrases: ['The treaty took effect after at least [40] states had ratified it.'] },
    { value: { predicate: 'sign', modality: 'expected' }, phrases: ['Some 65 states signed, more than the [60] that organisers had been hoping for.'] },
    { value: { predicate: 'arrive', modality: 'expected' }, phrases: ['[15] trains will arrive.', 'Another [60] journalists are expected to arrive.'] },
    { value: { predicate: 'receive', modality: 'expected' }, phrases: ['Schools will receive [300] buses.', 'The region will receive [$20 million].'] },
    { value: { predicate: 'open', modality: 'expected' }, phrases: ['[25] centres will be opened.', '[Eight] clinics are set to open.'] },
    { value: { modality: 'expected' }, phrases: ['The city expects about [6 million] visitors.', 'The expected price is [$650].'] },
    {
      value: { predicate: 'collect', modality: 'required' },
      phrases: ['Candidates must collect [500] signatures.', 'The organisers have to collect [25,000] votes.'],
    },
    {
      value: { predicate: 'need', modality: 'required' },
      phrases: ['The repair needs [$44 million].', 'At least [40] signatures are needed.', 'The bill requires [226] votes.', '[60] seats are required.'],
    },
    {
      value: { predicate: 'transfer', modality: 'required' },
      phrases: ['The developer must hand over [eight] flats.', 'The company had to transfer [five] buildings.'],
    },
    {
      value: { predicate: 'kill', modality: 'denied' },
      phrases: ['The ministry denied that [20] soldiers were killed.', 'The army denied killing [nine] farmers.'],
    },
    {
      value: { predicate: 'lose', modality: 'hypothetical' },
      phrases: ['The country could lose [$2 billion].', 'If the law is repealed, [300] people may lose jobs.'],
    },
    { value: { predicate: 'sign', modality: 'hypothetical' }, phrases: ['If [40] countries sign the treaty, it enters into force.'] },
    // parts
    {
      value: { predicate: 'sign', partOf: 72 },
      phrases: ['72 countries signed the convention, of which [64] signed it at once.', '72 states signed, of whom [19] signed with reservations.'],
    },
    {
      value: { predicate: 'kill', partOf: 30 },
      phrases: ['30 people were killed, including [five] children.', '30 people were killed, among them [two] journalists.'],
    },
    {
      value: { predicate: 'shoot down', partOf: 60 },
      phrases: ['Of the 60 drones, [52] were shot down.', 'Out of 60 missiles, [48] were shot down over the sea.'],
    },
    {
      value: { predicate: 'support', partOf: 7 },
      phrases: ['[Six] of the 7 candidates supported the accession.', '[Five] out of 7 members supported the move.'],
    },
    { value: { predicate: 'hit', partOf: 36 }, phrases: ['The army fired 36 shells. [Six] shells of them hit the area.'] },
    {
      value: { predicate: 'conduct', partOf: 34, scope: 'In Syria' },
      phrases: ['Forces conducted 34 strikes. In Syria, they conducted [23] strikes. In Iraq, they conducted 11 strikes.'],
    },
    {
      value: { predicate: 'conduct', partOf: 34, scope: 'In Iraq' },
      phrases: ['Forces conducted 34 strikes. In Syria, they conducted 23 strikes. In Iraq, they conducted [11] strikes.'],
    },
    // narrowed
    { value: { predicate: 'kill', scope: 'in Kharkiv' }, phrases: ['[Five] people in Kharkiv were killed.', 'Shelling killed [five] people in Kharkiv.'] },
    { value: { predicate: 'sign', scope: 'at the plenary session' }, phrases: ['[64] countries signed it at the plenary session.'] },
    // when
    {
      value: { predicate: 'kill', asOf: '2025-10-14' },
      phrases: ['As of 14 October, [40] people were killed.', 'As of October 14, 2025, [40] people had been killed.'],
    },
    { value: { predicate: 'build', asOf: '2019' }, phrases: ['In 2019 the city built [14] schools.'] },
    { value: { predicate: 'sign', asOf: '2025-10-25' }, phrases: ['[72] countries signed the convention on 25 October 2025.'] },
    // who says so
    {
      value: { predicate: 'kill', attribution: 'the Health Ministry' },
      phrases: ['According to the Health Ministry, [40] people were killed.', '[40] people were killed, according to the Health Ministry.'],
    },
    {
      value: { predicate: 'sign', attribution: 'John Smith' },
      phrases: [
        'Minister John Smith said [12] countries signed the deal.',
        'According to Minister John Smith, [12] countries signed the deal.',
        '“[12] countries signed the deal,” Minister John Smith said.',
      ],
    },
    { value: { predicate: 'detain', attribution: 'Police' }, phrases: ['Police said [12] people were detained.'] },
    { value: { predicate: 'detain', attribution: 'police' }, phrases: ['[12] people were detained, police said.'] },
    {
      value: { predicate: 'vote for' },
      phrases: ['With [77] MPs voting in favour and 71 against, the bill passed.', 'Parliament adopted the bill by [419] votes to 204.'],
    },
    {
      value: { predicate: 'vote against' },
      phrases: ['With 77 MPs voting in favour and [71] against, the bill passed.', 'Parliament adopted the bill by 419 votes to [204].'],
    },
    {
      value: { predicate: 'kill' },
      phrases: ['At least [500] soldiers have been confirmed killed.'],
    },
    {
      value: { predicate: 'injure' },
      phrases: ['Five students were killed and around [50] injured.'],
    },
    {
      value: { predicate: 'decrease' },
      phrases: ['Deaths fell by 17%, to [631].', 'Prices plunged [18] percent.', 'Inflation eased to [1.7] percent.'],
    },
    {
      value: { predicate: 'increase' },
      phrases: ['Prices rose [12] percent and reached a record.', 'Output grew [3] percent to 177 million.'],
    },
    {
      value: { predicate: 'transport' },
      phrases: ['A boat carrying [100] migrants sank.'],
    },
    {
      value: { predicate: 'fire' },
      phrases: ['The militants fired [30] rockets.'],
    },
  ],
  negative: [
    'Delegates from [24] countries are here.',
    'In [five] days the president visited the town.',
    'For [three] hours rescuers fought the blaze.',
    'In [10] years the company built a plant.',
    'Reporters were arrested in [24] countries.',
    'The convention is in force in [50] states.',
    'The [31]-year-old driver was arrested.',
    'The fire broke out on [two] floors.',
    'The hall has room for [300] guests.',
    'The bus drove between [two] villages.',
    'Under pressure from [three] parties the premier quit.',
    'After [six] blasts the town went dark.',
    'Before [12] judges the lawyer spoke.',
    'The flat has a floor of [136] square metres.',
    'The session went on for [five] hours.',
    'The lake is [10] metres deep.',
    'He talked about [three] threats.',
    'Near [two] lakes a forest was planted.',
    'The price is [$51].',
    'The report has pictures on [12] pages.',
    'With [15] rivals behind her she won.',
    'With support from [14] donor countries the work began.',
    'The case against [four] deputies was closed.',
    'The strike hit a depot near [two] churches.',
    'The cup goes to the best among [eight] teams.',
    'The survey of pupils aged [8–10] years ended.',
    'The group marched through [three] towns.',
    'Farmers without [two] permits were stopped.',
    'The ban was imposed in [seven] regions.',
    'The tower is [70] metres high.',
  ],
};
