/**
 * Minutes: planned of the job coach, spent by the job coach, spent by others.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export interface Tijd {
  readonly gepland: number;
  readonly besteed: number;
  readonly anderen: number;
}

/** What a row of the account of time is about. */
export const tijdsoorten = ["doel", "zonder-doel", "buiten-plan"] as const;

/**
 * One row of the account of time: a goal of the period, support without a goal, or a point that is no goal of the period.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export interface Tijdregel {
  readonly soort: (typeof tijdsoorten)[number];
  readonly criterium: string | null;
  readonly perHalfjaar: readonly Tijd[];
  readonly because: readonly string[];
}

/** An entry on a point that is no goal of the period, or with an activity that the goal does not have. */
export interface Afwijking {
  readonly regel: string;
  readonly soort: "buiten-plan" | "andere-activiteit";
  readonly datum: string;
  readonly criterium: string;
  readonly activiteit: string;
  readonly minuten: number;
  readonly toelichting: string | null;
}

/**
 * The time of the plan beside the time of the logboek. The rows add up to the totals.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export interface Tijdverantwoording {
  readonly logboek: string;
  readonly volledig: "ja" | "nee" | "onbekend";
  readonly ondertekend: "ja" | "nee" | "onbekend";
  readonly halfjaren: readonly { readonly van: string; readonly tot: string; readonly lopend: boolean }[];
  readonly regels: readonly Tijdregel[];
  readonly totaal: readonly Tijd[];
  readonly afwijkingen: readonly Afwijking[];
  /** Entries of group coaching: each participant gets an equal part, in whole minutes. */
  readonly groep: readonly {
    readonly regel: string;
    readonly datum: string;
    readonly minuten: number;
    readonly deelnemers: number;
    readonly deel: number;
  }[];
}
