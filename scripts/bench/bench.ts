import { benchBrowser } from "./browser";
import { benchEngine } from "./engine";
import { benchFirstLoad } from "./first-load";
import { benchPdf } from "./pdf";
import { benchRequests } from "./requests";
import { benchStarts } from "./starts";
import { withSite } from "./with-site";

const root = process.cwd();
const asked = new Set(process.argv.slice(2));
const wanted = (name: string) => asked.size === 0 || asked.has(name);

if (wanted("engine")) await benchEngine();
if (wanted("pdf")) await benchPdf();
if (wanted("first-load")) benchFirstLoad(root);
if (wanted("browser")) await withSite(root, benchBrowser);
if (wanted("requests")) await withSite(root, benchRequests);
if (wanted("starts")) await benchStarts(root);
process.exit(0);
