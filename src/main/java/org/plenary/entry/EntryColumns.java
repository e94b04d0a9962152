package org.plenary.entry;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plenary.programme.Edition;
import org.plenary.ui.Messages;

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
        .map(column -> messages.get(locale, "entry.export." + column))
        .toList();
  }

  List<Object> cells(EntryListItem row) {
    return List.of(
        row.number(),
        row.receipt() == null ? "" : row.receipt(),
        row.title(),
        row.applicant(),
        row.applicantType().name().toLowerCase(Locale.ROOT),
        row.city(),
        row.country(),
        row.region(),
        edition.findCategory(row.category()).map(found -> found.name()).orElse(row.category()),
        messages.get(locale, "entry.state." + row.state().key()),
        row.submittedAt() == null ? "" : row.submittedAt().atZone(edition.zone()).toString());
  }
}
