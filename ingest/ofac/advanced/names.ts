/** Names of OFAC's advanced form, put together from their parts. */
import type { NameType } from '../../../domain/model.ts';
import { attributeOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../../xml/element.ts';
import { isTrue, type References } from './references.ts';

export interface DocumentedName {
  readonly value: string;
  readonly type: NameType;
  /** Of low quality, which the other forms have in quotation marks. */
  readonly isWeak: boolean;
}

/** Parts that stand before the comma of `LAST, First`. */
const surnames = new Set(['LAST NAME', 'MAIDEN NAME', 'MATRONYMIC']);

/** The names of an Identity, the primary one first; empty where there is none. */
export function namesIn(identity: XmlElement, references: References): DocumentedName[] {
  const partTypes = new Map<string, string>();
  for (const group of descendantsOf(identity, 'NamePartGroups', 'MasterNamePartGroup', 'NamePartGroup')) {
    const id = attributeOf(group, 'ID');
    const type = references.text('NamePartType', attributeOf(group, 'NamePartTypeID'));
    if (id !== null && type !== null) partTypes.set(id, type.toUpperCase());
  }
  const primary: DocumentedName[] = [];
  const others: DocumentedName[] = [];
  for (const alias of childrenOf(identity, 'Alias')) {
    const isPrimary = isTrue(alias, 'Primary');
    const isFormer = references.text('AliasType', attributeOf(alias, 'AliasTypeID'))?.toUpperCase().startsWith('F') === true;
    const isWeak = isTrue(alias, 'LowQuality');
    childrenOf(alias, 'DocumentedName').forEach((documented, index) => {
      const value = nameIn(documented, partTypes);
      if (value === '') return;
      // The first is the name in Latin letters, the others are the same in other scripts.
      if (isPrimary && index === 0 && primary.length === 0) primary.push({ value, type: 'PRIMARY', isWeak: false });
      else others.push({ value, type: isFormer ? 'FKA' : isWeak ? 'WEAK_AKA' : 'AKA', isWeak });
    });
  }
  return [...primary, ...others];
}

function nameIn(documented: XmlElement, partTypes: ReadonlyMap<string, string>): string {
  const before: string[] = [];
  const after: string[] = [];
  for (const part of descendantsOf(documented, 'DocumentedNamePart', 'NamePartValue')) {
    const value = textOf(part);
    if (value === null) continue;
    if (surnames.has(partTypes.get(attributeOf(part, 'NamePartGroupID') ?? '') ?? '')) before.push(value);
    else after.push(value);
  }
  return [before.join(' '), after.join(' ')].filter((part) => part !== '').join(', ');
}
