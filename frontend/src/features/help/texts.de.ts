/** The original; every other language has the same areas, questions and answers. */
export const texts = {
  start: {
    title: "Erste Schritte",
    intro: "Der Integrationsplan hält fest, was der Kreis tut, wer es verantwortet, was es kostet und wie weit es ist.",
    questions: [
      {
        question: "Wo fange ich an?",
        answer: [
          "Die Übersicht zeigt den Plan des neuesten Jahres: wie viele Maßnahmen es gibt, was sie kosten und was sich zuletzt geändert hat. Von jeder Zahl führt ein Weg zu dem, was dahintersteht.",
          "Ein anderes Jahr wählen Sie oben neben dem Namen der Anwendung.",
        ],
      },
      {
        question: "Was darf ich?",
        answer: [
          "Das hängt von Ihrer Rolle ab. Im Menü unter Ihrem Namen steht unter „Mein Zugang“, welche Rolle Sie haben und was sie erlaubt. Brauchen Sie mehr, fragen Sie die Verwaltung der Zugänge.",
        ],
      },
      {
        question: "Kann ich etwas kaputt machen?",
        answer: [
          "Nein. Jede Änderung steht mit Namen und Uhrzeit im Verlauf, und vieles lässt sich sofort rückgängig machen. Ändern zwei Personen dasselbe, sehen Sie beide Fassungen und entscheiden Feld für Feld.",
        ],
      },
    ],
  },
  plan: {
    title: "Plan und Maßnahmen",
    intro:
      "Der Plan ist die Tabelle, die Sie vom Papier kennen: Bausteine, Ziele, Maßnahmen, Zuständigkeiten, Ressourcen.",
    questions: [
      {
        question: "Wie finde ich, was mein Amt zu tun hat?",
        answer: [
          "Öffnen Sie „Plan“ und wählen Sie unter „Amt oder Partner“ Ihr Amt. Mit „Rolle“ grenzen Sie ein, ob es federführend ist oder mitarbeitet. Die Adresse der Seite merkt sich die Auswahl: Sie können sie als Lesezeichen ablegen oder weitergeben.",
        ],
      },
      {
        question: "Wie ändere ich eine Maßnahme?",
        answer: [
          "Öffnen Sie die Maßnahme und wählen Sie „Bearbeiten“. Die Schaltfläche fehlt, wenn Ihr Amt nicht federführend ist. Was Sie tippen, bleibt stehen, auch wenn Ihre Sitzung abläuft oder der Dienst kurz nicht erreichbar ist.",
        ],
      },
      {
        question: "Die Suche findet mein Wort nicht?",
        answer: [
          "Die Suche kennt Wortstämme, zusammengesetzte Wörter und kleine Tippfehler: „Kurs“ findet auch „Sprachkurse“. Findet sie nichts, heben Sie zuerst die Filter auf.",
        ],
      },
    ],
  },
  responsibilities: {
    title: "Zuständigkeiten",
    intro: "Federführung, Zusammenarbeit und weitere Beteiligte, jeweils mit dem Zeitraum, in dem sie gelten.",
    questions: [
      {
        question: "Wer war zu einem bestimmten Tag zuständig?",
        answer: [
          "Öffnen Sie die Organisation und geben Sie den Tag an. Umbenannte und neu nummerierte Ämter behalten ihre Vergangenheit.",
        ],
      },
      {
        question: "Wie füge ich einen Partner hinzu?",
        answer: [
          "Auf der Seite der Maßnahme unter „Beteiligte hinzufügen“. Tippen Sie Kennziffer oder Namen: „50-5“, „Amt 40“ oder „Jugend“. Das macht die Koordination.",
        ],
      },
    ],
  },
  costs: {
    title: "Kosten",
    intro:
      "Beträge stehen so da, wie sie gesagt wurden: höchstens, rund, mindestens, nach Bedarf. Summen sind deshalb Spannen.",
    questions: [
      {
        question: "Warum ist die Summe so, wie sie ist?",
        answer: [
          "Jede Zahl auf der Kostenseite lässt sich öffnen. Sie sehen dann, welche Posten eingehen, welche gemeinsam genutzt werden und welche keinen Betrag haben, bis zur Zelle der ursprünglichen Tabelle.",
        ],
      },
      {
        question: "Wie gebe ich „höchstens 20.000 €, gemeinsam mit …“ ein?",
        answer: [
          "Schreiben Sie den Satz, wie Sie ihn sagen würden. Die Anwendung zeigt, wie sie ihn verstanden hat; Sie bestätigen oder berichtigen. Ein gemeinsamer Topf zählt in jeder Summe nur einmal.",
        ],
      },
    ],
  },
  publishing: {
    title: "Veröffentlichung",
    intro:
      "Portale zeigen nur, was ausdrücklich veröffentlicht wurde. Jede Veröffentlichung ist eine unveränderliche Ausgabe.",
    questions: [
      {
        question: "Was passiert beim Veröffentlichen?",
        answer: [
          "Die Vorschau sagt für jedes Portal, was neu, geändert und entfernt wird, und was im Weg steht, zum Beispiel ein Personenname. Erst wenn nichts im Weg steht, entsteht die Ausgabe.",
        ],
      },
      {
        question: "Wie nehme ich eine Maßnahme zurück?",
        answer: [
          "Auf der Seite der Maßnahme mit „Zurücknehmen“. Sie nennen den Grund und, wenn es einen gibt, den Ersatz; die Portale erfahren beides.",
        ],
      },
    ],
  },
  channels: {
    title: "Portale",
    intro: "Ein Portal ist eine Website, die veröffentlichte Maßnahmen abruft und zeigt.",
    questions: [
      {
        question: "Zeigt das Portal noch etwas Altes?",
        answer: [
          "Auf der Seite des Portals steht, welche Ausgabe es zuletzt geholt hat und welche zurückgenommenen Maßnahmen es noch zeigen könnte.",
        ],
      },
      {
        question: "Wohin mit dem Geheimnis?",
        answer: [
          "Ein neues Portal erhält ein Geheimnis, das nur einmal angezeigt wird. Geben Sie es auf einem sicheren Weg an die Betreiber weiter. Ist es verloren, erzeugen Sie ein neues.",
        ],
      },
    ],
  },
  history: {
    title: "Verlauf",
    intro: "Wer hat wann was geändert, und wie stand es vorher da.",
    questions: [
      {
        question: "Wie finde ich, wer einen Text geändert hat?",
        answer: [
          "Auf der Seite der Maßnahme unter „Verlauf“. Jede Änderung zeigt das Alte und das Neue nebeneinander. Der Verlauf lässt sich von niemandem ändern oder löschen.",
        ],
      },
    ],
  },
  imports: {
    title: "Import",
    intro: "Eine Tabelle wird zuerst geprüft und erst dann übernommen, ganz oder gar nicht.",
    questions: [
      {
        question: "Was bedeutet „gelesen als“?",
        answer: [
          "Zu jeder Zelle steht, was verstanden wurde und wie sicher das ist. Unsichere Stellen prüfen Sie vor der Übernahme. Der Wortlaut der Tabelle bleibt immer erhalten.",
        ],
      },
      {
        question: "Kann ich einen Import zurücknehmen?",
        answer: ["Ja, auf der Seite des Imports, solange niemand auf den neuen Maßnahmen aufgebaut hat."],
      },
    ],
  },
  users: {
    title: "Benutzerverwaltung",
    intro: "Wer mitarbeiten soll, wird eingeladen und erhält eine oder mehrere Rollen und eine Organisation.",
    questions: [
      {
        question: "Wie kommt jemand zu einem Passwort?",
        answer: [
          "Die eingeladene Person erhält eine E-Mail mit einem Link, der drei Tage gilt, und legt ihr Passwort selbst fest. Verschickt Ihr Anmeldedienst keine E-Mails, kann die IT erlauben, dass Sie ein erstes Passwort weitergeben.",
        ],
      },
      {
        question: "Jemand verlässt das Haus. Was ist zu tun?",
        answer: [
          "Öffnen Sie die Person und nehmen Sie den Haken bei „kann sich anmelden“ weg. Sie wird überall abgemeldet. Was sie getan hat, bleibt im Verlauf.",
        ],
      },
    ],
  },
};
