import type { Vendor } from "../vendors/schema";
import { flow, type SectionId } from "./flow";
import { sectionProblems } from "./section-problems";
import type { Typed } from "./typed";

/**
 * Where a person is on the way, computed from what stands in the fields each time. Nothing about it is stored, so back,
 * change and resume cannot go stale. The last step is `check`.
 */
export type Step = SectionId | "check";

const steps: readonly Step[] = [...flow.map(({ id }) => id), "check"];

/** The first section that is not done, or `check` when all are. */
export function firstOpenStep(typed: Typed, directory: readonly Vendor[]): Step {
  return flow.find((section) => sectionProblems(section, typed, directory).length > 0)?.id ?? "check";
}

/** The step after this one; `check` is the last. */
export function stepAfter(step: Step): Step {
  return steps[steps.indexOf(step) + 1] ?? "check";
}

/** The step before this one; nothing lies before the first. */
export function stepBefore(step: Step): Step | null {
  return steps[steps.indexOf(step) - 1] ?? null;
}

/** The steps that may be visited: those up to the first section that is not done. */
export function openSteps(typed: Typed, directory: readonly Vendor[]): readonly Step[] {
  return steps.slice(0, steps.indexOf(firstOpenStep(typed, directory)) + 1);
}

export function mayVisit(step: Step, typed: Typed, directory: readonly Vendor[]): boolean {
  return openSteps(typed, directory).includes(step);
}
