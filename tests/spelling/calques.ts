/**
 * Words that a translation from English slips into, each under the word to write. Only what is wrong wherever it stands is
 * listed: a pattern must have no right use on this site. Add to it when a reader finds one.
 */
type Calque = readonly [right: string, wrong: RegExp];

/** The end of a word in any script; the `\b` of patterns takes é for the end of one. */
const EDGE = '(?:(?<!\\p{L})(?=\\p{L})|(?<=\\p{L})(?!\\p{L}))';
const whole = (calques: readonly Calque[]): readonly Calque[] =>
	calques.map(([right, wrong]) => [right, new RegExp(wrong.source.replaceAll('\\b', EDGE), `${wrong.flags}u`)]);

/** French of Canada’s public service. */
export const FRENCH = whole([
	['admissible', /\béligib/i],
	['contre-mesure, surtaxe', /\bcontre-tarif/i],
	// The schedule of one country is its « tarif ».
	['droit de douane', /\b[Tt]arifs (?:américains|canadiens)\b|\b[Tt]arif (?:américain|canadien) (?:sur|de \d)/],
	['prolonger l’accord', /\brenouvel(?:er|é|ée|ement) (?:l’accord|de l’accord|l’ACEUM|de l’ACEUM|le terme)/i],
	['mettre fin à l’accord', /\bterminer l’(?:accord|ACEUM)/i],
	['droit additionnel', /\bdroits? (?:américains? )?ajoutés?\b(?! par| ?: )/i],
	['surtaxe', /\bsurcharge/i],
	['remise', /\brémission/i],
	['groupe spécial', /\bpanels?\b/i],
	['différend', /\bdisputes?\b/i],
	['preuve', /\bévidences?\b(?<!(?:en|l’) ?évidence)/i],
	['marchés publics', /\bprocuration/i],
	['conforme', /\bcompliant/i],
	['article 232 (d’une loi américaine)', /\b[Ss]ection (?:232|201|301|122|338|337)\b/],
	['décret présidentiel', /\bordre exécutif|ordres exécutifs/i],
	['comité (du Congrès)', /\bcommission des (?:finances|voies et moyens)/i],
	['le gouvernement Trump', /\badministration (?:Trump|Biden|américaine)\b/i],
	['fonctionnaire, responsable', /\bofficiels? (?:américains?|canadiens?|mexicains?)\b/i],
	['régler, traiter', /\badresser (?:une?|la|le|les|cette|ces|ce) (?:question|préoccupation|problème|enjeu)/i],
	['appuyer', /\bsupport(?:e|er|ent|é) (?:l’accord|la prolongation|l’ACEUM|la position)/i],
	['finalement', /\béventuellement\b/i],
	['milliard', /\bbillions?\b/i],
	['mille milliards', /\btrillions?\b/i],
	['point de pourcentage', /\bpoints? de pour cent/i],
	['produit originaire', /\bbiens? originaires?/i],
	['produits, marchandises', /\bbiens (?:canadiens|américains|mexicains|visés|listés)\b/i],
	['des listes', /\blistée?s?\b/i],
	['intervenant', /\bstakeholder/i],
	['en date du, au', /\ben date de\b|\btel que du\b/i],
	['en vigueur', /\beffectifs? (?:le|à compter)\b/i],
	['s’engager à', /\bcommettre à\b/i],
	// One thing has one word: the agreement is extended.
	['prolonger, prolongation', /\breconduc|\breconduir|\breconduit/i],
	['revue de presse', /\brecueils? de nouvelles\b/i],
	['officiel', /\b(?:pourparlers|discussions|négociations) formel/i],
	['pourparlers, toujours au pluriel', /\b(?:aucun|un|le|du|ce|tout) pourparler\b/i],
	['ne constitue pas un avis', /\bn’est pas un (?:avis|conseil)\b/i],
	['négocier', /\bs’ass(?:eoir|oiront|oient) à (?:la|une|la même) table\b/i],
	['teneur en métal', /\bcontenu en (?:métal|cuivre)\b/i],
	['importateur officiel', /\bimportateur attitré\b/i],
	['les demandes américaines', /\bce que les É\.-U\. demandent/i],
	['au titre de l’ACEUM', /\badmissibles? à l’(?:ACEUM|accord)\b/i],
	['imposer des droits', /\btaxer les (?:importations|produits)\b/i],
]);

/** Spanish of Mexico. */
export const SPANISH = whole([
	['mil millones', /\bbill(?:ón|ones)\b/i],
	['arancel de represalia', /\bcontraarancel/i],
	['prueba', /\bevidencias?\b/i],
	['finalmente', /\beventualmente\b/i],
	['que cumple', /\belegibles?\b/i],
	['Sección 232 (de una ley de EE. UU.)', /\bart[íi]culos? (?:232|201|301|122|338|337)\b/i],
	['aplicación', /\benforzamiento|\benforcement\b/i],
	['apoyar', /\bsoport(?:ar?|an|ó|aron) (?:el tratado|la prórroga|la postura)/i],
	['atender', /\bdireccionar/i],
	['el gobierno de Trump', /\badministración (?:de )?(?:Trump|Biden|estadounidense)\b/i],
	['funcionario', /\boficiales (?:estadounidenses|canadienses|mexicanos)\b/i],
	['política', /\bpólizas?\b/i],
	['revisión', /\brepaso\b/i],
	['prorrogar', /\bextender (?:el|su|la) (?:tratado|T-MEC|vigencia|plazo)/i],
	['mercancía originaria', /\bbien(?:es)? originarios?/i],
	['derecho antidumping, compensatorio', /\bcuotas? (?:antidumping|compensatori)/i],
	['Corte (de EE. UU.)', /\bTribunal de Comercio Internacional/],
	['agregar', /\bañad(?:e|en|ir|ió|ieron|ido|ida|idos|idas|a|an)\b/i],
	['costo', /\bcostes?\b/i],
	['autos', /\bcoches?\b/i],
	['promedio', /\b(?:arancel|tasa|precio|costo) medi[oa]\b/i],
	['ustedes', /\bvosotros|vuestr[oa]s?\b/i],
	['computadora', /\bordenador(?:es)?\b/i],
	['al (día)', /\ba fecha de\b/i],
	['notificar la denuncia', /\bdar? aviso de denuncia\b/i],
	['proporción', /\bpor ciento punto/i],
	['proveedor', /\bsuplidor/i],
	['prever', /\banticipa(?:n|r|ron)? que\b/i],
	['de las listas', /\b(?:bienes|productos) listados\b/i],
	['como máximo', /\ba lo más\b(?= \d)|\ba lo sumo\b/i],
	['camioneta', /\bfurgonetas?\b/i],
	['medicamento patentado', /\bfármacos?\b/i],
	['devolución', /\breembols/i],
	['memorando', /\bmemorándum/i],
	['la CRTC (la Comisión)', /\b(?:el|del|al) CRTC\b/i],
	['se promulga (una ley)', /\bley [^.]* se convierte en ley\b/i],
	['preocupación (de Estados Unidos)', /\binquietud(?:es)?\b/i],
	['llanta', /\bneumáticos? para\b/i],
	['fecha determinada', /\bun día dado\b/i],
]);
