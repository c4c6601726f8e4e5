import { describe, expect, it } from '@jest/globals';
import { assetViolations, placeViolations, scopeOf } from '../../../domain/process/infrastructureAsset.ts';
import type { InfrastructureAssetRecord } from '../../../domain/process/infrastructureAsset.ts';
import { assetTypes } from '../../../domain/process/sharing.ts';
import { clear } from '../../../domain/tlp.ts';

const asset: InfrastructureAssetRecord = {
  type: 'infrastructureAsset',
  id: 'asset:1',
  marking: clear,
  sources: [],
  isSynthetic: true,
  assetType: 'E_POLLBOOK',
  jurisdiction: 'eo13848:example/county',
  org: 'EX-COUNTY-CLERK',
  vendor: null,
  connectedToInternet: null,
  hasPaperRecord: null,
  controls: [],
};
const found = (given: Partial<InfrastructureAssetRecord>) =>
  assetViolations({ ...asset, ...given }).map(({ code, field }) => [code, field]);

describe('a registered system', () => {
  it("is on the order's list for the four kinds that the order names, and on the subsector's for the eight others", () => {
    const of = (scope: string | null) => assetTypes.filter((type) => scopeOf(type) === scope);
    expect(of('EO13848')).toEqual(assetTypes.slice(0, 4));
    expect(of('DHS_SUBSECTOR')).toEqual(assetTypes.slice(4, 12));
    expect(of(null)).toEqual(assetTypes.slice(12));
  });

  it('is not one of a campaign', () => {
    expect(found({ assetType: 'CAMPAIGN_INFRASTRUCTURE' })).toEqual([['BAD_INPUT', 'type']]);
    expect(found({ assetType: 'OFFICE_NETWORK_EMAIL' })).toEqual([]);
  });

  it('is described in lines: none blank, at most 300 characters each and 50 in all', () => {
    expect(found({ vendor: ' ' })).toEqual([['BAD_INPUT', 'vendor']]);
    expect(found({ controls: ['Kept under lock.', ''] })).toEqual([['BAD_INPUT', 'controls.1']]);
    expect(found({ controls: ['x'.repeat(301)] })).toEqual([['BAD_INPUT', 'controls.0']]);
    expect(found({ controls: Array.from({ length: 51 }, () => 'x') })).toEqual([['BAD_INPUT', 'controls']]);
    expect(found({ vendor: 'Doors and Books', controls: Array.from({ length: 50 }, () => 'x'.repeat(300)) })).toEqual([]);
  });

  it('holds no personal data of voters', () => {
    expect(found({ controls: ['Sample entry: 123-45-6789'] })).toEqual([['PERSONAL_DATA_REJECTED', 'controls.0']]);
    expect(found({ controls: ['Serial 12345-6789'] })).toEqual([]);
  });

  it('is written by those of its State, or by Homeland Security', () => {
    const place = { jurisdictionName: 'Lakeland', state: 'us:06' };
    expect(placeViolations({ ...place, viewerState: 'us:06' }, false)).toEqual([]);
    expect(placeViolations({ ...place, viewerState: 'us:08' }, false)).toEqual([
      { code: 'FORBIDDEN', message: 'You may not speak for Lakeland.', field: 'jurisdiction' },
    ]);
    expect(placeViolations({ ...place, state: '', viewerState: null }, false)).toHaveLength(1);
    expect(placeViolations({ ...place, viewerState: null }, true)).toEqual([]);
  });
});
