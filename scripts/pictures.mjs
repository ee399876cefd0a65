// `npm run pictures`: writes a picture of every page in every state, of every PDF page and of every mail to pictures/,
// for people to look at.
import { runProgram } from "./run-program.mjs";

await runProgram("pictures");
