package org.plenary.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.entry.EntryId;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.plenary.programme.Edition;
import org.plenary.ui.Messages;
import org.plenary.ui.TableCsv;
import org.springframework.stereotype.Component;

/** The votes of an edition as a file for a spreadsheet: when, for what, from where, and whether. */
@Component
public class VoteTables {

  private static final List<String> COLUMNS =
      List.of("number", "category", "title", "at", "origin", "counts", "reason");

  private final VoteDesk desk;
  private final Messages messages;

  VoteTables(VoteDesk desk, Messages messages) {
    this.desk = desk;
    this.messages = messages;
  }

  public JobWork work(Person by, Edition edition) {
    return progress -> {
      progress.outOf(1);
      List<List<Object>> rows = rows(by, edition);
      List<String> header = COLUMNS.stream().map(name -> text(by, "vote.export." + name)).toList();
      String name = edition.code().toLowerCase(Locale.ROOT) + "-votes.csv";
      progress.write(name, "text/csv;charset=utf-8", out -> TableCsv.write(header, rows, out));
      progress.step();
      progress.say("vote.job.exported", rows.size());
    };
  }

  private List<List<Object>> rows(Person by, Edition edition) {
    Map<EntryId, String> titles =
        desk.listCandidates(by, edition.id()).stream()
            .collect(Collectors.toMap(Candidate::entry, Candidate::title));
    List<List<Object>> rows = new ArrayList<>();
    for (Ballot ballot : desk.listAll(by, edition.id())) {
      rows.add(
          Stream.<Object>of(
                  rows.size() + 1,
                  edition.category(ballot.category()).name(),
                  titles.getOrDefault(ballot.entry(), ballot.entry().value()),
                  ballot.castAt().toString(),
                  ballot.origin() == null ? "" : ballot.origin(),
                  text(by, ballot.counts() ? "vote.desk.counts" : "vote.desk.cancelled"),
                  ballot.cancelReason() == null ? "" : ballot.cancelReason())
              .toList());
    }
    return rows;
  }

  private String text(Person by, String key) {
    return messages.get(by.locale(), key);
  }
}
