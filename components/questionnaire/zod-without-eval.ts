import { config } from "zod";

/* The site's policy forbids code made from text, which zod would try for speed as soon as a schema is made. Imported
   first where the browser's part of the questionnaire begins. */
config({ jitless: true });
