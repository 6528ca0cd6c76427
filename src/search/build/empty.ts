/** Words by which no text is searched. They stand in nearly all of them. */
import { LOCALES, type Locale } from '../../record/format';
import type { Empty } from '../words';

/** Words that join others. They stand in every text, and no index has them. */
const JOINING: { readonly [L in Locale]: string } = {
	en: 'a about all also am an and any are as at be been being between but by can could did do does doing done each for from get gets getting got had has have having he her his how i if in into is it its just make makes making please me more most my no nor not of off on or our own she should so some still such than that the their them then there these they this those to too under until up very was we were will with would you your site website im dont doesnt isnt arent cant wont didnt don doesn isn aren didn',
	fr: 'a ai ainsi alors apres as au aucun aussi autre aux avaient avait avant avec avez avoir avons c ce cela ces cet cette ceux chez ci comme d dans de des deja depuis donc dont du elle elles en encore entre est et etaient etait etant ete etre eu eux faire fait faut fera ici il ils j je l la le les leur leurs lui m ma mais me meme memes mes moi mon n ne ni nos notre nous on ont ou par pas peu peut peux plus pour pouvez pouvons peuvent puis qu sa se sers sert servir sera ses si soit son sont sous sur t ta te tes toi ton tous tout toute toutes tres tu un une uns va vont vers vos votre vous y site cest jai nest quil quon dun dune',
	es: 'a ahi al algo alguna algunas alguno algunos ante antes aqui asi aun cada como con contra cuyo da de debe del desde donde dos e el ella ellas ellos en entre era eran es esa esas ese eso esos esta estaba estado estan estar estas este esto estos fue fueron ha haber habia hace hacer hacia han hasta hay la las le les lo los mas me mi mis mucho muy necesito ni no nos nosotros nuestra nuestro o otra otras otro otros para pero por porque podemos podria puede pueden puedes puedo pues se sea ser si sido sobre son su sus tal tambien tan te tener ti tiene tienen toda todas todo todos tu tus u un una unas uno unos va van y ya yo q pq porq xq sitio',
};

/** Words that ask. */
const ASKING: { readonly [L in Locale]: string } = {
	en: 'what whats which who whos hows whom whose when where why how wat wen whos hwo explain define meaning mean means',
	fr: 'que quoi quel quelle quest kel quels quelles qui quand comment pourquoi combien koi ki kan kand komen est-ce expliquer signifie definition lequel laquelle',
	es: 'que quien quienes cual cuales cuando donde como cuanto cuantos cuanta cuantas porque kien kienes kuando kuanto kuantos komo ke explica significa definicion',
};

/** Words of saying and deciding, which a question has for any subject: what the court decides, what Greer says. */
const SAYING: { readonly [L in Locale]: string } = {
	en: 'say says said saying tell tells told decide decides decided deciding',
	fr: 'dire dit dits dite dites disent disait disaient disant decider decide decides decidee decidees decident decidait deciderait decidera',
	es: 'decir dice dicen dijo dijeron dicho dichos dicha decia decidir decide deciden decidio decidieron decidido decidida',
};

/**
 * Those of a language and of English, which untranslated pages are written in. The codes of languages are keys of data
 * and columns of files, and verbs and prepositions of readers: « tu es », “en vigor”.
 */
export const emptyIn = (lang: Locale): Empty => {
	const both = (words: { readonly [L in Locale]: string }) => (lang === 'en' ? words.en : `${words[lang]} ${words.en}`);
	return { joining: `${both(JOINING)} ${LOCALES.join(' ')}`, asking: both(ASKING), saying: both(SAYING) };
};
