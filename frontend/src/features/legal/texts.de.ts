/** The original of the legal pages. What only the operator can say comes from the configuration. */
export const texts = {
  imprint: {
    title: "Impressum",
    lead: "Wer diese Anwendung betreibt und dafür einsteht.",
    operator: "Betreiber",
    representedBy: "Vertreten durch",
    address: "Anschrift",
    email: "E-Mail",
    phone: "Telefon",
    full: "Vollständiges Impressum",
    missing: "Der Betreiber hat hier noch nichts eingetragen. Die IT des Hauses kann das nachholen.",
  },
  privacy: {
    title: "Datenschutz",
    lead: "Welche Daten über Sie diese Anwendung verarbeitet, und wozu.",
    sections: [
      {
        title: "Ihr Zugang",
        text: "Zum Anmelden verarbeitet der Anmeldedienst des Hauses Ihren Namen, Ihre dienstliche E-Mail-Adresse, Ihre Rollen und Ihre Organisation. Diese Anwendung erhält davon Namen, Benutzernamen, Rollen und Organisation, solange Sie angemeldet sind.",
      },
      {
        title: "Verlauf",
        text: "Jede Änderung wird mit Ihrem Namen, dem Zeitpunkt, dem alten und dem neuen Stand festgehalten. So lässt sich nachvollziehen, wie der Plan zustande gekommen ist. Der Verlauf lässt sich nicht ändern; Namen können auf Antrag durch ein Pseudonym ersetzt werden.",
      },
      {
        title: "Auf Ihrem Gerät",
        text: "Die Anwendung setzt selbst keine Cookies und bindet nichts von fremden Servern ein. In Ihrem Browser merkt sie sich die gewählte Sprache und ob Sie den Rundgang gesehen haben. Der Anmeldedienst setzt Cookies, die für die Anmeldung nötig sind und mit der Sitzung enden.",
      },
      {
        title: "Protokolle",
        text: "Die Server halten technische Protokolle, um Störungen und Angriffe zu erkennen. Inhalte und Namen stehen nicht darin.",
      },
      {
        title: "Ihre Rechte",
        text: "Sie können Auskunft, Berichtigung, Löschung und Einschränkung verlangen und sich bei der Aufsichtsbehörde beschweren. Wenden Sie sich an die Datenschutzbeauftragten des Hauses.",
      },
    ],
    responsible: "Verantwortlich",
    officer: "Datenschutzbeauftragte",
    full: "Vollständige Datenschutzerklärung",
  },
  accessibility: {
    title: "Erklärung zur Barrierefreiheit",
    lead: "Diese Erklärung gilt für die Anwendung Integrationsplan. Sie folgt § 12b BGG und der BITV 2.0.",
    status: "Wie weit die Anforderungen erfüllt sind",
    full: "Die Anwendung ist nach unserer Selbstbewertung mit der BITV 2.0 (EN 301 549, WCAG 2.2 Stufe AA) vereinbar.",
    partial:
      "Die Anwendung ist nach unserer Selbstbewertung mit der BITV 2.0 (EN 301 549, WCAG 2.2 Stufe AA) weitgehend vereinbar. Was noch fehlt, steht unten.",
    how: "Jede Fassung wird von selbst auf allen Seiten geprüft: Regeln der WCAG 2.2 A und AA in heller, dunkler und kontrastreicher Darstellung, Bedienung allein mit der Tastatur, 320 Pixel Breite. Eine Prüfung durch eine unabhängige Stelle steht aus.",
    date: "Stand dieser Erklärung: {{date}}",
    gaps: "Was noch nicht barrierefrei ist",
    gapList: [
      "Die Anmeldeseite kommt vom Anmeldedienst Keycloak; sie wurde nur mit der Tastatur und automatisch geprüft.",
      "Texte und Dateien, die Fachleute eintragen oder verlinken, können schwer verständlich oder selbst nicht barrierefrei sein.",
      "Eine Fassung in Leichter Sprache und in Gebärdensprache gibt es für diese interne Anwendung noch nicht.",
    ],
    feedback: "Barriere melden",
    feedbackText:
      "Ist etwas nicht zugänglich oder schwer zu bedienen? Schreiben Sie uns, wir antworten und beheben es.",
    feedbackMissing: "Wenden Sie sich an die IT Ihres Hauses.",
    enforcement: "Schlichtung und Durchsetzung",
    enforcementText:
      "Erhalten Sie innerhalb von sechs Wochen keine befriedigende Antwort, können Sie die zuständige Stelle einschalten. Das Verfahren ist kostenlos.",
    body: "Zuständige Stelle",
    contact: "Erreichbar",
    enforcementMissing:
      "Zuständig ist die Ombuds- oder Schlichtungsstelle nach dem Behindertengleichstellungsgesetz Ihres Landes.",
  },
};
