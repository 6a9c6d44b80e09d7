import { bracketLength, leadsToShortForms, shortFormsLength, speltOutTo } from './brackets.ts';
import { eponymLength, isDayOfName } from './eponyms.ts';
import type { AgencyOpener } from './office-words.ts';
import { postLength } from './posts.ts';
import { isLoose, type RegionAt, regionsEnd, type Tail, type TailOptions, type TailState } from './tail.ts';
import { type TokenClass, TokenReader } from './token-reader.ts';

const MAX_TAIL = 24;

/** Reads the rest of the names of offices and bodies. */
export class OfficeReader extends TokenReader {
  /** "I Wayan", "I Made": the letter is no numeral. */
  #opensName(at: number): boolean {
    return this.tokens[at]?.text === 'I' && this.lexicon.nameOpeners.has(this.tokens[at + 1]?.lower ?? '');
  }

  /** "Sekda [Lalu] Supardan": a common word that opens a name right behind an office. */
  #opensNameAt(at: number, from: number): boolean {
    return at === from && this.lexicon.nameOpeners.has(this.tokens[at]?.lower ?? '') && this.classOf(at + 1) === 'proper';
  }

  /** "Wakil Ketua MPR RI dari Fraksi PAN", "anggota DPD dari Daerah Pemilihan …". */
  #isTie(at: number): boolean {
    const { links, nouns } = this.lexicon.membership;
    const next = this.tokens[at + 1];
    return links.has(this.tokens[at]?.lower ?? '') && nouns.has(next?.lower ?? '') && next?.shape !== 'lower';
  }

  /** "Universitas Indonesia": a body that bears the country's name. */
  #isNameOfHome(at: number): boolean {
    const token = this.tokens[at];
    if (token?.shape !== 'Upper' || !this.lexicon.homeNames.has(token.lower)) return false;
    return this.#isLinked(at) || (this.opener(at - 1)?.value.proper ?? 0) > 0;
  }

  /** "Dinas Perindagkop Ogan Ilir": an unknown word right behind the opener of an office, with more of its name to come. */
  #isCoinage(at: number): boolean {
    if (this.classOf(at - 1) !== 'opener') return false;
    const next = this.classOf(at + 1);
    return next === 'region' || next === 'opener' || next === 'acronym' || (next === 'link' && this.classOf(at + 2) === 'org');
  }

  /** "Puskesmas Serang Kota": the kind of region closes the name. */
  #isTownOf(at: number): boolean {
    const next = this.classOf(at + 1);
    return (
      this.lexicon.regionKinds.has(this.tokens[at]?.lower ?? '') &&
      this.classOf(at - 1) === 'region' &&
      next !== 'region' &&
      next !== 'proper'
    );
  }

  /** "DPRD Kota Banjabaru": a region's name with a slip of the pen. */
  #namesRegion(at: number): boolean {
    return this.lexicon.regionKinds.has(this.tokens[at - 1]?.lower ?? '');
  }

  /** Reads on from `from` while the words belong to an office or body. */
  tail(from: number, options: TailOptions): Tail {
    let at = speltOutTo(this, from) ?? from;
    let proper = options.proper;
    let properFrom = -1;
    let isNamed = false;
    let abbreviation: string | undefined;
    const regions: RegionAt[] = [];
    const openers: { at: number; value: AgencyOpener }[] = [];
    while (at < this.tokens.length && at - from < MAX_TAIL) {
      const kind = this.classOf(at);
      // "Asosiasi … Seluruh Indonesia (ADPSI) [Khoirudin]": the bracket closes what has its name already.
      if (kind === 'proper' && isNamed && this.tokens[at - 1]?.text === ')' && this.#endsAsName(at)) break;
      const isBehindRegion = regionsEnd(regions) === at;
      const step = this.#step(at, kind, { proper, listed: options.listed, regions: regions.length, from, isBehindRegion });
      // "Dinas Kesehatan Kabupaten Kudus [13] Maret": a day.
      if (step === 0 || (kind === 'number' && isBehindRegion && regions.at(-1)?.value.explicit)) break;
      if (kind === 'region') {
        const hit = this.region(at);
        if (hit) regions.push({ ...hit, at });
      }
      if (kind === 'opener') {
        const opener = this.opener(at);
        if (opener && !(options.topics && opener.value.place && !opener.value.venue)) {
          openers.push({ at, value: opener.value });
          if (this.lexicon.headLast) regions.push(...this.regionsIn(at, at + opener.length));
          proper = Math.max(proper, opener.value.proper);
        }
      }
      if (kind === 'open') abbreviation ??= this.tokens[at + 1]?.text;
      if (kind === 'proper') {
        proper--;
        isNamed = true;
        if (properFrom < 0) properFrom = at;
      } else if (kind !== 'open' && kind !== 'link' && kind !== 'comma') properFrom = -1;
      at += step;
    }
    while (at > from && isLoose(this.classOf(at - 1), this.tokens[at - 1])) at--;
    return {
      end: at,
      regions,
      openers,
      properFrom: properFrom < 0 || properFrom > at ? at : properFrom,
      ...(abbreviation ? { abbreviation } : {}),
    };
  }

  /** Capitals up to a small word or a mark, and no word of bodies among them. */
  #endsAsName(from: number): boolean {
    let at = from;
    while (this.classOf(at) === 'proper') at++;
    return this.classOf(at) === 'other' || this.classOf(at) === 'comma';
  }

  /** The regions that stand in a range of tokens. */
  regionsIn(from: number, to: number): RegionAt[] {
    const found: RegionAt[] = [];
    for (let at = from; at < to; at++) {
      const hit = this.region(at);
      if (!hit) continue;
      found.push({ ...hit, at });
      at += hit.length - 1;
    }
    return found;
  }

  /** How many tokens the tail takes at `at`; 0 where it ends. */
  #step(at: number, kind: TokenClass, state: TailState): number {
    switch (kind) {
      case 'opener':
        return this.opener(at)?.length ?? 1;
      case 'region':
        return this.#regionFits(at, state) ? (this.region(at)?.length ?? 1) : 0;
      case 'org':
      case 'acronym':
        if (this.lexicon.visitNouns?.match(this.tokens, at)?.value.kind === 'study-visit' || this.#opensNameAt(at, state.from)) return 0;
        if (this.lexicon.regionTails?.has(this.tokens[at]?.lower ?? '') || this.#isTownOf(at)) return 1;
        return kind === 'org' && state.isBehindRegion ? 0 : 1;
      case 'roman':
        return this.#opensName(at) ? 0 : 1;
      case 'number':
        return at > state.from || this.leadsOn(at + 1) ? 1 : 0;
      case 'open':
        return bracketLength(this, at);
      case 'link':
        return this.#linkFits(at, state.listed) ? 1 : 0;
      case 'comma':
        return this.#commaFits(at, state.listed) ? 1 : 0;
      case 'proper':
        return this.#closesRegion(at) ? 1 : this.#properFits(at, state);
      default:
        if (this.#isNameOfHome(at) || isDayOfName(this, at)) return 1;
        return eponymLength(this, at) || (this.#isTie(at) ? 1 : postLength(this, at, state.from));
    }
  }

  /** "PWO Magelang [Raya]": a word behind a region that takes in what lies around it. */
  #closesRegion(at: number): boolean {
    return this.classOf(at - 1) === 'region' && this.lexicon.regionTails?.has(this.tokens[at]?.lower ?? '') === true;
  }

  /** An office inside an office ("Tim Ahli Wapres") belongs to it; a name does only where one may follow, and none behind a region. */
  #properFits(at: number, state: { proper: number; regions: number; from: number }): number {
    const office = this.position(at);
    // Where the head stands last, an office begins another name.
    if (office && this.lexicon.headLast && !this.#isLinked(at)) return 0;
    if (office && office.value.mayBeName !== true) return at === state.from || this.classOf(at - 1) === 'org' ? office.length : 0;
    if (state.proper > 0 && state.regions === 0) return 1;
    if (this.#isLinked(at) || this.#goesOnAsPlace(at) || (at > state.from && this.#namesRegion(at))) return 1;
    return state.regions === 0 && this.#isCoinage(at) ? 1 : 0;
  }

  /** A second region must hold the first ("Polres Binjai Sumatera Utara"); another may be a name ("Wali Kota Bogor Bima"). */
  #regionFits(at: number, state: { regions: number; from: number }): boolean {
    if (state.regions === 0) return true;
    if (this.classOf(at - 1) !== 'region' && this.tokens[at - 1]?.text !== ',') return true;
    return this.region(at)?.value.level === 'province' || this.region(at)?.value.explicit === true;
  }

  #linkFits(at: number, listed: boolean): boolean {
    const next = this.classOf(at + 1);
    const token = this.tokens[at];
    if (shortFormsLength(this, at + 2) > 0 && this.tokens[at + 1]?.shape === 'ALL') return true;
    if (this.position(at + 1) && next !== 'org') return false;
    const words = this.lexicon.headLast;
    if (words?.articles.has(this.tokens[at + 1]?.lower ?? '')) return this.#linkFits(at + 1, listed);
    if (words && (next === 'region' || next === 'proper' || this.#isNameOfHome(at + 1)) && this.#isLinked(at + 1)) return true;
    if (token?.kind === 'punct') return next === 'org' || next === 'acronym' || next === 'proper' || next === 'number' || next === 'roman';
    if (next === 'opener') return (listed && this.isCommonOpener(at + 1)) || !this.isConjunction(at);
    return next === 'org' || next === 'acronym' || next === 'roman' || (next === 'number' && !this.isConjunction(at));
  }

  /** "Pariwisata dan Pasar", "Masyarakat dan Desa (…) Kabupaten …": a word that opens names, and here opens none. */
  isCommonOpener(at: number): boolean {
    const opener = this.opener(at);
    if (!opener) return false;
    const next = this.classOf(at + opener.length);
    // "Pasar Induk dan Pasar Beji": a name makes another body of it.
    if (opener.value.place === true && this.lexicon.orgWords.has(this.tokens[at]?.lower ?? '')) return next !== 'proper';
    if (opener.value.settlement !== true) return false;
    return (
      next === 'open' ||
      (next === 'opener' && this.isConjunction(at - 1)) ||
      (next === 'region' && this.region(at + opener.length)?.value.explicit === true)
    );
  }

  /** A comma goes on in "Pendidikan Tinggi, Sains, dan Teknologi" and before a region that is said in full. */
  #commaFits(at: number, listed: boolean): boolean {
    const next = this.classOf(at + 1);
    if (next === 'region') {
      const hit = this.region(at + 1)?.value;
      return hit?.explicit === true && hit.level !== 'country' && this.classOf(at - 1) !== 'region';
    }
    if (!listed) return false;
    if (next === 'link') return this.isConjunction(at + 1) && this.classOf(at + 2) === 'org';
    if (next !== 'org') return leadsToShortForms(this, at + 1);
    return this.#listGoesOn(at + 1);
  }

  /** "Director for Preparedness": a capital right behind "of" or "for". */
  #isLinked(at: number): boolean {
    const words = this.lexicon.headLast;
    if (!words) return false;
    const before = words.articles.has(this.tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
    return words.bodyLinks.has(this.tokens[before]?.lower ?? '');
  }

  /** "City Government of San [Isidro]". */
  #goesOnAsPlace(at: number): boolean {
    return this.lexicon.headLast?.placeOpeners.has(this.tokens[at - 1]?.lower ?? '') === true && this.#isLinked(at - 1);
  }

  /** "dan": the word between the last two of a list. */
  isConjunction(at: number): boolean {
    return this.lexicon.conjunctions.has(this.tokens[at]?.lower ?? '');
  }

  /** Common words, commas and then "dan" within a few steps. */
  #listGoesOn(from: number): boolean {
    for (let at = from; at < from + 8; at++) {
      const kind = this.classOf(at);
      if (kind === 'link' && this.isConjunction(at)) return this.classOf(at + 1) === 'org';
      if (kind !== 'org' && kind !== 'comma' && kind !== 'acronym') return false;
    }
    return false;
  }
}
