// Texts around organisations, contact persons and who carries what; part of `de.ts`.

export const responsibilityNav = {
  label: "Zuständigkeiten",
  organisations: "Organisationen",
  matrix: "Übersicht nach Bausteinen",
  gaps: "Arbeitslisten",
  handover: "Übergabe",
  contactPersons: "Ansprechpersonen",
};
