import { createHost, type Host, type Store } from "toegangsbeheer/host";
import { secretPorts } from "../src/ports.js";

/** A host whose registers know everybody, and which spends no time on hashes. */
export function hostOn(store: Store): Host {
  const { digest } = secretPorts("a key for tests");
  return createHost({
    store,
    registers: { facts: () => ({ permissive: true }) },
    digest,
    hash: () => "no hash",
  });
}
