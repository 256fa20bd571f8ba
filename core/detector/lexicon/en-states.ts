/** English words about what governments, cities and languages do and have. */
import { verbs, words } from './word-set.ts';

const IRREGULAR_STATE_VERBS = `
  say says said saying see sees saw seen seeing thinks thought thinking sent sends sending gave gives given giving takes took
  taken taking holds held holding keeps kept keeping knows knew known knowing wins won loses lost fights fought fighting
  begins began begun makes made making puts put putting sets set setting spends spent tells told telling leads led leading
  sells sold selling buys bought buying feels felt feeling finds found finding stands stood standing speaks spoke
  goes went gone going becomes became becoming withdraws withdrew withdrawn withdrawing lies lied lying pays paid paying
  means meant meaning strikes struck striking shuts cuts cutting bets betting throws threw drives drove lets letting
  needs needed needing want wants understands understood chooses chose chosen seeks sought seeking
  brought brings bringing builds built building does did shows showed showing shown gets got getting
  bans banned banning plans planned planning steps stepped stepping admits admitted
`;

export const stateVerbs = new Set([
  ...verbs(`
    accuse act add admit adopt affirm agree aim allege allow announce annex answer appeal argue arm arrest ask assert
    assure attack attempt avoid back ban bar believe blame block call cancel caution cease challenge change claim combat
    comment complain concede condemn confirm consider continue control counter criticise criticize decide declare decline
    defend demand deny deploy depend describe dismiss dispatch dispute distance downplay embrace emphasise emphasize
    endorse escalate exert expand expect expel explain export express face fail favour favor fear finance fire force
    free freeze fund halt hail hesitate hint hope host impose import indicate insist intend intensify interfere intervene
    invade invest invite issue join justify label launch maintain maneuver manoeuvre mobilise mobilize move negotiate
    nominate note object offer oppose order oust outline pause plan pledge praise prefer prepare present press pressure
    proclaim promise pronounce propose protest provoke prove publish punish push question react reaffirm realise realize
    recall reckon recognise recognize refrain refuse regard reiterate reject release rely remain remark remind renew repeat
    reply report request respond resist restrict restore resume retaliate reveal revive rule sanction scramble seem share
    shift sign signal slam soften stage start state step stop stress suggest summon supply support suspect suspend swear
    target test threaten time touch trade treat try turn urge use value veto view voice vote vow wait want warn weigh
    welcome wish withhold worry watch cooperate co-operate fund back
  `),
  ...words(IRREGULAR_STATE_VERBS),
]);

export const auxiliaries = words(`
  will would can could may might must shall should is are was were has have had been be being does do did not never also
  again already always still now then even once later soon often once repeatedly long itself apparently only just ever
  to since yet no longer further thus instead today yesterday
  didn doesn don isn aren wasn weren hasn haven hadn won wouldn couldn shouldn mustn seems appears itself both all
`);

export const stateAdjectives = words(`
  ready willing unwilling eager keen reluctant able unable likely unlikely prepared concerned worried wary anxious nervous
  determined committed opposed interested involved responsible guilty open furious angry alarmed isolated dissatisfied
  satisfied convinced confident aware afraid bound set dependent reliant hostile under
`);

export const towardsState = verbs(`
  accuse pressure press urge warn blame condemn criticise criticize slam denounce isolate punish sanction deter provoke
  anger infuriate alarm irritate irk annoy upset appease persuade convince pressure back arm supply support embolden
  antagonise antagonize alienate offend reassure confront challenge oppose defy thank ask beg implore prompt push drive
  weaken strengthen help enable allow lobby sue contain counter rebuke chide mock ally trust distrust mistrust
  enrage placate pacify rattle unsettle
`);

export const stateNouns = words(`
  ally allies army armies troops soldiers forces military navy war wars invasion aggression offensive attack attacks
  strikes policy policies position positions stance strategy claim claims decision decisions government leadership regime
  ministry ministries minister ambassador ambassadors envoy envoys diplomat diplomats embassy diplomacy threat threats
  response reaction reply demand demands influence interest interests backing support aid help assistance ambition
  ambitions aims goals intention intentions plan plans view views perspective opinion attitude role power might control
  rule grip orbit sphere camp side hand hands will willingness pressure sanctions accusations allegations denial denials
  refusal insistence offer offers proposal proposals conditions concerns fears worries anger displeasure patience
  propaganda narrative rhetoric message partners partner partnership friends enemies foes rivals rival adversaries
  opponents critics proxies proxy puppet puppets clients officials leaders rulers authorities lawmakers parliament
  foreign defense defence security nuclear annexation occupation recognition veto vote membership bid commitment promises
  obligations exports imports tariffs trade economy budget reserves relations relationship ties dealings dependence
  reliance weapons arms missiles arsenal aid rapprochement rejection warnings warning spies spy intelligence agents
  negotiators delegation representative representatives spokesman spokeswoman strategists planners generals commanders
  calculations calculus motives move moves actions failure failures setbacks losses defeat victory leverage
`);

export const cityNouns = words(`
  street streets mayor airport airports metro subway suburb suburbs resident residents residence inhabitants population
  weather skyline museum museums square theatre theater district districts neighbourhood neighbourhoods neighborhood
  neighborhoods university centre center outskirts stock court hospital hospitals zoo traffic restaurants restaurant bars
  hotels hotel cathedral station stations port river bridges old downtown police firefighters stadium apartments
`);

export const authorities = words(`
  government governments leadership leaders leader rulers ruler regime regimes ministry ministries authorities
  policymakers policy-makers officials decision-makers parliament cabinet kremlin administration politicians politburo
  lawmakers elites elite power governors generals strategists establishment
`);

export const stateCompounds = words(`
  backed led controlled friendly aligned appointed installed sponsored supported funded ruled imposed dominated
  supplied occupied allied brokered run ordered loyal instigated annexed held approved organized organised leaning
`);

export const statePrefixes = words('pro anti');

const WITH = `
  tie ties relation relations relationship talks talk talking deal deals agreement agreements alliance alliances allied
  ally allies war partnership negotiations negotiation negotiate negotiating negotiated conflict cooperation co-operation
  trade trading friendship contact contacts dialogue side sided siding align aligned aligning break broke broken
  solidarity confrontation dispute disputes border business treaty pact accord ceasefire peace coordinate coordinated
  coordination link links bond bonds pressure patience frustration frustrated angry rift tension tensions
  rapprochement standoff cooperate cooperated cooperating understanding compromise deals disagreement
`;

const governingWords: readonly (readonly [prepositions: string, governors: string])[] = [
  ['with', WITH],
  [
    'on',
    `pressure sanctions sanction depend depends depended dependent dependence rely relies relied reliant reliance imposed
    impose tariffs embargo dependency policy influence hopes blame blamed punishment trust leaning leans line tough
    tougher soft softer hard harder views position focus`,
  ],
  [
    'against',
    'sanctions sanction war wars complaint case accusations allegations measures turned turn coalition alliance stand',
  ],
  ['for', 'support backing sympathy aid help weapons arms assistance speak speaks spoke speaking blow victory defeat'],
  [
    'by',
    `backed supported annexed controlled occupied imposed accused orchestrated funded financed appointed recognised
    recognized claimed ordered sponsored installed planned announced rejected condemned criticised criticized welcomed
    denied supplied armed ruled governed claimed demanded proposed offered held sanctioned threatened launched staged
    declared waged seized signed approved issued proclaimed blocked vetoed expelled mediated brokered`,
  ],
  [
    'to',
    `loyal close closer hostile friendly tie ties concessions message warning signal ultimatum aid weapons arms
    deliveries exports sales sold supplied subordinate allegiance loyalty answer answerable turn turned turning drawn
    appeal appeals appealed blow challenge alternative opposition opposed support according subservient beholden
    response responded reply pressure sympathetic cosying closeness proximity attitude leaning gift favour favor threat`,
  ],
  ['toward towards', 'policy stance attitude turn turned lean leaning leans shift shifting approach hostility tilt'],
  [
    'from',
    `independence support orders instructions concessions guarantees pressure threat threats aid weapons arms demands
    assurances signals statement statements response reaction denial denials backing imports warning warnings criticism
    distance distanced distancing autonomy permission approval independent`,
  ],
  [
    'of',
    'accused critical wary suspicious afraid ally allies allied critic critics behalf side foes intentions instead',
  ],
  ['between', WITH],
];

export const governing: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  governingWords.flatMap(([prepositions, list]) => prepositions.split(' ').map((one) => [one, words(list)] as const)),
);

export const between = words('between');

export const routes = words(`
  flight flights train trains railway rail road roads route routes highway motorway travel travels travelling traveling
  commute commuting shuttle shuttled shuttling drive flew fly flies flying distance somewhere halfway journey trip
  connection connections line lines pipeline match game race
`);

export const locative = words('in at near outside inside around into from to via through across of for');

export const besideBuilding = words('near outside beside opposite behind around at inside');

export const relationNouns = words(`
  relations relationship ties tie talks trade treaty treaties alliance war wars summit cooperation co-operation tensions
  tension border dialogue rivalry agreement agreements friendship pact conflict competition confrontation negotiations
  diplomacy détente detente partnership exchange exchanges commission deal deals rapprochement contacts disputes dispute
  crew crews mission missions venture team project consultations declaration summits accord
`);

export const identityNations = words('american americans canadian canadians australian australians');

export const languagePrepositions = words('in into from');

export const languageVerbs = words(`
  speak speaks spoke spoken speaking learn learns learned learnt learning study studies studied studying teach teaches
  taught teaching understand understands understood translate translated fluent read reads write writes wrote written
`);

export const languageNouns = words(`
  language languages speaker speakers speaking translation translations translator translators interpreter grammar
  dictionary alphabet subtitles dialect dialects vocabulary lessons script characters word words proverb surname
  spelling pronunciation transliteration calligraphy
`);

export const namedThings = words(`
  food foods cuisine restaurant restaurants dish dishes recipe recipes salad dressing pastry pastries bread cheese cheeses
  coffee delight delights bath baths roulette doll dolls fries toast breakfast shepherd shepherds bulldog bulldogs poodle
  terrier horn wax manicure kiss whispers checkers dumplings noodles takeaway takeout takeaways borscht cooking chef chefs
  curry wurst sausage sausages pancakes muffin muffins beans bean rug rugs towel towels elm oak ivy ginseng cabbage
  parsley rose hamster cockroach rooster spaniel setter collie wolfhound pony literature-class lantern lanterns
`);

export const otherNations = words(`
  native african latin north south east west central asian mexican anglo pan black white
`);
