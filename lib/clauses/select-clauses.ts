import type { Facts } from "../facts/facts";
import type { Clause, DraftCondition, Library } from "./schema";

/** The clauses that are in, in the order of the outline. */
export interface Selection {
  readonly articles: readonly { readonly id: string; readonly title: string; readonly clauses: readonly Clause[] }[];
  readonly schedules: readonly { readonly id: string; readonly title: string; readonly clauses: readonly Clause[] }[];
}

/** Chooses the clauses whose every condition holds. @throws when the outline names no clause, or a clause no known fact. */
export function selectClauses(library: Library, facts: Facts): Selection {
  const clauses = new Map(library.clauses.map((clause) => [clause.id, clause]));
  const chosen = (ids: readonly string[]) =>
    ids.map((id) => known(clauses.get(id), `clause "${id}"`)).filter((clause) => allHold(clause.when, facts));
  return {
    articles: library.outline.articles.map(({ id, title, clauses }) => ({ id, title, clauses: chosen(clauses) })),
    schedules: library.outline.schedules
      .filter((schedule) => allHold(schedule.when, facts))
      .map(({ id, title, clauses }) => ({ id, title, clauses: chosen(clauses) })),
  };
}

/** Whether every named fact holds. @throws on a name that no fact has: a misspelt condition must not drop a clause. */
export function allHold(names: readonly string[], facts: Facts): boolean {
  return names.every((name) => known(facts.conditions[name], `fact "${name}"`));
}

/** Whether every condition at the head of a block is as it asks. */
export function conditionsHold(conditions: readonly DraftCondition[], facts: Facts): boolean {
  return conditions.every(({ fact, holds }) => known(facts.conditions[fact], `fact "${fact}"`) === holds);
}

function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`there is no ${what}`);
  return value;
}
