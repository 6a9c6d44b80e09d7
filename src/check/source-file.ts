import { Document } from 'yaml';

export interface FixtureOrigin {
  readonly url: string | undefined;
  readonly published: string | undefined;
  readonly licence: string | undefined;
}

/** The text of source.yaml for a fixture that nobody has reviewed yet. */
export const writeSourceFile = ({ url, published, licence }: FixtureOrigin): string =>
  new Document({
    url: url ?? null,
    published: published ?? null,
    licence: licence ?? 'unknown',
    'reviewed-by': null,
  }).toString({ lineWidth: 0 });
