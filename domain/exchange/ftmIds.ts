/** Ids of records as ids of FollowTheMoney entities, which are letters, digits, dots and hyphens, and back. */

const mark = 'ostrakon.';
const plain = /^[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?$/;

/** The entity id of an actor or a link: that of the file it came from where it came from FollowTheMoney, else one that says the whole id. */
export function ftmIdOf(id: string): string {
  const own = id.startsWith('ftm:') ? id.slice('ftm:'.length) : null;
  return own !== null && plain.test(own) && !own.startsWith(mark) ? own : `${mark}${escaped(id)}`;
}

/** The record id an entity id says; null for the ids of others. */
export function recordIdOf(ftmId: string): string | null {
  if (!ftmId.startsWith(mark)) return null;
  const text = ftmId.slice(mark.length).replace(/\.([0-9a-f]{2})/g, '%$1');
  try {
    const id = decodeURIComponent(text);
    return escaped(id) === ftmId.slice(mark.length) ? id : null;
  } catch {
    return null;
  }
}

/** Letters and digits as they are, every other byte of the UTF-8 text as a dot and two digits; `NK-1` ends in a digit and keeps its hyphen. */
function escaped(id: string): string {
  return encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'))
    .replace(/[!'()*._~]|^-|-$/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) => `.${digits.toLowerCase()}`);
}
