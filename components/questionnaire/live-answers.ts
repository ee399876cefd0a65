"use client";

import { createContext } from "react";

/** One line for each folded group, by its id, from what stands in the fields now; empty until the preview is there. */
export const LiveSummaries = createContext<Readonly<Record<string, string>>>({});
