declare const __RULES_DIGEST__: string | undefined;

/** Of the rules and their data, set when the tool is built; a run from sources has none. */
export const RULES_DIGEST: string = typeof __RULES_DIGEST__ === 'string' ? __RULES_DIGEST__ : 'sources';
