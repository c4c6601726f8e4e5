/** The parser of an XML list: trees out of text, within limits. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { listRejected } from '../listRejected.ts';
import type { XmlElement } from './element.ts';
import { xmlLimits, type XmlLimits, type XmlShape } from './xmlShape.ts';

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/** How much is parsed between two looks at the limits. */
const sliceLength = 65_536;

/** What saxes calls what it finds, in other words; what is not here is said as it says it. */
const faults: readonly (readonly [RegExp, string])[] = [
  [/^unclosed tag: (.*)$/, 'the file ends before </$1>: it is cut off'],
  [/^unexpected end\.$/, 'the file ends in the middle of a tag: it is cut off'],
  [/^document must contain a root element\.$/, 'the file is empty or no XML'],
  [/^text data outside of root node\.$/, 'there is text outside the root element: the file is no XML, or something was appended to it'],
  [/^documents may contain only one root\.$/, 'there is a second root element: something was appended to the file'],
  [/^undefined entity\.$/, 'an entity is used that XML does not define'],
  [/^disallowed character\.$/, 'there is a character that XML does not allow, such as NUL'],
  [/^unexpected close tag\.$/, 'a tag is closed that was not the last one opened'],
];

/** Takes text, hands out records. What it throws is LIST_REJECTED, with file, line, element and reason. */
export class Trees {
  root: XmlElement | null = null;
  readonly #file: string;
  readonly #shape: XmlShape;
  readonly #limits: XmlLimits;
  readonly #records: ReadonlySet<string>;
  readonly #parser = new SaxesParser({ xmlns: false, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  /** Names of the open elements. */
  readonly #path: string[] = [];
  /** The open elements of the record. */
  readonly #open: Growing[] = [];
  #ready: XmlElement[] = [];
  /** Line of the tag being read. */
  #tagLine = 1;
  #attributes = 0;
  #elements = 0;
  #recordText = 0;
  /** Characters parsed since the parser last told of anything, which it holds. */
  #held = 0;

  constructor(file: string, shape: XmlShape) {
    this.#file = file;
    this.#shape = shape;
    this.#limits = { ...xmlLimits, ...shape.limits };
    this.#records = new Set(shape.records);
    const parser = this.#parser;
    parser.on('error', ({ message }) => this.#fault(message));
    parser.on('xmldecl', ({ version }) => {
      this.#held = 0;
      if (version !== '1.0') throw this.#refusal('the file is not of XML version 1.0');
    });
    parser.on('doctype', () => {
      throw this.#refusal('there is a document type (DOCTYPE), which no list has and which can hide entities');
    });
    parser.on('processinginstruction', () => (this.#held = 0));
    parser.on('comment', () => (this.#held = 0));
    parser.on('opentagstart', () => {
      this.#held = 0;
      this.#tagLine = parser.line;
      this.#attributes = 0;
    });
    parser.on('attribute', ({ name, value }) => {
      this.#held = 0;
      this.#attributes += 1;
      if (this.#attributes > this.#limits.attributes) throw this.#refusal(`an element has more than ${this.#limits.attributes} attributes`);
      this.#measure(name.length + value.length);
    });
    parser.on('opentag', (tag) => this.#opened(tag));
    parser.on('text', (text) => this.#said(text));
    parser.on('cdata', (text) => this.#said(text));
    parser.on('closetag', () => this.#closed());
  }

  write(text: string): void {
    for (let start = 0; start < text.length; start += sliceLength) {
      const slice = text.length <= sliceLength ? text : text.slice(start, start + sliceLength);
      this.#held += slice.length;
      this.#parser.write(slice);
      if (this.#held > this.#limits.text + sliceLength) throw this.#tooLong();
    }
  }

  close(): void {
    this.#parser.close();
  }

  /** The records that have come since last asked. */
  take(): XmlElement[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #opened(tag: SaxesTagPlain): void {
    const name = localName(tag.name);
    if (this.#path.length >= this.#limits.depth) throw this.#refusal(`elements stand more than ${this.#limits.depth} deep in each other`);
    if (this.#path.length === 0) this.#openedRoot(name, tag);
    this.#path.push(name);
    const parent = this.#open.at(-1);
    if (parent === undefined && (this.#path.length === 1 || !this.#records.has(name))) return;
    if (parent === undefined) this.#recordText = this.#elements = 0;
    this.#elements += 1;
    if (this.#elements > this.#limits.elements) throw this.#refusal(`the record has more than ${this.#limits.elements} elements`);
    const element: Growing = { name, attributes: withoutNamespaces(tag.attributes), children: [], text: '', line: this.#tagLine };
    parent?.children.push(element);
    this.#open.push(element);
  }

  #openedRoot(name: string, tag: SaxesTagPlain): void {
    if (!this.#shape.roots.includes(name)) {
      const expected = this.#shape.roots.map((root) => `<${root}>`).join(' or ');
      throw this.#refusal(
        `the root element is <${name.slice(0, 60)}>, and that of ${this.#shape.called} is ${expected}: it is another file`,
      );
    }
    this.root = { name, attributes: withoutNamespaces(tag.attributes), children: [], text: '', line: this.#tagLine };
  }

  #said(text: string): void {
    this.#held = 0;
    const element = this.#open.at(-1);
    if (element === undefined) return;
    // Between children there is white space only.
    if (element.text === '' && text.trim() === '') return;
    this.#measure(text.length);
    element.text += text;
    if (element.text.length > this.#limits.text) throw this.#tooLong();
  }

  #closed(): void {
    this.#held = 0;
    this.#path.pop();
    const element = this.#open.pop();
    if (element !== undefined && this.#open.length === 0) this.#ready.push(element);
  }

  #measure(length: number): void {
    if (length > this.#limits.text) throw this.#tooLong();
    this.#recordText += length;
    if (this.#open.length > 0 && this.#recordText > this.#limits.recordText) {
      throw this.#refusal(`the record has more than ${this.#limits.recordText} characters`);
    }
  }

  #tooLong(): Error {
    return this.#refusal(`a text, comment, attribute or name has more than ${this.#limits.text} characters`);
  }

  #fault(message: string): never {
    const said = message.replace(/^\d+:\d+: /, '').slice(0, 160);
    const known = faults.find(([pattern]) => pattern.test(said));
    throw this.#refusal(known === undefined ? `it is not well-formed XML: ${said.replace(/\.$/, '')}` : said.replace(known[0], known[1]));
  }

  #refusal(reason: string): Error {
    const at = this.#path.length === 0 ? '' : `, in <${this.#path.slice(-4).join('/')}>`;
    const { line } = this.#parser;
    return listRejected(`${this.#file} line ${line}${at}: ${reason}.`, { file: this.#file, line });
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withoutNamespaces(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const kept = attributes as Record<string, string>;
  for (const name of Object.keys(kept)) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) Reflect.deleteProperty(kept, name);
  }
  return kept;
}
