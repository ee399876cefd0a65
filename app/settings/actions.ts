"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { FormState } from "@/lib/forms/form-state";
import { requireSignedInMember } from "@/lib/server/auth/current-member";
import { signedInAction } from "@/lib/server/auth/member-action";
import { signOut } from "@/lib/server/auth/next-auth";
import { signOutEverywhere } from "@/lib/server/auth/sign-out-everywhere";
import { organisationNameSchema } from "@/lib/server/organisations/organisation-name";
import { renameOrganisation } from "@/lib/server/organisations/rename-organisation";
import { setTimeZone } from "@/lib/server/organisations/set-time-zone";
import { setWantsReminders } from "@/lib/server/reminders/set-wants-reminders";

export async function saveName(state: FormState, form: FormData): Promise<FormState> {
  const action = signedInAction(z.object({ name: organisationNameSchema }), async ({ name }, member) => {
    await renameOrganisation(member, name, new Date());
    revalidatePath("/settings");
    return { message: "The name is saved." };
  });
  return action(state, form);
}

export async function saveTimeZone(state: FormState, form: FormData): Promise<FormState> {
  const action = signedInAction(z.object({ timeZone: z.string() }), async ({ timeZone }, member) => {
    const set = await setTimeZone(member, timeZone, new Date());
    if (set.status !== "set") return { problems: [{ path: "timeZone", message: "Choose a time zone from the list" }] };
    revalidatePath("/settings");
    return { message: "The time zone is saved. Reminders not sent yet have moved with it." };
  });
  return action(state, form);
}

export async function saveReminders(state: FormState, form: FormData): Promise<FormState> {
  const schema = z.object({ wantsReminders: z.literal("yes").optional() });
  const action = signedInAction(schema, async ({ wantsReminders }, member) => {
    if (member.userId !== null) {
      await setWantsReminders(
        { organisationId: member.organisationId, userId: member.userId },
        wantsReminders === "yes",
      );
    }
    revalidatePath("/settings");
    return { message: wantsReminders === "yes" ? "You will get reminders." : "You will get no more reminders." };
  });
  return action(state, form);
}

export async function signOutHere(): Promise<void> {
  await signOut({ redirect: false });
  redirect("/");
}

export async function signOutOnEveryDevice(): Promise<void> {
  const { userId } = await requireSignedInMember("/settings");
  if (userId !== null) await signOutEverywhere(userId);
  await signOutHere();
}
