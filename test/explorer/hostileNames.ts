/** A word that every hostile name begins with, so that one search finds them all. */
export const common = 'Zyxwilt';

/** Names that would do harm, or vanish, where they were not shown as the text they are. */
export const hostileNames: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "'><iframe srcdoc='<script>alert(1)</script>'>",
  '</bdi></a><h1>Owned</h1>',
  '<style>*{display:none}</style>',
  '&lt;b&gt;bold&lt;/b&gt; &amp; &#60;i&#62;',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)} `alert(1)`',
  'javascript:alert(1)',
  "Robert'); DROP TABLE actors;--",
  '=HYPERLINK("http://127.0.0.1:9/","open")',
  '\u202Egnp.exe\u202C turned round',
  '\u2066isolated\u2069 \u2067ימין\u2069',
  'شركة النور للتجارة العامة',
  '有限公司 ホールディングス 주식회사',
  'Z\u0351\u036B\u0343a\u0363\u0364l\u035Cg\u0362o\u0321\u0321',
  'zero\u200Bwidth\u200Djoined\u00ADsoft',
  '👩‍👩‍👧‍👦🏴‍☠️ &nbsp;',
  'W'.repeat(300),
].map((name) => `${common} ${name}`);
