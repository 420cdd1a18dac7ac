/** Not even the configuration could be read, so perhaps no texts either: in both languages, without any help. */
export function StartFailed() {
  return (
    <main className="app-alone">
      <h1 className="kern-heading-medium">Integrationsplan</h1>
      <p className="kern-body">
        Die Anwendung ist gerade nicht erreichbar. Bitte laden Sie die Seite in ein paar Minuten neu.
      </p>
      <p className="kern-body" lang="en">
        The application cannot be reached at the moment. Please reload this page in a few minutes.
      </p>
    </main>
  );
}
