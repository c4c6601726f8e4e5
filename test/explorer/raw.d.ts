/** Vite's way to import a file's text, which the explorer's sources use; nothing imports one when tests run in Node. */
declare module '*?raw' {
  const text: string;
  export default text;
}
