const lines = [
  { id: "title", shape: "mx-auto mb-6 h-7 w-1/2" },
  { id: "1", shape: "w-full" },
  { id: "2", shape: "w-11/12" },
  { id: "3", shape: "w-4/5" },
  { id: "heading", shape: "mt-4 w-1/3" },
  { id: "4", shape: "w-full" },
  { id: "5", shape: "w-10/12" },
  { id: "6", shape: "w-full" },
  { id: "7", shape: "w-2/3" },
] as const;

/** The sheet before its text is there. */
export function PaperSkeleton() {
  return (
    <div className="sheet min-h-[80dvh]" aria-hidden="true">
      <div className="grid gap-4">
        {lines.map(({ id, shape }) => (
          <div key={id} className={`h-4 rounded-sm bg-hairline ${shape}`} />
        ))}
      </div>
    </div>
  );
}
