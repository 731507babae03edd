import { overlaid, overlaidSets } from "../kernel/overlay.js";
import { alike, isView, type Registry } from "./registry.js";

/**
 * The same registry for a what-if: whatever is made of it stands above the given one, which gets no new version and
 * keeps nothing of what was tried.
 */
export function forWhatIf(registry: Registry): Registry {
  const isSized = !isView(registry);
  return alike(registry, {
    enterprises: overlaid(registry.enterprises),
    places: overlaid(registry.places),
    accounts: overlaid(registry.accounts),
    former: overlaid(registry.former),
    requests: overlaid(registry.requests),
    senders: overlaid(registry.senders),
    routings: overlaid(registry.routings),
    mandates: overlaid(registry.mandates),
    reviews: overlaid(registry.reviews),
    usernames: overlaid(registry.usernames),
    digests: overlaid(registry.digests),
    numbers: overlaid(registry.numbers),
    members: overlaidSets(registry.members, isSized),
    children: overlaidSets(registry.children, isSized),
    tallies: overlaid(registry.tallies),
    openRequests: overlaidSets(registry.openRequests, isSized),
    mentions: overlaidSets(registry.mentions, isSized),
    parties: overlaidSets(registry.parties, isSized),
    queues: overlaidSets(registry.queues, isSized),
  });
}
