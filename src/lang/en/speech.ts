const list = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** Verbs that may stand before their speaker behind a quote: `said Tan`. */
export const quoteCues: readonly string[] = list(
  'said says added noted explained stressed remarked quipped joked recalled replied concluded',
);

/** Verbs of saying and thinking that take their speaker before them. */
export const sayingVerbs: readonly string[] = list(`
  said says say told tells added adds noted notes explained explains stressed stresses emphasized emphasised remarked stated states mentioned reiterated underlined highlighted quipped joked recalled replied answered responded
  found concluded continued claimed admitted acknowledged revealed disclosed announced reported confirmed denied pledged promised vowed urged asked requested suggested proposed recommended advised instructed ordered directed reminded
  warned appealed called hoped expressed expects expected praised lauded thanked welcomed complained argued believed believes thinks encouraged insisted demanded lamented commented declared assured agreed
  cautioned disputed wondered whispered cracked summed conceded invited
`);

export const samePronouns: readonly string[] = list('he she');

export const governing: readonly string[] = list('by with to from of for on at in about towards against told between');

export const namingWords: readonly string[] = list(
  'titled entitled themed theme called dubbed named slogan motto tagline program programme book film app known term',
);

export const aliasCues: readonly string[] = ['better known as', 'popularly known as', 'also known as', 'familiarly known as', 'known as'];
