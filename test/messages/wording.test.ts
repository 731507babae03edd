import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { de } from "../../src/messages/de/index.js";
import { fr } from "../../src/messages/fr/index.js";
import { nl } from "../../src/messages/nl/index.js";
import type { MessagePack } from "../../src/messages/types.js";
import { everyText, packs } from "./texts.js";

/** What the journeys tell, each text with its file and language. */
const folder = join(import.meta.dirname, "../../examples");
const examples = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/\b(nl|fr|de): (?:"([^"]*)"|`([^`]*)`)/g)].map(
      ([, language, text, template]) => [`${file} ${language}`, text ?? template ?? ""] as const,
    ),
  );

/** Words that people who write such sentences do not use, with what they write instead. */
const unfit: readonly (readonly [language: "nl" | "fr" | "de", unfit: RegExp, better: string])[] = [
  ["fr", /s’y ouvre|s’ouvr/, "plus rien ne peut y être ouvert; sera accessible"],
  ["fr", /supprimez (cette personne|cet utilisateur|l’utilisateur|\{account\})/i, "retirez son rôle"],
  ["fr", /Gestionnaires d’Accès Principaux/i, "Gestionnaires d’Accès Principal"],
  ["fr", /autant que l’on sache/i, "d’après les données disponibles"],
  ["fr", /l’y ouvrir/, "faites-la ouvrir à ce niveau"],
  ["fr", /adressez-vous-y/i, "poursuivez dans ce système"],
  ["fr", /reprenez les deux/i, "recopiez les deux formes"],
  ["fr", /introuvable ici\s*: \{/i, "{account} : introuvable ici"],
  ["fr", /choisissez un titre/i, "choisissez une civilité"],
  ["fr", /\bcompte (qu’|au|pas)|qui compte|elle compte/, "prend effet; produit ses effets"],
  ["fr", /pas assez forte|moyen plus fort/, "le niveau de la clé numérique est insuffisant"],
  ["fr", /la route|autre voie/i, "le routage"],
  ["fr", /c’est trop long/i, "le texte ou la liste dépasse la limite"],
  ["fr", /mentionne le NISS\./, "le NISS du représentant légal"],
  ["fr", /laissez courir/i, "supprimez la date de fin"],
  ["fr", /votre connexion|s’identifi|identifiez-vous/i, "connectez-vous"],
  ["fr", /donnez aussi/i, "attribuez aussi"],
  ["fr", /étranger électronique/i, "carte électronique pour étranger"],
  ["de", /bestell/i, "ernennen"],
  ["de", /Ausländerausweis/i, "elektronische Ausländerkarte"],
  ["de", /Unternehmensdatenbank|\bZUD\b/, "Zentrale Datenbank der Unternehmen (ZDU)"],
  ["de", /Mit-?Zugangsverwalter/i, "Co-Zugangsverwalter"],
  ["de", /Direktor/, "Verwalter (Verwaltungsorgan)"],
  ["de", /öffnet sich/i, "ist zugänglich; kann geöffnet werden"],
  ["de", /\bzähl(t|en)\b/i, "wird wirksam; gilt"],
  ["de", /wenden Sie sich dorthin/i, "fahren Sie dort fort"],
  ["de", /beenden Sie ihn/i, "melden Sie ihn ab"],
  ["de", /kein Fax|keine Kopie|keinen Scan/, "Fax, Kopie oder Scan genügen nicht"],
  ["de", /die ENSS nennt/, "die ENSS des Vertreters nennt"],
  ["de", /Anwendung geben|geben Sie .*diese Anwendung/i, "zuweisen"],
  ["de", /einsehen/i, "anzeigen"],
  ["de", /passw[oö]rt/i, "Kennwort"],
  ["de", /bis zum \{/, "bis {until}"],
  ["de", /soweit bekannt/i, "nach den verfügbaren Daten"],
  ["de", /nicht stark genug|stärkeren Mittel/, "die Stufe des digitalen Schlüssels genügt nicht"],
  ["nl", /\btel(t|len)\b/, "gaat in; geldt"],
  ["nl", /gaat .*open\b/, "is toegankelijk; kan worden geopend"],
  ["nl", /voor zover bekend/i, "volgens de beschikbare gegevens"],
  ["nl", /niet sterk genoeg|sterker middel/, "het niveau van de digitale sleutel volstaat niet"],
  ["nl", /de route\b|andere weg/i, "de routering"],
  ["nl", /verwijder (\{account\}|deze persoon|deze gebruiker|de gebruiker)/i, "neem de rol af"],
  ["nl", /doorlopen/, "schrap de einddatum"],
  ["nl", /het INSZ vermeldt/, "het INSZ van de vertegenwoordiger"],
  ["nl", /contactcentrum/i, "contactcenter"],
  ["nl", /inwillig|ingewilligd|aanvraag af\b|afgewezen/, "goedkeuren; weigeren"],
  ["nl", /ontslaa/, "de opdracht beëindigen"],
  ["nl", /\binlog|ingelogd|log-in/, "aanmelden"],
  ["nl", /\bontne(em|men)\b|\bafnemen|afgenomen/i, "verwijder de rol; trek de toepassing in"],
  ["nl", /\bvanzelf\b/, "automatisch"],
  ["nl", /, door \{by\}/, "heeft {by} ..."],
  ["fr", /\bsession\b/, "depuis votre dernière connexion"],
  ["fr", /coordonnées de contact/, "coordonnées"],
  [
    "fr",
    /\bs’est passé\b|ce qui attend|ce que devient/,
    "l’historique; les dossiers en attente; un changement",
  ],
  ["fr", /\b(accept|rejet)\p{L}+ la demande/u, "approuver; refuser la demande"],
  ["fr", /\bsupprim\p{L}+ \p{Lu}\p{L}+ \p{Lu}/u, "retirer son rôle à"],
  ["fr", /\bouv\p{L}+ (la|une|la même) qualité/u, "activer"],
  ["de", /Kontaktcenter/, "Kontaktzentrum"],
  ["de", /Bis-Nummer/, "Bisnummer"],
  ["de", /beweisgestützt/, "evidenzbasiert"],
  ["de", /ohne Antrag/, "automatisch"],
  ["de", /Geben Sie Name, Vorname|Lassen Sie Name, Vorname/, "Namen, Vornamen"],
];

describe("the words", () => {
  it.each(unfit)("of %s do without %s", (language, pattern) => {
    const pack = packs.find((each) => each.language === language) as MessagePack;
    const found = [...everyText(pack), ...examples.filter(([way]) => way.endsWith(language))].filter(
      ([, text]) => pattern.test(text.replaceAll("\u00a0", " ")),
    );
    expect(found).toEqual([]);
  });

  it.each([
    { pack: fr, bending: /(^|[\s(«’])(de|du|que|des|tant que|d’|l’|qu’)\s?\{(NAME)\}/iu },
    { pack: de, bending: /(^|[\s(„])(von|vom|zum|zur|des|der|als)\s\{(account|role)\}/iu },
    { pack: nl, bending: /(^|[\s(“])(van|der|des|als)\s\{(account|role)\}/iu },
  ])("of $pack.language leave names and roles alone where grammar would bend them", ({ pack, bending }) => {
    const names = "account|role|by|previous|manager|recipient|mandatary";
    const all = new RegExp(bending.source.replace("NAME", names), bending.flags);
    expect(everyText(pack).filter(([, text]) => all.test(text))).toEqual([]);
  });

  it("of French have no « de » before a quoted name, which a vowel would elide", () => {
    const eliding = /(^|\s)(de|que) «\s\{/iu;
    expect(everyText(fr).filter(([, text]) => eliding.test(text.replaceAll("\u00a0", " ")))).toEqual([]);
  });

  it("of German have a comma or a period behind a moment, which has a comma in it", () => {
    const open = /\{(at|until|since)\}(?![.,])/;
    expect(everyText(de).filter(([, text]) => open.test(text))).toEqual([]);
  });

  it.each(packs)("of $language have the apostrophe of print", (pack) => {
    expect(everyText(pack).filter(([, text]) => text.includes("'"))).toEqual([]);
  });

  it.each(packs)("of $language have no noun behind a number that may be one", (pack) => {
    const counted = /\{(count|minimum|limit)\}(?!\)| (tot|à|bis|to) \{)/;
    const found = everyText(pack).filter(([, text]) => counted.test(text));
    // A sender has at most three addresses.
    expect(found.map(([way]) => way)).toEqual(["rules contact.email-required"]);
  });

  it.each(packs)("of $language have no plural before a list that may have one entry", (pack) => {
    const counted =
      /\b(ces|deze|diese|dieser|diesen|these|staan|sind|sont)\s([\p{L}-]+\s){0,2}[\p{L}-]+\s?: \{\p{L}+s\}/iu;
    const found = everyText(pack).filter(([, text]) => counted.test(text.replaceAll("\u00a0", " ")));
    expect(found.filter(([, text]) => !text.includes("{fields}"))).toEqual([]);
  });

  it.each(packs)("of $language quote a label or put it behind a colon, whatever its capitals", (pack) => {
    const label =
      /(?<![“„«(]\s?|: )\{(role|level|status|kind|function|application|companion|channel|declaration|subject|system|scope|domain|enterprise|into|recipient|mandatary|name)s?\}/u;
    const texts = everyText(pack).map(([way, text]) => [way, text.replaceAll("\u00a0", " ")] as const);
    const rules = new Set(Object.keys(pack.rules));
    const bare = texts.filter(([way, text]) => label.test(text) && !way.startsWith("labels tree"));
    // The number of an enterprise is what rules know of it.
    expect(bare.filter(([way, text]) => !(rules.has(way.slice(6)) && text.includes("{enterprise}")))).toEqual(
      [],
    );
  });
});
