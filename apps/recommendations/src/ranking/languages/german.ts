export const GERMAN_STOP_WORDS = `ab aber alle allem allen aller allerdings alles als also am an andere anderem anderen
anderer anderes auch auf aus außer außerdem bald bei beide beiden beim bereits bevor bin bis bisher bist bleibt da dabei
dadurch dafür dagegen daher dahin damit danach daneben dann daran darauf daraus darin darüber darum darunter das dass daß
davon davor dazu dein deine deinem deinen deiner dem demnach den denen denn dennoch der deren des deshalb dessen desto
dich die dies diese dieselbe dieselben diesem diesen dieser dieses dir doch dort du durch durfte dürfen ebenso eher ein
eine einem einen einer eines einfach einige einigem einigen einiger einiges einmal eins erst es etwa etwas euch euer eure
eurem euren eurer falls fast für gab ganz gar gegen gegenüber geht gemacht gesagt gewesen gibt ging habe haben hat hatte
hatten hätte hätten her heute hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem
infolge innerhalb ins ist ja je jede jedem jeden jeder jedes jedoch jene jenem jenen jener jenes jetzt kam kann kein keine
keinem keinen keiner keines kommt konnte konnten könne können könnte könnten lassen lässt man manche manchem manchen
mancher manches mehr mein meine meinem meinen meiner meist mich mir mit muss mussten musste muß müsse müssen müsste
müssten nach nachdem nämlich neben nein nicht nichts noch nun nur ob obwohl oder oft ohne sagt sagte schon sehr sei seien
sein seine seinem seinen seiner seines seit seitdem selbst sich sie sind so sobald sogar solche solchem solchen solcher
solches soll solle sollen sollte sollten somit sondern sonst soweit sowie sowohl statt trotz trotzdem über um und uns
unser unsere unserem unseren unserer unter viel viele vielen vieler vom von vor während wann war waren wäre wären
warum was wegen weil weiter weitere weiteren weiterer weiterhin welche welchem welchen welcher welches wenig wenige wenn
wer werde werden weshalb wessen wie wieder will wir wird wo wobei wodurch wohl wolle wollen wollte wollten worden worin
wurde wurden würde würden zu zudem zufolge zum zur zwar zwei zwischen`;

/** After these letters -s and -st are endings: those of `Films` and `kommst`, but not those of `Haus` and `Wurst`. */
const ENDING = { s: /[bdfghklmnt]s$/, st: /[bdfghklmnt]st$/ };
/** An umlaut without its dots; not what only looks like it in `neue`, `Quelle` and `Statuen`. */
const TRANSCRIBED = /ae|oe|(?<![aeq])ue(?!n?$)/g;

/**
 * Takes cases, plurals, comparatives and forms of verbs off a German word: `Häuser`, `Hauses` and `Haus` become one term.
 * Source: the light stemmer of J. Savoy (UniNE), "Light Stemming Approaches for the French, Portuguese, German and
 * Hungarian Languages", SAC 2006. What is more here: ß is ss, and umlauts that are written as ae, oe and ue are umlauts.
 */
export function germanStem(word: string): string {
  return withoutSecondEnding(withoutFirstEnding(folded(word)));
}

function folded(word: string): string {
  return word
    .replaceAll('ß', 'ss')
    .replace(TRANSCRIBED, ([vowel = '']) => vowel)
    .replace(/[äàáâ]/g, 'a')
    .replace(/[öòóô]/g, 'o')
    .replace(/[ïìíî]/g, 'i')
    .replace(/[üùúû]/g, 'u');
}

function withoutFirstEnding(word: string): string {
  if (word.length > 5 && word.endsWith('ern')) return word.slice(0, -3);
  if (word.length > 4 && /e[mnrs]$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && (word.endsWith('e') || ENDING.s.test(word))) return word.slice(0, -1);
  return word;
}

function withoutSecondEnding(word: string): string {
  if (word.length > 5 && word.endsWith('est')) return word.slice(0, -3);
  if (word.length > 4 && (/e[nr]$/.test(word) || ENDING.st.test(word))) return word.slice(0, -2);
  return word;
}
