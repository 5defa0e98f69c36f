/** Loaded into a service before its own code, with --expose-gc: what is in use afterwards is what something holds on to. */
process.on('SIGUSR2', () => globalThis.gc());
