// `npm run bench`: measures and prints medians; asserts nothing. `npm run bench -- pdf browser` measures some.
import { runProgram } from "./run-program.mjs";

await runProgram("bench");
