import type { Annotations } from '../annotate/annotations.ts';
import type { Entity } from '../annotate/entities.ts';
import type { Sentence } from '../annotate/sentences.ts';
import type { VisitWords } from '../annotate/visit-words.ts';

/** The part that a sign gives to an entity. */
export type Role = 'visitor' | 'host' | 'leader' | 'receiver' | 'companion' | 'representative' | 'accompanied';

/** The rule of a body on whose premises guests are received. */
export const RECEIVED_AT = 'visit/received-at';

/** The rule of those who are named with the one who receives. */
export const RECEIVES_TOO = 'visit/receives-too';

/** The rule of those who came with who is named before them. */
export const ESCORTED = 'visit/escorted-by';

/** The rule of those whom a delegation is said to be made up of. */
export const GROUP_OF = 'visit/group-of';

/** One sign in the text that a person, body, office or region plays a part in the visit. */
export interface Sign {
  readonly role: Role;
  readonly entity: Entity;
  readonly weight: number;
  readonly rule: string;
  readonly sentence: Sentence;
  /** For a representative: who is stood in for; for a leader: whose delegation it is. */
  readonly of?: Entity;
  /** Signs of one list ("A dan B") share it. */
  readonly list: number;
}

/** What is read from and written to while signs are gathered. */
export interface Frame {
  readonly notes: Annotations;
  readonly words: VisitWords;
  readonly signs: Sign[];
  lists: number;
}

/** The word at a token, lower case; empty where there is none. */
export const lower = (frame: Frame, at: number): string => frame.notes.tokens[at]?.lower ?? '';

/** Adds the same sign for each of the entities, as one list. */
export const add = (frame: Frame, entities: readonly Entity[], sign: Omit<Sign, 'entity' | 'list'>): void => {
  if (entities.length === 0) return;
  const list = frame.lists++;
  for (const entity of entities) frame.signs.push({ ...sign, entity, list });
};
