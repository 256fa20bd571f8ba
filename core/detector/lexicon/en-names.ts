/** English words about names: what capitalised neighbours of a country or person are. */
import { words } from './word-set.ts';

export const openers = words(`
  a an the this that these those such some any all both each every no none either neither another other others few many
  most much more several one two three four five six seven eight nine ten
  i you he she it we they my your his her its our their who whom whose which what when where why how whether
  in on at by for from to of with without within into onto over under above below between among against across through
  during before after since until till upon about around near behind beyond beside besides despite except like unlike
  us me him them via per toward towards amid amidst amongst along alongside inside outside off out up down throughout versus vs plus
  and or but nor so yet if unless though although because while whereas as than then thus hence therefore however
  also again already always almost even ever never not now only just once still soon there here later earlier meanwhile
  moreover furthermore nevertheless nonetheless instead otherwise indeed perhaps maybe yes today yesterday tomorrow
  tonight first second third last next finally further rather quite very too else
  is are was were be been being am do does did done has have had having can could will would shall should may might must
  let get got make made says say said asked asks told tells adds added wrote writes notes noted argues argued
  according given following including regarding concerning considering once previously recently currently formerly
  read see watch look photo image picture video caption credit source related more analysis opinion update breaking live
  exclusive explainer factbox correction editor background comment interview report news
  new old former late early good big great long high low own same whole only
  ask why's what's it's that's there's here's he's she's who's how's let's don't doesn't isn't aren't won't can't
  cannot didn't wasn't weren't couldn't wouldn't shouldn't haven't hasn't hadn't
`);

export const headlineLowercase = words(`
  with from into onto over than that when upon about after amid among before between during through under until without
  within despite against toward towards
`);

export const calendar = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec easter christmas ramadan
`);

export const leaderTitles = words(`
  president premier chancellor king queen emperor prime dictator leader strongman ruler autocrat taoiseach
`);

export const titles = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady madam madame herr frau monsieur senor senora don
  minister secretary ministers chairman chairwoman chair chief head deputy vice acting former ex foreign defense defence
  finance interior general gen colonel col major maj captain capt admiral adm marshal lieutenant lt sergeant sgt
  commander senator sen representative rep congressman congresswoman governor gov mayor ambassador amb envoy
  spokesman spokeswoman spokesperson director researcher analyst economist expert scientist author writer journalist
  historian lawyer judge justice attorney prosecutor commissioner counselor councillor adviser advisor comrade
  prince princess crown duke sultan sheikh emir ayatollah imam pope patriarch archbishop bishop cardinal father reverend
  rev rabbi st saint coach candidate presidents deputies officials official lawmaker mp mps pm fm statesman
  tsar czar boss oligarch tycoon billionaire opposition presidential
`);

export const organizationHeads = words(`
  daily post times today herald tribune journal gazette mail mirror express telegraph observer guardian standard star sun
  globe chronicle review week weekly magazine press news newspaper radio television network channel media broadcasting
  online report monitor digest insider
  bank banks bancorp insurance mutual securities exchange fund funds capital holdings holding group corporation corp inc
  ltd limited llc plc company co industries industry airlines airline airways air aviation aerospace shipyard shipbuilding
  railway railways rail telecom telecommunications mobile motors motor steel petroleum oil gas energy electric power
  construction technologies technology systems pharma pharmaceuticals foods breweries hotels resort properties
  engineering chemical mining metals resources logistics shipping lines cruise foundation trust endowment institute
  institution university college school academy seminary polytechnic laboratory observatory center centre association
  society club federation confederation league cup championship championships open grand prix olympics marathon derby
  trophy games tour united rovers fc rangers council church cathedral synod orthodox diocese mosque temple museum gallery
  library orchestra philharmonic symphony ballet opera theatre theater festival awards award prize fellowship scholarship
  hospital clinic hotel stadium arena airport tower mall plaza expo fair summit forum conference chamber
  house project initiative alliance movement front brotherhood party watch crescent cross scouts institutes studies
  studio studios pictures films records entertainment software solutions services service partners ventures express
  tech mission village house idol dream dancers
`);

export const placeHeads = words(`
  ocean sea gulf bay strait straits channel canal river lake lakes island islands isles peninsula cape coast mountain
  mountains mount hills hill valley desert plateau plain basin reef trench ridge falls creek bridge gate wall street road
  avenue boulevard square lane drive highway station town township county city borough district province territory
  quarter park garden gardens beach springs point rock ranch heights reservoir dam triangle subcontinent wells
`);

export const watersOf = words('gulf sea bay strait straits channel isle gate wall');

export const stateHeads = words(`
  government president premier chancellor king queen emperor prime minister ministers ministry ministries secretary
  secretaries foreign defense defence interior finance vice deputy army navy military marines marine forces armed guard force people peoples authority mod mfa
  police embassy consulate ambassador envoy parliament congress senate senator senators representative representatives
  rep sen house-of-representatives department state treasury justice supreme constitutional court attorney general
  federal central intelligence secret special border customs coast-guard homeland security agency ambassadors
  constitution presidential parliamentary republic republicans democrats democratic republican cabinet politburo
  state-department pentagon air-force trade national delegation diplomat diplomats officials prime-minister chief governor
  space immigration census congressman congresswoman lawmakers embassy's president's ambassador's crown
  soviet grand ayatollah leader sen gov
`);

export const communities = words(`
  jew jews jewish muslim muslims christian christians catholic catholics hindu hindus sikh sikhs kurd kurds tatars uighur
  uighurs uyghur uyghurs armenians turkmen cossack cossacks communist communists marxist maoist maoists nazi nazis
  socialist socialists
`);

export const leads = words(`
  air radio bank new latin miss mister team papua equatorial voice royal hotel cafe restaurant little chez club fc grand
  santa san st saint fort port lake mount
`);

export const compass = words('north south east west');

export const qualifiers = words(`
  northern southern eastern western central mainland modern ancient imperial soviet nazi communist tsarist czarist
  colonial fascist ottoman medieval metropolitan continental occupied greater rural urban post-soviet democratic former
  southeastern southwestern northeastern northwestern south-eastern north-eastern contemporary independent free
  socialist capitalist islamist putin's global
`);

export const prefixes = words(`
  anti pro non ex pre post un inter intra trans neo pan sub semi all anglo franco sino russo indo euro afro austro
  greco israeli-palestinian half part quasi then mid cross
`);

export const regions = words(`
  africa europe asia arab america americas pacific atlantic arctic antarctica caribbean mediterranean balkans baltics baltic
  nato eu asean un brics gulf west east north south
`);

export const of = words('of for');
export const genitive = words('of');
export const postedTo = words('to');
export const the = words('the');
export const and = words('and');
export const nameParticles = words('von van der den de da di del della dos bin ibn al el ben zu zur la le');

export const institutionNouns = words(`
  agency agencies broadcaster broadcasters newspaper channel network station magazine website institute bank tank tanks
  university college ministry party group grouping bloc alliance organization organisation company foundation center
  centre association union court council summit
`);

export const institutionCompanions = words(`
  summit summits member members membership meeting meetings official officials spokesman spokeswoman spokesperson chief
  headquarters leaders countries states nations report forces allies alliance journalist correspondent reporter
`);
