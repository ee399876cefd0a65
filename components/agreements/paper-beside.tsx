import type { ComponentProps } from "react";
import { AgreementPaper } from "./agreement-paper";

/** The paper beside what is said about it: on a wide screen it scrolls on its own and stays in sight. */
export function PaperBeside(props: ComponentProps<typeof AgreementPaper>) {
  return (
    <div className="lg:sticky lg:top-6 lg:h-[calc(100dvh-48px)] lg:overflow-y-auto print:static print:h-auto print:overflow-visible">
      <AgreementPaper {...props} />
    </div>
  );
}
