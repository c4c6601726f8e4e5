import { describe, expect, it } from '@jest/globals';
import { UkRegimes } from '../../../ingest/uk/regimes.ts';

describe('a UK regime is one programme, whichever list names it', () => {
  it.each([
    ['Russia', 'The Russia (Sanctions) (EU Exit) Regulations 2019', 'GB-RUS'],
    ['Belarus', 'The Republic of Belarus (Sanctions) (EU Exit) Regulations 2019', 'GB-BLR'],
    [
      "Democratic People's Republic of Korea",
      'The Democratic People’s Republic of Korea (Sanctions) (EU Exit) Regulations 2019',
      'GB-DPRK',
    ],
    ["ISIL (Da'esh) and Al-Qaida", 'The ISIL (Da’esh) and Al-Qaida (United Nations Sanctions) (EU Exit) Regulations 2019', 'GB-ISIL'],
    ['Counter-Terrorism (International)', 'The Counter-Terrorism (International Sanctions) (EU Exit) Regulations 2019', 'GB-ICT'],
    ['Counter-Terrorism (Domestic)', 'The Counter-Terrorism (Sanctions) (EU Exit) Regulations 2019', 'GB-CT'],
    ['Iran', 'The Iran (Sanctions) Regulations 2023', 'GB-IRAN'],
    ['Iran (Nuclear)', 'The Iran (Sanctions) (Nuclear) (EU Exit) Regulations 2019', 'GB-IRAN-NW'],
    ['Global Human Rights', 'The Global Human Rights Sanctions Regulations 2020', 'GB-HR'],
    ['Global Anti-Corruption', 'The Global Anti-Corruption Sanctions Regulations 2021', 'GB-AC'],
    ['Global Irregular Migration', 'The Global Irregular Migration and Trafficking in Persons Sanctions Regulations 2025', 'GB-MIGR'],
    ['Guinea-Bissau', 'The Republic of Guinea-Bissau (Sanctions) (EU Exit) Regulations 2019', 'GB-GNB'],
    ['Guinea', 'The Guinea (Sanctions) (EU Exit) Regulations 2019', 'GB-GU'],
    ['Sudan', 'The Sudan (Sanctions) (EU Exit) Regulations 2020', 'GB-SDN'],
    ['South Sudan', 'The South Sudan (Sanctions) (EU Exit) Regulations 2019', 'GB-SSD'],
  ])('%s', (short, regulations, tag) => {
    const regimes = new UkRegimes();
    expect([regimes.tagOf(short, true), regimes.tagOf(regulations, true)]).toEqual([tag, tag]);
    expect(regimes.program(tag, 'x').legalAuthority).toMatch(/^SI \d{4}\/\d+$/);
  });

  it('keeps the regulations of one that no table has', () => {
    const regimes = new UkRegimes();
    const name = 'The Zimbabwe (Sanctions) (EU Exit) Regulations 2019';
    expect(regimes.tagOf(name, true)).toBe('GB-ZIMBABWE');
    expect(regimes.program('GB-ZIMBABWE', 'x')).toMatchObject({ name, legalAuthority: name, regime: 'UK', blocking: true });
    expect(regimes.program(regimes.tagOf(name, false), 'x')).toMatchObject({
      tag: 'GB-ZIMBABWE-NF',
      name: `${name} (no asset freeze)`,
      blocking: false,
    });
  });
});
