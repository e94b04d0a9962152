package org.plenary.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.plenary.audit.AuditRecord;
import org.plenary.shared.Subject;

class RecordExportTest {

  @Test
  void writesALineAsItStandsInTheRecord() {
    assertThat(RecordExport.cells(new RecordRow(line("{\"reason\":\"a;b\"}"), "Han")))
        .containsExactly(
            7L,
            Instant.parse("2023-06-15T09:00:00Z"),
            "p1",
            "Han",
            "EntryWithdrawn",
            "entry",
            "e1",
            "{\"reason\":\"a;b\"}",
            "salt",
            "commitment",
            null,
            null,
            null);
  }

  @Test
  void putsEventsAndFactsInWords() {
    assertThat(RecordWords.event("EntrySubmitted")).isEqualTo("Entry submitted");
    assertThat(RecordWords.facts("{\"reason\":\"late\",\"count\":2}"))
        .isEqualTo("reason: late; count: 2");
    assertThat(RecordWords.facts("{\"awardSlot\":\"Gold\",\"state\":\"NOT_ELIGIBLE\"}"))
        .isEqualTo("award slot: Gold; state: not eligible");
    assertThat(RecordWords.facts("tampered with")).isEqualTo("tampered with");
  }

  private static AuditRecord line(String facts) {
    return new AuditRecord(
        7,
        Instant.parse("2023-06-15T09:00:00Z"),
        "p1",
        "EntryWithdrawn",
        new Subject("entry", "e1"),
        facts,
        "salt",
        "commitment",
        null,
        null,
        null);
  }
}
