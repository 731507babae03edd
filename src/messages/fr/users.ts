import type { PartMessages } from "../types.js";

/** French messages about users, their assignments and functions. */
export const users: PartMessages<"users" | "functions"> = {
  "user.unknown": "{account}\u00a0: introuvable ici. Recherchez à nouveau l’utilisateur.",
  "user.credentials-required":
    "Cette personne ne peut pas encore se connecter avec un mot de passe. Indiquez le nom, le prénom, le nom d’utilisateur et le mot de passe, ces deux derniers deux fois, ou demandez des codes d’accès.",
  "user.credentials-fixed":
    "Cette personne a déjà un compte. N’indiquez ni nom, ni prénom, ni nom d’utilisateur, ni mot de passe.",
  "user.log-in-kept":
    "Cette personne a déjà un compte et ne reçoit pas de nouveau mot de passe. Elle peut se connecter avec son eID, itsme ou un code via une application mobile\u202f; sinon, le centre de contact peut l’aider.",
  "application.not-in-scope":
    "L’application «\u00a0{application}\u00a0» n’est pas ouverte ici. Faites-la d’abord ouvrir ou choisissez une autre application.",
  "status.already":
    "{account} a déjà le statut «\u00a0{status}\u00a0». Retirez cette personne de votre sélection.",
  "selection.empty": "Sélectionnez au moins un utilisateur.",
  "person.repeated": "Cette personne figure plusieurs fois dans la liste. N’y laissez qu’une seule ligne.",
  "selection.duplicate":
    "{account} figure plusieurs fois dans votre sélection. Sélectionnez chaque utilisateur une seule fois.",

  "function.unknown":
    "La fonction «\u00a0{function}\u00a0» n’existe pas dans cette qualité. Choisissez une fonction dans la liste.",
  "function.no-effect":
    "La fonction «\u00a0{function}\u00a0» ne produit ses effets qu’au niveau «\u00a0{level}\u00a0». Attribuez la fonction à ce niveau.",
  "application.companion-missing":
    "Pour cette fonction, l’application «\u00a0{application}\u00a0» va de pair avec «\u00a0{companion}\u00a0». Attribuez aussi cette application à l’utilisateur.",
};
