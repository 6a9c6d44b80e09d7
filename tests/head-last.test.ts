import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.ts';

const read = (body: string) => {
  const { people, agencies } = extract(`Study visit to Sleman\n\nSLEMAN, June 8, 2023 - ${body}\n`, { language: 'en' });
  return {
    people: people.map(({ name, position }) => [name, position]),
    agencies: agencies.map(({ name }) => name),
  };
};

describe('names whose head stands last', () => {
  it.each([
    ['Mamuju Regent Sitti Aminah visited Sleman on Monday.', 'Sitti Aminah', 'Mamuju Regent', 'Mamuju Regency Government'],
    ['Deputy Transport Minister Budi Santika visited Sleman on Monday.', 'Budi Santika', 'Deputy Transport Minister', 'Transport Ministry'],
    ['Minister of Transport Budi Santika visited Sleman on Monday.', 'Budi Santika', 'Minister of Transport', 'Ministry of Transport'],
    [
      'Surakarta Environment Agency head Dewi Lestari visited Sleman on Monday.',
      'Dewi Lestari',
      'Surakarta Environment Agency head',
      'Surakarta Environment Agency',
    ],
  ])('reads the office and the body of "%s"', (body, name, position, agency) => {
    const found = read(body);
    expect(found.people).toContainEqual([name, position]);
    expect(found.agencies).toContain(agency);
  });

  it('takes an office behind a comma back to the body named before', () => {
    const found = read(
      'The Surakarta Environment Agency visited Sleman on Monday. "We will return," said Dewi Lestari, the agency\'s head.',
    );
    expect(found.people).toContainEqual(['Dewi Lestari', "agency's head"]);
  });

  it('takes no person out of a body', () => {
    expect(read('The Sultan Hasanuddin Airport Authority visited Sleman on Monday.').people).toEqual([]);
  });
});
