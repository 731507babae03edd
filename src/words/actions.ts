/** What a stored role may do within its scope and everything below it. */
export type RoleAction =
  | "view-enterprise"
  | "search-enterprise"
  | "activate-domain"
  | "close-domain"
  | "replace-access-manager"
  | "set-domain-applications"
  | "manage-co-chiefs"
  | "manage-mandates"
  | "manage-co-access-managers"
  | "view-domain"
  | "edit-domain"
  | "manage-sender"
  | "manage-routing"
  | "add-subdivision"
  | "remove-subdivision"
  | "replace-subdivision-manager"
  | "set-subdivision-applications"
  | "view-subdivision"
  | "edit-subdivision"
  | "add-site"
  | "remove-site"
  | "replace-site-manager"
  | "set-site-applications"
  | "view-site"
  | "edit-site"
  | "search-users"
  | "export-users"
  | "add-user"
  | "edit-user"
  | "block-user"
  | "unblock-user"
  | "remove-user"
  | "move-user"
  | "grant-application"
  | "revoke-application"
  | "assign-function"
  | "reset-password"
  | "review"
  | "view-history";

/** What everybody may do with his own data, in any role. */
export type OwnAction =
  | "view-own-data"
  | "edit-own-data"
  | "change-own-password"
  | "manage-own-certificate"
  | "view-responsibles";

/** What is done by those who need no stored role for it, or by a few roles beside them. */
export type SpecialAction =
  | "appoint-chief"
  | "edit-chief-contact"
  | "request-chief"
  | "withdraw-request"
  | "sign-request"
  | "grant-request"
  | "reject-request"
  | "correct-person"
  | "erase-person"
  | "record-enterprise-change"
  | "issue-access-codes"
  | "request-access-codes"
  | "appoint-curator"
  | "discharge-curator"
  | "import-registry"
  | "look-up"
  | "view-queue"
  | "view-request"
  | "view-outline";

/** Everything that somebody may be allowed or refused. */
export type Action = RoleAction | OwnAction | SpecialAction;
