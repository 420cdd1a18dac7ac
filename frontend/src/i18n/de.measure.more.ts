export const statusStep = {
  change: "Stand ändern",
  title: "Umsetzungsstand ändern",
  stays: "bleibt: {{status}}",
  ended: "Was abgeschlossen oder entfallen ist, öffnet nur die Koordination wieder.",
  words: {
    reason: "Warum?",
    explanation: "Erläuterung zum Stand",
    report: "Ein Satz dazu",
  },
  hint: {
    reason: "Steht bei der Maßnahme und wird mit ihr veröffentlicht.",
    explanation: "Zum Beispiel, wie weit die Maßnahme ist",
    report: "Wird als Bericht zum Stand festgehalten, mit Ihrem Namen und dem heutigen Tag.",
  },
  replacement: "An ihrer Stelle",
  replacementHint: "Die Maßnahme, die es stattdessen gibt",
  reported: "Der neue Stand und Ihr Satz sind gespeichert.",
};

export const regrouping = {
  title: "Die ganze Maßnahme",
  act: { split: "Aufteilen", merge: "Zusammenführen", delete: "Maßnahme löschen" },
  deleted: "„{{title}}“ ist gelöscht.",
  broughtBack: "„{{title}}“ ist wieder da.",
  served: "Dieser Maßnahme dienen noch Ressourcen. Entfernen Sie diese zuerst; danach lässt sie sich löschen.",
  splitTitle: "Maßnahme aufteilen",
  splitText:
    "Aus dieser Maßnahme werden mehrere. Sie selbst bleibt als „entfallen“ stehen, mit ihren Berichten und ihrem Verlauf. Die Summen des Plans ändern sich nicht.",
  parts: "Neue Maßnahmen",
  part: "Teil {{number}}",
  addPart: "Teil hinzufügen",
  where: {
    items: "Wohin gehen die Punkte?",
    goals: "Welchen Zielen dienen sie?",
    responsibilities: "Wer ist wo beteiligt?",
    budgetLines: "Wem dienen die Ressourcen?",
  },
  all: "allen gemeinsam",
  potHint:
    "„Allen gemeinsam“ macht daraus einen gemeinsamen Topf: Er zählt in jeder Summe einmal. Buchungen bleiben bei der Ressource.",
  splitDone_one: "Die Maßnahme ist aufgeteilt.",
  splitDone_other: "Aus der Maßnahme sind {{count}} geworden.",
  mergeTitle: "Maßnahmen zusammenführen",
  mergeText:
    "Aus mehreren Maßnahmen wird eine. Punkte, Ziele, Beteiligte und Ressourcen gehen auf die neue über; die bisherigen bleiben als „entfallen“ stehen.",
  others: "Mit diesen Maßnahmen",
  mergedTitle: "Titel der neuen Maßnahme",
  mergeDone: "Zusammengeführt in „{{title}}“.",
};

export const relations = {
  title: "Über die Jahre",
  years: "In anderen Plänen",
  origins: { split: "Hervorgegangen aus", merged: "Zusammengeführt aus" },
  successors: { split: "Aufgeteilt in", merged: "Zusammengeführt in" },
  replaces: "Steht an der Stelle von",
  neighbours: "Im Plan davor und danach",
  previous: "Vorherige",
  next: "Nächste",
  keys: { previous: "Alt + Bild auf", next: "Alt + Bild ab" },
};

export const newMeasure = {
  title: "Neue Maßnahme",
  titleHint: "Alles Weitere tragen Sie danach auf der Seite der Maßnahme ein.",
  goal: "Wesentliches Ziel",
  lead: "Wer ist zuständig?",
  create: "Maßnahme anlegen",
  done: "Die Maßnahme ist angelegt.",
};

export const draft = {
  saved: "Entwurf gespeichert {{time}}",
  failed: "Der Entwurf ist gerade nicht gespeichert. Ihr Text steht noch hier.",
  elsewhere: "Sie schreiben auch in einem anderen Fenster an dieser Maßnahme. Hier wird kein Entwurf mehr gespeichert.",
  restored: "Ihr Entwurf von {{time}}",
  restoredText: "Sie haben hier geschrieben und noch nicht gespeichert. Nur Sie sehen das.",
  discard: "Entwurf verwerfen",
  mine: "Meine Entwürfe",
  ofYear: "Plan {{year}}, gespeichert {{at}}",
};
