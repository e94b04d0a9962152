package org.plenary.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenary.shared.Commitment;
import org.plenary.shared.NameErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door through which words leave the record: the name of somebody who is erased gives way
 * to the code, and a new line tells which line it was and what it says since. Lines whose words are
 * sealed themselves, from before this door, are left alone.
 */
@Component
class WordRemoval {

  private static final int PAGE = 500;

  private final WordTable table;
  private final Recorder recorder;
  private final JdbcTemplate jdbc;

  WordRemoval(WordTable table, Recorder recorder, JdbcTemplate jdbc) {
    this.table = table;
    this.recorder = recorder;
    this.jdbc = jdbc;
  }

  @EventListener
  @Transactional
  void on(NameErased gone) {
    long last = 0;
    while (!gone.traces().isEmpty()) {
      List<AuditRecord> page = table.listNaming(gone, last, PAGE);
      List<Long> naming =
          page.stream()
              .filter(line -> !without(gone, line).equals(line.facts()))
              .map(AuditRecord::number)
              .toList();
      if (!naming.isEmpty()) {
        remove(gone, naming);
      }
      if (page.size() < PAGE) {
        return;
      }
      last = page.get(PAGE - 1).number();
    }
  }

  private void remove(NameErased gone, List<Long> numbers) {
    List<AuditRecord> lines = table.lock(numbers);
    Map<Long, String> since = table.commitmentsSince(numbers);
    List<Object[]> rows = new ArrayList<>();
    List<WordsRemoved> told = new ArrayList<>();
    for (AuditRecord line : lines) {
      String words = without(gone, line);
      if (words.equals(line.facts())) {
        continue;
      }
      Commitment now = Commitment.to(words);
      rows.add(new Object[] {words, now.salt(), line.number()});
      // A line that was tampered with loses the name as well, but nothing vouches for it after.
      if (since.getOrDefault(line.number(), line.commitment()).equals(line.commitmentNow())) {
        told.add(new WordsRemoved(line.number(), now.sha256(), gone.who(), gone.actor()));
      }
    }
    jdbc.batchUpdate(
        "update audit_record set fact_json = ?, fact_salt = ? where record_no = ?", rows);
    recorder.write(told);
  }

  private static String without(NameErased gone, AuditRecord line) {
    return FactJson.mapTexts(line.facts(), gone.without());
  }
}
