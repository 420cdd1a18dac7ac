# A plan of n measures in the county's own table, about a kilobyte each when published.
BEGIN {
  OFS = ";"
  print "page", "row", "building_block", "goal", "new_marker", "measure", "responsibility", "resources", "reading_note"
  for (i = 1; i <= n; i++) {
    block = int(i / 500) + 1
    goal = int(i / 50) + 1
    print int(i / 20) + 1, i, block ". Handlungsfeld " block, "Ziel " goal " der Integration", (i % 7 ? "" : "Neu:"), \
      "Sprachkurs Nummer " i " für zugewanderte Eltern mit Kinderbetreuung am Vormittag in den Städten des Kreises", \
      "\"a) 50-5\nb) Ämter 40; 53\"", "max. " (i % 90 + 10) ".000 € / Jahr", ""
  }
}
