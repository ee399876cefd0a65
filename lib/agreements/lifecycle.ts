/** How far an agreement has come. Before it is finished it is a draft, which is kept apart. */
export type AgreementStatus = "finished" | "in-force" | "ended";

/** What a person can do with an agreement. */
export type AgreementAct = "sign" | "change" | "renew" | "end";

/** The whole life of an agreement: from where, by what, to where. What is not here is refused. */
const transitions: Readonly<Record<AgreementStatus, Partial<Record<AgreementAct, AgreementStatus>>>> = {
  finished: { sign: "in-force", change: "finished", end: "ended" },
  // Signing what is in force is for a later version, which was a proposal until then.
  "in-force": { sign: "in-force", change: "in-force", renew: "in-force", end: "ended" },
  ended: {},
};

/** Where an act leads, or null when it is refused. */
export function statusAfter(status: AgreementStatus, act: AgreementAct): AgreementStatus | null {
  return transitions[status][act] ?? null;
}

/** What the register and the agreement's page go by. */
export interface AgreementLife {
  readonly status: AgreementStatus;
  readonly paper: "ours" | "vendor";
  readonly currentVersion: number;
  readonly signedVersion: number | null;
}

/** The acts open to a person now. A version is signed once; only our own text can be changed here. */
export function openActs(life: AgreementLife): readonly AgreementAct[] {
  const acts: readonly AgreementAct[] = ["sign", "change", "renew", "end"];
  return acts.filter((act) => {
    if (statusAfter(life.status, act) === null) return false;
    if (act === "change") return life.paper === "ours";
    if (act === "sign") return life.paper === "ours" && life.signedVersion !== life.currentVersion;
    return true;
  });
}
