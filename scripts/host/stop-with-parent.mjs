// Loaded first into every program the host runs (node --import). Standard input is a pipe from the host: when it
// closes, the host is gone, by whatever cause, and this program ends as if told to. Programs hand the flag on to
// processes of their own, whose standard input is something else: those are left alone.
if (String(process.ppid) === process.env.OPENBAA_HOST_PID) {
  process.stdin.on("end", stop).on("error", stop).resume();
  process.stdin.unref?.();
}

function stop() {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), 8_000).unref();
}
