// Texts around plans over the years; part of `de.ts`.

export const plans = {
  title: "Pläne aller Jahre",
  lead: "Jedes Jahr hat seinen Plan. Der nächste entsteht aus dem vorigen: durch Fortschreibung, Zeile für Zeile.",
  add: "Plan anlegen",
  edit: "Plan bearbeiten",
  import: "Oder die Tabelle eines Jahres importieren",
  none: "Es gibt noch keinen Plan. Legen Sie einen an, oder importieren Sie die Tabelle eines Jahres.",
  noneYet: "Es gibt noch keinen Plan. Die Koordination legt ihn an.",
  continues: "setzt „{{title}}“ ({{year}}) fort",
  predecessorHint: "Was neu ist, ergibt sich aus dem Vergleich mit ihm.",
  noPredecessor: "keinen",
  delete: "Löschen",
  deleted: "„{{what}}“ ist gelöscht.",
  broughtBack: "„{{what}}“ ist wieder da.",
  saved: "Der Plan ist gespeichert.",
};
