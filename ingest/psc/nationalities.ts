/** Nationalities as people write them in the UK register ("British", "Polish, Irish"), as countries. */
import { ukCountry } from '../uk/places.ts';

const table =
  'AD andorran|AE emirati|AF afghan|AL albanian|AM armenian|AO angolan|AR argentinian,argentine|AT austrian|AU australian|AZ azerbaijani|' +
  'BA bosnian,citizen of bosnia and herzegovina|BB barbadian|BD bangladeshi|BE belgian|BF burkinan|BG bulgarian|BH bahraini|BI burundian|BJ beninese|' +
  'BM bermudian|BN bruneian|BO bolivian|BR brazilian|BS bahamian|BT bhutanese|BW botswanan|BY belarusian|BZ belizean|CA canadian|CD congolese (drc)|' +
  'CF central african|CG congolese (congo)|CH swiss|CI ivorian|CL chilean|CM cameroonian|CN chinese|CO colombian|CR costa rican|CU cuban|CV cape verdean|' +
  'CY cypriot,cypriot (greek)|CZ czech|DE german|DJ djiboutian|DK danish|DO citizen of the dominican republic|DZ algerian|EC ecuadorean|' +
  'EE estonian|EG egyptian|ER eritrean|ES spanish|ET ethiopian|FI finnish|FJ fijian|FR french|GA gabonese|' +
  'GB british,english,scottish,welsh,northern irish,british citizen,united kingdom citizen|GE georgian|GG guernsey|GH ghanaian|GI gibraltarian|' +
  'GM gambian|GN guinean|GQ equatorial guinean|GR greek|GT guatemalan|GW citizen of guinea-bissau|GY guyanese|HK hong konger|HN honduran|HR croatian|' +
  'HT haitian|HU hungarian|ID indonesian|IE irish|IL israeli|IM manx|IN indian|IQ iraqi|IR iranian|IS icelandic|IT italian|JE jersey|JM jamaican|' +
  'JO jordanian|JP japanese|KE kenyan|KG kyrgyz|KH cambodian|KM comoran|KN kittitian|KP north korean|KR south korean|KW kuwaiti|KY cayman islander|' +
  'KZ kazakh|LA lao|LB lebanese|LC st lucian|LI liechtenstein citizen|LK sri lankan|LR liberian|LS mosotho|LT lithuanian|LU luxembourger|LV latvian|' +
  'LY libyan|MA moroccan|MC monegasque|MD moldovan|ME montenegrin|MG malagasy|MK macedonian|ML malian|MM burmese|MN mongolian|MR mauritanian|' +
  'MT maltese|MU mauritian|MV maldivian|MW malawian|MX mexican|MY malaysian|MZ mozambican|NA namibian|NE nigerien|NG nigerian|NI nicaraguan|' +
  'NL dutch|NO norwegian|NP nepalese|NZ new zealander|OM omani|PA panamanian|PE peruvian|PG papua new guinean|PH filipino|PK pakistani|PL polish|' +
  'PS palestinian|PT portuguese|PY paraguayan|QA qatari|RO romanian|RS serbian|RU russian|RW rwandan|SA saudi arabian|SC citizen of seychelles|' +
  'SD sudanese|SE swedish|SG singaporean|SI slovenian|SK slovak|SL sierra leonean|SM sammarinese|SN senegalese|SO somali|SR surinamese|' +
  'SS south sudanese|SV salvadorean|SY syrian|SZ swazi|TD chadian|TG togolese|TH thai|TJ tajik|TM turkmen|TN tunisian|TR turkish|' +
  'TT trinidadian|TW taiwanese|TZ tanzanian|UA ukrainian|UG ugandan|US american|UY uruguayan|UZ uzbek|VC vincentian|VE venezuelan|VN vietnamese|' +
  'VU citizen of vanuatu|WS samoan|XK kosovan|YE yemeni|ZA south african|ZM zambian|ZW zimbabwean';

const byName: ReadonlyMap<string, string> = new Map(
  table.split('|').flatMap((row) =>
    row
      .slice(3)
      .split(',')
      .map((name): [string, string] => [name, row.slice(0, 2)]),
  ),
);

/** How many texts are remembered; the register repeats a few hundred. */
const mostRemembered = 20_000;

export interface ReadNationality {
  /** Sorted. */
  readonly codes: readonly string[];
  /** What is not understood; null where everything is. */
  readonly rest: string | null;
}

const remembered = new Map<string, ReadNationality>();

/** The countries a text names, separated by commas, slashes or semicolons. */
export function nationalitiesOf(text: string): ReadNationality {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const parts = text
    .split(/[,/;&]|\s-\s/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map((part) => ({ part, code: byName.get(part.toLowerCase()) ?? ukCountry(part) }));
  const codes = [...new Set(read.flatMap(({ code }) => code ?? []))].sort();
  const rest = read.filter(({ code }) => code === null).map(({ part }) => part);
  const result = { codes, rest: rest.length === 0 ? null : rest.join(', ') };
  if (remembered.size < mostRemembered) remembered.set(text, result);
  return result;
}
