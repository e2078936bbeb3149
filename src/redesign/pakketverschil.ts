import type { WatAls } from "../what-if/whatIf.js";

/**
 * A package beside another one: the share it has more (or less), the tasks and the discrepanties it has and the other has not,
 * and the other way round.
 *
 * @category Redesign
 * @since 0.3.0
 */
export interface Pakketverschil {
  readonly pakket: string;
  readonly aandeel: number;
  readonly taken: { readonly erbij: readonly string[]; readonly eraf: readonly string[] };
  readonly discrepanties: { readonly erbij: readonly string[]; readonly eraf: readonly string[] };
}

/** What is laid beside each other. */
interface Inhoud {
  readonly id: string;
  readonly aandeel: number;
  readonly taken: readonly string[];
  readonly watAls: WatAls;
}

const zonder = (links: readonly string[], rechts: readonly string[]): readonly string[] =>
  links.filter((item) => !rechts.includes(item));

const gaten = ({ watAls }: Inhoud): readonly string[] => watAls.na.discrepanties.map(({ id }) => id);

export const pakketverschil = (een: Inhoud, ander: Inhoud): Pakketverschil => ({
  pakket: ander.id,
  aandeel: een.aandeel - ander.aandeel,
  taken: { erbij: zonder(een.taken, ander.taken), eraf: zonder(ander.taken, een.taken) },
  discrepanties: { erbij: zonder(gaten(een), gaten(ander)), eraf: zonder(gaten(ander), gaten(een)) },
});
