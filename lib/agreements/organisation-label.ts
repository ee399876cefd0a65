/** What to call an organisation on screen: its name, or what stands in for one until an agreement names it. */
export function organisationLabel(name: string): string {
  return name.trim() === "" ? "Your organization" : name;
}
