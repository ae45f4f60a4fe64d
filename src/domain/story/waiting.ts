/** How a scheduled story depends on another one that readers do not have yet. Instants are milliseconds since 1970. */
export interface Dependence {
  /** By when the other one must be out. */
  readonly neededBy: number;
  /** The two lead to one another: without an hour of its own, the other one goes out with it. */
  readonly takesAlong: boolean;
}

/** Whether it does not go out at its own hour, if the other one goes out at `hour`; `null`: at none that is set. */
export const isHeldBack = ({ neededBy, takesAlong }: Dependence, hour: number | null): boolean =>
  hour === null ? !takesAlong : hour > neededBy;
