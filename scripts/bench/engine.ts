import { draftAgreement } from "../../lib/document/draft-agreement";
import { library } from "../../lib/server/content";
import { ordinary, parsed } from "./answers";
import { median, millis, report, timed } from "./statistics";

/** Assemble and check one agreement, warm. */
export async function benchEngine(): Promise<void> {
  const words = library();
  const answers = parsed(ordinary);
  const samples = await timed(200, 50, () => draftAgreement(words, answers, null));
  report("assemble and check one agreement, median", millis(median(samples)));
}
