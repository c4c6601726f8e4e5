/** Names that try to be more than text: markup, directions, scripts, controls and lengths. All are invented. */
export const hostileNames: readonly string[] = [
  '<script>document.title="owned"</script>',
  '<img src=x onerror=document.title="owned">',
  '"><svg onload=document.title="owned">',
  'Trade & Sons <b>Ltd</b>',
  '&lt;b&gt;&amp;&#x3c;',
  '{{constructor.constructor("return 1")()}}',
  '${document.title}',
  "Robert'); DROP TABLE actors;--",
  '=HYPERLINK("http://example.invalid")',
  'javascript:document.title="owned"',
  'شركة التجارة العالمية',
  'חברת המסחר (ישראל)',
  'abc \u202egnp.exe',
  '\u2067right\u2069 and \u2066left',
  'Ünïçödé Ñame Ⅻ',
  '株式会社東京貿易',
  'ООО «Ромашка»',
  'บริษัท ทดสอบ จำกัด',
  'Z\u0351\u036b\u0343\u036aa\u0315\u035fl\u0321\u0353g\u0337o',
  '👩‍👩‍👧‍👦 Holdings 🏴‍☠️',
];

/** A word that every searchable hostile name begins with, so that one search finds them all. */
export const common = 'Zyxwilt';
/** The same after a word, and others that would break out of an element, hide the page or make it wide. */
export const searchableNames = [
  ...hostileNames.slice(0, 16),
  '</bdi></a><h1>Owned</h1>',
  '<style>*{display:none}</style>',
  "'><iframe srcdoc='<script>alert(1)</script>'>",
  'W'.repeat(300),
].map((name) => `${common} ${name}`);
