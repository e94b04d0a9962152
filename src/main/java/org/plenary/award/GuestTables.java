package org.plenary.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plenary.entry.EntryTables;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.plenary.programme.Edition;
import org.plenary.ui.Messages;
import org.springframework.stereotype.Component;

/** The guest list as a file for a spreadsheet: for badges, seating and the kitchen. */
@Component
public class GuestTables {

  private static final List<String> COLUMNS =
      List.of(
          "winner",
          "award",
          "answer",
          "name",
          "role",
          "email",
          "access",
          "diet",
          "language",
          "visa",
          "seat");

  private final GuestLists lists;
  private final Messages messages;

  GuestTables(GuestLists lists, Messages messages) {
    this.lists = lists;
    this.messages = messages;
  }

  /** A row for each guest, and one for each winner for whom nobody is on the list. */
  public JobWork work(Person by, Edition edition, EntryTables.Format format) {
    return progress -> {
      List<List<Object>> rows =
          lists.get(by, edition.id()).rows().stream().map(row -> cells(by, edition, row)).toList();
      List<String> header =
          COLUMNS.stream().map(column -> text(by.locale(), "award.guests." + column)).toList();
      String name = edition.code().toLowerCase(Locale.ROOT) + "-guests." + format.ending();
      progress.write(name, format.mediaType(), out -> format.write("Guests", header, rows, out));
      progress.say("entry.job.exported", rows.size());
    };
  }

  private List<Object> cells(Person by, Edition edition, GuestListItem row) {
    List<Object> cells = new ArrayList<>();
    cells.add(row.applicant());
    cells.add(edition.slot(row.slot()).label());
    cells.add(text(by.locale(), "award.guests.answer." + row.answer().key()));
    Guest guest = row.guest();
    Stream<String> rest =
        guest == null
            ? Stream.of("", "", "", "", "", "", "", "")
            : Stream.of(
                guest.name(),
                guest.role(),
                guest.email(),
                guest.needs().access(),
                guest.needs().diet(),
                guest.needs().language(),
                guest.needs().visaLetter() ? text(by.locale(), "award.guests.yes") : "",
                guest.seat());
    rest.forEach(cells::add);
    return cells;
  }

  private String text(Locale language, String key) {
    return messages.get(language, key);
  }
}
