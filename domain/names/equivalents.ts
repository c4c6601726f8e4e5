/**
 * Forms of one given name (or Korean and Chinese family name) that no rule of spelling brings together: pet names, translations that
 * are used interchangeably, romanisations. Each line is one name.
 *
 * A pet name that belongs to several names is on several lines.
 */
const lines = `
  benjamin bibi ben benny binyamin
  william bill billy will
  robert bob bobby rob
  richard dick rick
  james jim jimmy
  joseph joe joey
  michael mike mick
  thomas tom
  edward ed ted teddy
  theodore ted teddy
  anthony tony
  elizabeth liz beth betty
  margaret peggy maggie
  charles charlie chuck
  francis frank
  vladimir vova volodya volodymyr uladzimir uladzimer wladimir
  aleksandr sasha alexander oleksandr aliaksandr alyaksandr aleksander alex alexandre alejandro iskandar
  aleksandra sasha alexandra oleksandra
  aleksey alexei alexey oleksiy aliaksei alyaksey aleksei alyosha alexis
  dmitry dima dmytro dzmitry dmitriy dmitri
  nikolay mykola mikalai nicholas kolya nikolai mikalay
  mikhail misha mykhailo mikhal michail mykhaylo mikhaylo
  yevgeniy evgeny yevhen zhenya eugene yauhen yauheni jewgeni jewgenij jevgeni jevgenij evgueni evgeni evgenij evgenii evgeniy yevgeny yevgeni yevhenii
  sergey sergei serhiy siarhei syarhey serge sergej sergi serhii
  andrey andrei andriy andrej andrii
  yury yuriy iurii yuri juri jurij yurii iuri
  grigory hryhoriy grisha ryhor grigoriy grigori
  pavel pavlo paval pasha pavel
  petr pyotr petro piotr pyatro peter
  ivan vanya ivan
  georgiy georgy heorhiy yegor egor george georgi
  ilya illia ilia illya
  vasily vasyl vasiliy basil vasili
  konstantin kostyantyn kostya kanstantsin
  yekaterina ekaterina katya kateryna katsiaryna catherine
  yelena elena olena lena alena helen
  anastasia anastasiya nastya anastasiia
  tatyana tatiana tanya tetiana tetyana
  natalya natalia natasha nataliya natallia
  dmytro dmitry
  stepan stefan stiapan
  igor ihar ihor
  oleg aleh oleh
  maksim maxim maxym maksym
  artem artyom artsiom
  kirill kyrylo kiryl cyril
  yakov jacob yakiv
  timofey timothy tymofiy
  fyodor fedor fedir theodore
  jose pepe
  francisco paco pancho
  jesus chuy
  guillermo memo
  enrique quique kike
  manuel manolo
  ignacio nacho
  rafael rafa
  eduardo lalo
  roberto beto
  muhammad mohd mehmet mohamed mohammad mahomet magomed muhamad mohammed maxamed muhammed mohamad md
  yusuf yousef josef yosef yusup yusif jusuf
  ibrahim abraham ebrahim ibragim
  sulayman suleiman soleiman suleyman solomon
  ishaq isaac eshaq
  musa mousa moses moussa
  dawud david daoud davud
  yaqub jacob yakub
  yahya yehia iahia
  ismail esmail
  uthman osman othman usman
  umar omar omer
  salih saleh salah
  usama osama
  ayman aiman
  jamal gamal djamel cemal
  hafiz hafez
  jafar gaafar djafar
  najib naguib nagib
  ri lee yi rhee li
  pak park bak
  choe choi
  jong jung chung jeong chong
  kang gang
  cho jo
  chang jang zhang
  paek baek paik back
  ryu yu yoo ryoo
  rim lim im yim
  xi hsi
  chiang jiang
  tsai cai
  mao mao
  zhou chou chow
  wong wang huang
  chan chen
  ng wu
  xu hsu
  zheng cheng
  tse xie hsieh
`;

const ofWord = new Map<string, number[]>();
lines
  .split('\n')
  .map((line) => line.trim().split(/\s+/))
  .filter((line) => line.length > 1)
  .forEach((line, number) => {
    for (const word of line) ofWord.set(word, [...(ofWord.get(word) ?? []), number]);
  });

/** Whether two words are forms of one name. */
export function areEquivalent(a: string, b: string): boolean {
  const ours = ofWord.get(a);
  if (ours === undefined) return false;
  const theirs = ofWord.get(b);
  return theirs !== undefined && ours.some((number) => theirs.includes(number));
}

/** Keys of the names a word is a form of; empty for most words. Two words that are equivalent share one. */
export function equivalenceKeys(word: string): readonly number[] {
  return ofWord.get(word) ?? [];
}
