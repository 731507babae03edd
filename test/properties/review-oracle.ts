import { type Context, findDomainKind, type PersonFact, ranks, type Snapshot } from "toegangsbeheer";

// A second review, by plain loops over a snapshot: it knows the ids of the findings alone, and asks nothing of the first.

type Whole = Required<Snapshot>;
type Account = Whole["accounts"][number];
type Assignment = Account["assignments"][number];
type Place = Whole["places"][number];
type Tie = NonNullable<Account["passwordTiedTo"]>;
type Kind = NonNullable<ReturnType<typeof findDomainKind>>;
type Application = Context["catalogue"]["applications"][number];

const levels = ["enterprise", "domain", "subdivision", "site"];
const single = ["chief-access-manager", "access-manager", "subdivision-manager", "site-manager"];
const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** The ids of everything that a review of a place finds, in no order. */
export function expectedFindings(whole: Whole, root: string, context: Context): readonly string[] {
  return new Oracle(whole, root, context).ids();
}

class Oracle {
  private readonly found: string[] = [];

  constructor(
    private readonly whole: Whole,
    private readonly root: string,
    private readonly context: Context,
  ) {}

  ids(): readonly string[] {
    for (const scope of this.scopes()) {
      for (const account of this.whole.accounts) {
        for (const one of account.assignments)
          if ((one.scope as string) === scope) this.ofPerson(account, one);
      }
      this.ofPlace(scope);
    }
    return this.found;
  }

  private note(code: string, scope: string, ...subject: readonly string[]): void {
    this.found.push(`review.${code}@${scope}#${subject.join("+")}`);
  }

  private scopes(): readonly string[] {
    const { enterprises, places } = this.whole;
    const all: readonly string[] = [
      ...enterprises.map(({ number }) => number),
      ...places.map(({ scope }) => scope),
    ];
    return all.filter((scope) => scope === this.root || scope.startsWith(`${this.root}/`));
  }

  private ofPerson(account: Account, one: Assignment): void {
    const { scope, role } = one;
    const { today, policy } = this.context;
    const kind = this.kindOf(scope);
    if (role === "user") {
      if (!this.belongs(account, scope, [...managers, "partner", "member"]))
        this.note("leaver", scope, account.id);
      if (kind?.usersBelongAt !== undefined && kind.usersBelongAt !== levelOf(scope)) {
        this.note("wrong-level", scope, account.id);
      }
      if (this.isManagedHere(scope) && !this.hasEffect(account, one))
        this.note("no-effect", scope, account.id);
    } else if (role === "curator") {
      if (this.factOf(account)?.deceased) this.note("manager-not-eligible", scope, account.id);
    } else if (!this.belongs(account, scope, role === "chief-access-manager" ? "chief" : managers)) {
      this.note("manager-not-eligible", scope, account.id);
    }
    const asked = account.codesRequestedAt;
    if (role !== "user" && asked !== null && this.isOld(asked, policy.review.days.codesRequested)) {
      this.note("codes-requested", scope, account.id);
    }
    const confirmed = this.confirmations(scope, `review.untouched@${scope}#${account.id}`, account.id);
    const touched = [one.changedAt, ...confirmed].sort().at(-1) as string;
    if (this.isOld(touched, policy.review.days.untouched)) this.note("untouched", scope, account.id);
    if (one.lastDay !== null) {
      const left = (Date.parse(one.lastDay) - Date.parse(today)) / dayInMilliseconds;
      if (left <= policy.review.days.ending) this.note("ending", scope, account.id);
    }
    if (this.isManagedHere(scope)) this.companionsOf(account, one);
    if (this.isInForce(one) && this.expires(account.certificate?.expiresAt)) {
      const asks = [...this.usable(one)].some((id) => this.application(id)?.certificate === true);
      if (asks) this.note("certificate-expiring", scope, account.id);
    }
  }

  private isOld(since: string, days: number): boolean {
    return Date.parse(this.context.now) - Date.parse(since) >= days * dayInMilliseconds;
  }

  private dataOf({ scope, email, changedAt }: Place): void {
    const confirmed = this.confirmations(scope, `review.place-data@${scope}#data`);
    const touched = [changedAt, ...confirmed].sort().at(-1) as string;
    if (email === null) this.note("place-data", scope, "email");
    else if (this.isOld(touched, this.context.policy.review.days.placeData))
      this.note("place-data", scope, "data");
  }

  /** Whose password somebody set, in a role of this place as it stands, who is there no more. */
  private passwordsOf(scope: string): void {
    const made = this.placeOf(scope)?.createdAt ?? this.enterpriseOf(scope)?.registeredAt;
    for (const { id, assignments, passwordTiedTo: tie } of this.whole.accounts) {
      if (tie === null || (tie.scope as string) !== scope || tie.placeSince !== made) continue;
      if (!assignments.some((one) => upwards(one.scope).includes(scope))) continue;
      const isNear = (at: string): boolean => `${at}/`.startsWith(`${scope}/`) || scope.startsWith(`${at}/`);
      const givers = [tie, ...(tie.under ?? []).filter((link) => isNear(link.scope))];
      if (givers.some((giver) => !this.isStillThere(giver))) this.note("password-of-former", scope, id);
    }
  }

  private isStillThere({ by, scope, rank }: Pick<Tie, "by" | "scope" | "rank">): boolean {
    let id: string = by;
    for (let former = this.mergedInto(id); former !== undefined; former = this.mergedInto(id)) id = former;
    const giver = this.whole.accounts.find((one) => one.id === id);
    return (giver?.assignments ?? []).some(
      (held) => upwards(scope).includes(held.scope) && ranks[held.role] >= rank && this.isInForce(held),
    );
  }

  private mergedInto(id: string): string | undefined {
    const former = this.whole.former.find(({ account }) => account === id);
    return former?.former.kind === "merged" ? former.former.into : undefined;
  }

  private enterpriseOf(scope: string): Whole["enterprises"][number] | undefined {
    return this.whole.enterprises.find(({ number }) => (number as string) === scope);
  }

  private companionsOf(account: Account, { scope, applications, functions }: Assignment): void {
    for (const { id } of applications) {
      for (const companion of this.application(id)?.companions ?? []) {
        const asks = functions.some((held) => companion.functions.includes(held.id));
        const has = applications.some((held) => held.id === companion.application);
        if (asks && !has) this.note("companion-missing", scope, account.id, id, companion.application);
      }
    }
  }

  private ofPlace(scope: string): void {
    const { now } = this.context;
    this.passwordsOf(scope);
    const place = this.placeOf(scope);
    if (place !== undefined) this.dataOf(place);
    if (levelOf(scope) === "enterprise") {
      for (const request of this.whole.requests) {
        if ((request.enterprise as string) !== scope || request.status !== "open" || request.isSigned)
          continue;
        this.note("request-unsigned", scope, request.ticket);
      }
    }
    if (scope === this.root && scope.split("/").length < 3) {
      const able = this.ableAt(scope);
      if (able.length === 1) this.note("single-person", scope, able[0] as string);
    }
    if (levelOf(scope) === "domain") this.ofDomain(scope, now);
    if (levelOf(scope) === "enterprise" || !this.isManagedHere(scope)) return;
    const kind = this.kindOf(scope) as Kind;
    const own = this.placeOf(scope)?.applications.map(({ id }) => id) ?? [];
    for (const id of this.effective(scope)) {
      const application = this.application(id);
      if (application === undefined) continue;
      if (!this.isUsed(scope, id)) this.note("nobody-holds", scope, id);
      const companions = new Set((application.companions ?? []).map((one) => one.application));
      for (const companion of companions) {
        if (kind.applications.includes(companion) && !own.includes(companion)) {
          this.note("companion-missing", scope, id, companion);
        }
      }
    }
  }

  private ofDomain(scope: string, now: string): void {
    const sender = this.whole.senders.find(({ domain }) => (domain as string) === scope);
    for (const { kind, certificate } of sender?.channels ?? []) {
      if (this.expires(certificate.expiresAt)) this.note("certificate-expiring", scope, "channel", kind);
    }
    const routing = this.whole.routings.find(({ domain }) => (domain as string) === scope);
    for (const { declaration, recipient } of routing?.routes ?? []) {
      let alive = false;
      if (recipient.kind === "self") {
        const channel = this.context.catalogue.channels.find(({ id }) => id === recipient.channel);
        const isOpen = sender?.channels.some(({ kind }) => kind === recipient.channel) === true;
        alive = recipient.channel === "e-box" || (isOpen && channel?.carriesApplications === true);
      } else {
        const given = this.whole.mandates.find(
          ({ enterprise, mandatary }) =>
            (enterprise as string) === scope.slice(0, 10) &&
            JSON.stringify(mandatary) === JSON.stringify(recipient.mandatary),
        );
        alive = (given?.given ?? []).some(
          ({ from, until }) => from <= this.context.today && (until === null || this.context.today <= until),
        );
      }
      if (!alive) this.note("route-broken", scope, declaration);
    }
    const { manager } = this.placeOf(scope) as Place;
    const holder = manager.kind === "office" ? this.fillerOf(scope) : undefined;
    const account = this.whole.accounts.find(({ id }) => id === holder);
    const isNamed = account?.assignments.some((one) => (one.scope as string) === scope);
    if (account === undefined || isNamed || this.isCurated(scope) || now === "") return;
    const asks = this.implicitAt(scope).some((id) => this.application(id)?.certificate === true);
    if (asks && this.expires(account.certificate?.expiresAt)) {
      this.note("certificate-expiring", scope, account.id);
    }
  }

  private expires(expiresAt: string | undefined): boolean {
    const { now, policy } = this.context;
    const left = expiresAt === undefined ? Number.NaN : Date.parse(expiresAt) - Date.parse(now);
    return left <= policy.review.days.expiring * dayInMilliseconds;
  }

  // Who may do what.

  private isInForce(one: Assignment): boolean {
    const { status, lastDay, role, scope } = one;
    if (status !== "active" || (lastDay !== null && lastDay < this.context.today)) return false;
    return !(["access-manager", "co-access-manager"].includes(role) && this.isCurated(scope, one));
  }

  /** True where a curator is in charge, save for a co-manager whom he appointed. */
  private isCurated(scope: string, of?: Assignment): boolean {
    const enterprise = this.whole.enterprises.find(({ number }) => (number as string) === scope.slice(0, 10));
    const own = this.whole.accounts.find(({ assignments }) => of !== undefined && assignments.includes(of));
    const isHis = (enterprise?.curator?.coManagers ?? []).some(
      (one) => one.account === own?.id && (one.scope as string) === scope,
    );
    if (of?.role === "co-access-manager" && isHis) return false;
    return (enterprise?.curator?.domains ?? []).some(
      (domain) => scope === domain || scope.startsWith(`${domain}/`),
    );
  }

  private fillerOf(scope: string): string | undefined {
    const enterprise = this.whole.enterprises.find(({ number }) => (number as string) === scope);
    if (enterprise !== undefined) return enterprise.chief?.account;
    const manager = this.placeOf(scope)?.manager;
    return manager?.kind === "office" ? this.fillerOf(manager.office) : manager?.account;
  }

  private ableAt(scope: string): readonly string[] {
    const able = new Set<string>();
    for (const at of upwards(scope)) {
      const isOwn = at === scope && levelOf(at) === "domain" && this.isCurated(scope);
      const filler = this.fillerOf(at);
      if (filler !== undefined && !isOwn) able.add(filler);
      for (const { id, assignments } of this.whole.accounts) {
        for (const one of assignments) {
          const isManager = one.role !== "user" && !single.includes(one.role);
          if ((one.scope as string) === at && isManager && this.isInForce(one)) able.add(id);
        }
      }
    }
    return [...able];
  }

  private factOf({ insz }: Account): PersonFact | null | undefined {
    return this.context.facts.persons?.[insz];
  }

  /** Facts that were not given find nobody unfit. */
  private belongs(account: Account, scope: string, as: readonly string[] | "chief"): boolean {
    const fact = this.factOf(account);
    if (fact === undefined) return true;
    if (fact === null || fact.deceased) return false;
    const { today } = this.context;
    const here = <Tie extends { enterprise: string; from?: string; until?: string }>(tie: Tie): boolean =>
      tie.enterprise === scope.slice(0, 10) && (tie.from ?? today) <= today && today <= (tie.until ?? today);
    const ties = (fact.ties ?? []).filter(here);
    const functions = (fact.legalFunctions ?? []).filter(here);
    if (as === "chief" && functions.length > 0) return true;
    const wanted = as === "chief" ? [...managers, "legal-representative"] : as;
    if ([...ties, ...functions].some((tie) => wanted.includes(tie.as))) return true;
    return fact.ties === undefined || fact.legalFunctions === undefined;
  }

  /** When reviews were confirmed that confirm this: by somebody else, and not as something to be withdrawn. */
  private confirmations(scope: string, finding: string, account?: string): readonly string[] {
    return this.whole.reviews.flatMap(({ scope: place, at, by, before, findings }) => {
      const isDoomed = findings.some(
        (one) => (one.finding as string) === finding && one.decision === "withdraw",
      );
      if (isDoomed || !upwards(scope).includes(place)) return [];
      const others = [{ at, by }, ...(before === null ? [] : [before])].filter(
        (one) =>
          one.by.kind !== "account" || account === undefined || this.present(one.by.account) !== account,
      );
      return others.map((one) => one.at as string);
    });
  }

  /** Whose an account is now. */
  private present(account: string): string {
    let id = account;
    for (let into = this.mergedInto(id); into !== undefined; into = this.mergedInto(id)) id = into;
    return id;
  }

  // What counts.

  private placeOf(scope: string): Place | undefined {
    const { places } = this.whole;
    return places.find((place) => (place.scope as string) === scope);
  }

  private kindOf(scope: string): Kind | undefined {
    return findDomainKind(this.context.catalogue, scope.split("/")[1]?.split(":")[0] ?? "");
  }

  private isManagedHere(scope: string): boolean {
    const kind = this.kindOf(scope);
    return kind !== undefined && kind.managedElsewhere === undefined;
  }

  private application(id: string): Application | undefined {
    const found = this.context.catalogue.applications.find((one) => one.id === id);
    return found?.opensWithAnyAssignment ? undefined : found;
  }

  private effective(scope: string): readonly string[] {
    const chain = upwards(scope).filter((at) => at.includes("/"));
    const lists = chain.map((at) => this.placeOf(at)?.applications.map(({ id }) => id) ?? []);
    return (lists[0] ?? []).filter((id) => lists.every((list) => list.includes(id)));
  }

  private countsFor(id: string, scope: string, functions: readonly string[]): boolean {
    const application = this.application(id);
    const level = levelOf(scope);
    if (application === undefined || !this.effective(scope).includes(id)) return false;
    if (application.level !== undefined && application.level !== level) return false;
    const asked = application.functions;
    return (
      asked === undefined ||
      functions.some((one) => asked.includes(one) && this.levelOfFunction(one, scope) === level)
    );
  }

  private levelOfFunction(id: string, scope: string): string | undefined {
    return this.kindOf(scope)?.functions.find((one) => one.id === id)?.level;
  }

  private usable(one: Assignment): ReadonlySet<string> {
    const functions = one.functions.map(({ id }) => id);
    const given = one.applications
      .map(({ id }) => id)
      .filter((id) => this.countsFor(id, one.scope, functions));
    const isLeading = ["access-manager", "co-access-manager", "curator"].includes(one.role);
    const implicit = isLeading
      ? this.effective(one.scope).filter(
          (id) => this.application(id)?.implicitForManagers && this.countsFor(id, one.scope, functions),
        )
      : [];
    return new Set([...given, ...implicit]);
  }

  private implicitAt(domain: string): readonly string[] {
    return this.effective(domain).filter(
      (id) => this.application(id)?.implicitForManagers && this.countsFor(id, domain, []),
    );
  }

  private hasEffect(_account: Account, one: Assignment): boolean {
    if (this.usable(one).size > 0) return true;
    const level = levelOf(one.scope);
    const asked = (this.kindOf(one.scope)?.applications ?? [])
      .map((id) => this.application(id))
      .filter((application) => application?.level === undefined || application.level === level)
      .flatMap((application) => application?.functions ?? []);
    return one.functions.some(
      ({ id }) => asked.includes(id) && this.levelOfFunction(id, one.scope) === level,
    );
  }

  private isUsed(scope: string, id: string): boolean {
    const within = (other: string): boolean => other === scope || other.startsWith(`${scope}/`);
    for (const { assignments } of this.whole.accounts) {
      for (const one of assignments) {
        if (within(one.scope) && this.isInForce(one) && this.usable(one).has(id)) return true;
      }
    }
    const isLeft = levelOf(scope) === "domain" && this.placeOf(scope)?.manager.kind === "office";
    return isLeft && !this.isCurated(scope) && this.implicitAt(scope).includes(id);
  }
}

const managers = ["employee", "director", "managing-director", "business-manager", "founder"];

function levelOf(scope: string): string {
  return levels[scope.split("/").length - 1] as string;
}

function upwards(scope: string): readonly string[] {
  const parts = scope.split("/");
  return parts.map((_, at) => parts.slice(0, parts.length - at).join("/"));
}
