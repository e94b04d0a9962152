package org.plenary.entry;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plenary.programme.Edition;
import org.plenary.ui.Messages;
import org.plenary.ui.RegionNames;

/** What a table of an edition's entries says of each, column by column, in the reader's words. */
record EntryColumns(Messages messages, Locale locale, Edition edition) {

  List<String> header() {
    return Stream.of(
            "number",
            "receipt",
            "title",
            "applicant",
            "type",
            "city",
            "country",
            "region",
            "category",
            "state",
            "sent")
        .map(column -> word("entry.export." + column))
        .toList();
  }

  private String word(String key) {
    return messages.get(locale, key);
  }

  List<Object> cells(EntryListItem row) {
    return List.of(
        row.number(),
        row.receipt() == null ? "" : row.receipt(),
        row.title(),
        row.applicant(),
        word("programme.applicant." + row.applicantType().name().toLowerCase(Locale.ROOT)),
        row.city(),
        row.country(),
        RegionNames.of(row.region(), this::word),
        edition.findCategory(row.category()).map(found -> found.name()).orElse(row.category()),
        word("entry.state." + row.state().key()),
        row.submittedAt() == null ? "" : row.submittedAt().atZone(edition.zone()).toString());
  }
}
