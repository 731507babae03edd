import type { PartMessages } from "../types.js";

/** French messages about user names and passwords. */
export const credentials: PartMessages<"usernames" | "passwords"> = {
  "username.length": "Choisissez un nom d’utilisateur de {minimum} à {maximum} caractères.",
  "username.characters":
    "N’utilisez dans le nom d’utilisateur que des chiffres et les lettres de a à z, sans accent ni espace.",
  "username.confirmation":
    "Les deux noms d’utilisateur sont différents. Saisissez deux fois le même nom d’utilisateur.",
  "username.taken": "Ce nom d’utilisateur n’est plus disponible. Choisissez-en un autre.",
  "username.immutable": "Un nom d’utilisateur ne change jamais. Utilisez le nom d’utilisateur existant.",
  "technical-username.prefix":
    "Le nom d’un utilisateur technique commence par {prefix}. Placez {prefix} au début.",

  "password.length": "Choisissez un mot de passe de {minimum} à {maximum} caractères.",
  "password.spaces": "N’utilisez pas d’espace dans le mot de passe.",
  "password.characters":
    "Utilisez dans le mot de passe des chiffres et des lettres sans accent. Parmi les caractères spéciaux, seuls {specialCharacters} sont autorisés.",
  "password.variety":
    "Utilisez dans le mot de passe des chiffres ou des caractères spéciaux (minimum\u00a0: {minimum}).",
  "password.confirmation":
    "Les deux mots de passe sont différents. Saisissez deux fois le même mot de passe, en respectant les majuscules.",
};
