import type { en } from "./en";
import type { Language } from "./language";

/** Everything that the add-in says to a person. A catalogue that leaves out a text does not compile. */
export type Words = ReturnType<typeof en>;

/** The words of a running add-in. */
export interface AppWords extends Words {
  /** The person's, a BCP 47 tag. */
  readonly locale: string;
  /** What the words are written in; English where there is no catalogue for the locale. */
  readonly language: Language;
}
