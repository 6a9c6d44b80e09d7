import { describe, expect, it } from 'vitest';
import { tellLanguage } from '../src/annotate/language.ts';
import { languageTraits as english } from '../src/lang/en/language-traits.ts';
import { languageTraits as indonesian } from '../src/lang/id/language-traits.ts';
import { languageTraits as malay } from '../src/lang/ms/language-traits.ts';

const tell = (text: string): string | undefined => tellLanguage(text, [indonesian, english, malay]);

describe('tellLanguage', () => {
  it.each([
    [
      'Kunjungan ini bertujuan mempelajari tata kelola sampah, kata Ketua Komisi B DPRD Kota Tarakan kepada wartawan karena daerahnya kekurangan lahan.',
      'id',
    ],
    ['Bupati Sleman Terima Kunjungan DPRD Bantul', 'id'],
    [
      'KUCHING: Timbalan Menteri berkata lawatan kerja beliau ke sekolah itu bertujuan meninjau kemudahan yang disediakan kepada murid.',
      'ms',
    ],
    [
      'Ketua Menteri mengadakan lawatan ke pejabat daerah bagi meninjau projek perumahan rakyat. Katanya, kerajaan negeri akan memastikan projek itu siap.',
      'ms',
    ],
    ['The regent of Sleman received a delegation from Kabupaten Natuna, which came to learn about the public service mall.', 'en'],
  ])('tells %s', (text, code) => {
    expect(tell(text)).toBe(code);
  });

  it.each([
    'De burgemeester bezocht dinsdag de markt en zei dat de prijzen van rijst stabiel waren in de hele provincie, aldus een woordvoerder.',
    'Le maire a visité le marché mardi et a déclaré que les prix du riz étaient stables dans toute la province selon un porte-parole.',
    'Bupati nindakake kunjungan menyang pasar lan ngendika menawa rega beras ing kabupaten kuwi isih ajeg, ora ana kang mundhak saka wingi.',
    '市長は火曜日に市場を訪問した。',
    '',
  ])('tells none of them in %s', (text) => {
    expect(tell(text)).toBeUndefined();
  });

  it('tells only among the languages that it is given', () => {
    expect(
      tellLanguage('The regent and the mayor were at the market with their staff to see that the prices were stable.', [indonesian]),
    ).toBeUndefined();
  });
});
