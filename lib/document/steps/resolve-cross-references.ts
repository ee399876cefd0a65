import { anchor } from "../anchor";
import { type Body, mapPhrasing, mapSections } from "../body";
import type { PhrasingNode } from "../nodes";

/** Prints every reference: "Section 4.2", "Schedule B". @throws naming each target that is not in the document */
export function resolveCrossReferences(body: Body): Body {
  const places = placesOf(body);
  const missing: string[] = [];
  const resolve = (place: string) => (line: readonly PhrasingNode[]) =>
    resolveLine(line, places, (target) => missing.push(`${place} → ${target}`));
  const resolved = mapSections(body, (section) => ({
    ...section,
    children: section.children.map((block) => mapPhrasing(block, resolve(section.clauseId))),
  }));
  const schedules = body.schedules.map((schedule) => ({
    ...schedule,
    children: schedule.children.map((block) => mapPhrasing(block, resolve(schedule.id))),
  }));
  if (missing.length > 0) throw new Error(`references to what is not in the document: ${missing.join(", ")}`);
  return { ...resolved, schedules };
}

/** Each place one can refer to: what it is called, and the anchor that stands there. */
function placesOf(body: Body): ReadonlyMap<string, { readonly text: string; readonly target: string }> {
  const places = new Map<string, { text: string; target: string }>();
  for (const section of body.articles.flatMap((article) => article.children)) {
    const target = anchor("section", section.clauseId);
    places.set(target, { text: `Section ${section.number}`, target });
  }
  for (const schedule of body.schedules) {
    const target = anchor("schedule", schedule.id);
    places.set(target, { text: schedule.label, target });
  }
  for (const [clauseId, scheduleId] of Object.entries(body.scheduleOf)) {
    const schedule = places.get(anchor("schedule", scheduleId));
    if (schedule !== undefined) places.set(anchor("section", clauseId), schedule);
  }
  return places;
}

function resolveLine(
  line: readonly PhrasingNode[],
  places: ReadonlyMap<string, { readonly text: string; readonly target: string }>,
  report: (target: string) => void,
): readonly PhrasingNode[] {
  if (!line.some((node) => node.type === "crossReference" || node.type === "strong")) return line;
  return line.map((node) => {
    if (node.type === "strong") return { ...node, children: resolveLine(node.children, places, report) };
    if (node.type !== "crossReference") return node;
    const place = places.get(node.target);
    if (place === undefined) {
      report(node.target);
      return node;
    }
    return { ...node, ...place };
  });
}
