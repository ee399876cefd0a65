import type { Metadata } from "next";
import { connection } from "next/server";
import { SectionScreen } from "@/components/questionnaire/section-screen";
import { flow } from "@/lib/questionnaire/flow";
import { library, vendors } from "@/lib/server/content";
import { stepsOf } from "../drafts/open-draft";
import { firstTyped } from "./first-typed";

export const metadata: Metadata = { title: "Prepare an agreement" };

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** The first section, before anything is kept: nothing is stored for people who only look. */
export default async function Page({ searchParams }: Props) {
  await connection();
  const { vendor, plan } = await searchParams;
  const typed = firstTyped(textOf(vendor), textOf(plan));
  const query = new URLSearchParams({
    ...(typeof vendor === "string" ? { vendor } : {}),
    ...(typeof plan === "string" ? { plan } : {}),
  });
  return (
    <SectionScreen
      section={flow[0]}
      typed={typed}
      draft={null}
      action={`/start/save?${query}`}
      problems={[]}
      steps={stepsOf(null, typed)}
      back={typeof vendor === "string" ? { href: `/vendors/${vendor}`, label: "Back to the vendor" } : null}
      to={null}
      addTo={null}
      openGroup={null}
      directory={vendors()}
      libraryVersion={library().version}
      footnote={null}
    />
  );
}

function textOf(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
