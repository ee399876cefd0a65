/** The value below which `share` of the samples lie. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Milliseconds of each of `times` runs, after `warmUp` runs that are not counted. */
export async function timed(times: number, warmUp: number, run: (index: number) => unknown): Promise<number[]> {
  const samples: number[] = [];
  for (let index = -warmUp; index < times; index += 1) {
    const startedAt = performance.now();
    await run(index);
    if (index >= 0) samples.push(performance.now() - startedAt);
  }
  return samples;
}

export function report(what: string, value: string): void {
  console.info(`${what.padEnd(52)} ${value}`);
}

export function millis(value: number): string {
  return value < 10 ? `${value.toFixed(2)} ms` : `${value.toFixed(0)} ms`;
}
