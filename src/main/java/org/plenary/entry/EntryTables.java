package org.plenary.entry;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.job.JobProgress;
import org.plenary.job.JobWork;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.ui.Messages;
import org.plenary.ui.TableCsv;
import org.plenary.ui.TableSheet;
import org.springframework.stereotype.Component;

/** The list of an edition's entries as a file for a spreadsheet. */
@Component
public class EntryTables {

  /** What the file can be. */
  public enum Format {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=utf-8");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }

    /** The end of a file's name. */
    public String ending() {
      return name().toLowerCase(Locale.ROOT);
    }

    public void write(String sheet, List<String> header, List<List<Object>> rows, OutputStream out)
        throws IOException {
      if (this == XLSX) {
        TableSheet.write(sheet, header, rows, out);
      } else {
        TableCsv.write(header, rows, out);
      }
    }
  }

  private static final int PAGE = 500;

  private final EntryList list;
  private final Messages messages;

  EntryTables(EntryList list, Messages messages) {
    this.list = list;
    this.messages = messages;
  }

  /**
   * Writes what the filter leaves, or of that only what was chosen. Read page by page: nobody holds
   * thousands of rows at once.
   */
  public JobWork work(
      Person by, Edition edition, EntryFilter filter, List<EntryId> only, Format format) {
    return progress -> {
      EntryColumns columns = new EntryColumns(messages, by.locale(), edition);
      List<List<Object>> rows = rows(by, columns, filter, new HashSet<>(only), progress);
      String name = edition.code().toLowerCase(Locale.ROOT) + "-entries." + format.ending();
      progress.write(
          name, format.mediaType(), out -> format.write("Entries", columns.header(), rows, out));
      progress.say("entry.job.exported", rows.size());
    };
  }

  private List<List<Object>> rows(
      Person by,
      EntryColumns columns,
      EntryFilter filter,
      Set<EntryId> only,
      JobProgress progress) {
    EditionId edition = columns.edition().id();
    int all = list.count(by, edition, filter);
    progress.outOf(Math.max(1, (all + PAGE - 1) / PAGE));
    List<List<Object>> rows = new ArrayList<>();
    for (int offset = 0; offset < all; offset += PAGE) {
      list.list(by, edition, filter, EntryOrder.NUMBER, false, offset, PAGE).stream()
          .filter(row -> only.isEmpty() || only.contains(row.id()))
          .forEach(row -> rows.add(columns.cells(row)));
      progress.step();
    }
    return rows;
  }
}
