package org.plenary.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.audit.AuditRecord;
import org.plenary.shared.Subject;

class RecordExportTest {

  @Test
  void writesALineAsItStandsInTheRecord() {
    assertThat(RecordExport.cells(new RecordRow(line("{\"reason\":\"a;b\"}"), "Han", "")))
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
    assertThat(RecordWords.event("EntrySubmitted", key -> key)).isEqualTo("Entry submitted");
    assertThat(facts("{\"reason\":\"late\",\"count\":2}")).isEqualTo("reason: late; count: 2");
    assertThat(facts("{\"awardSlot\":\"Gold\",\"state\":\"NOT_ELIGIBLE\"}"))
        .isEqualTo("award slot: Gold; state: not eligible");
    assertThat(facts("tampered with")).isEqualTo("tampered with");
  }

  @Test
  void showsNoKeyNoIdAndNoCodeAmongTheFacts() {
    assertThat(facts("{\"state\":\"DONE\",\"title\":\"adoption.job.title\"}"))
        .isEqualTo("state: done; title: Adoption file of “…”");
    assertThat(facts("{\"isInformal\":false,\"round\":\"42b38aee-71ee-4f3a-80c6-33430385bbb7\"}"))
        .isEqualTo("informal: no; round: 42b38aee…");
    assertThat(facts("{\"to\":[\"JUROR\",\"STAFF\"],\"mail\":\"a@b.example\"}"))
        .isEqualTo("to: juror, staff; mail: a@b.example");
  }

  private static String facts(String json) {
    Map<String, String> texts =
        Map.of("adoption.job.title", "Adoption file of “{0}”", "desk.record.no", "no");
    return RecordWords.facts(json, key -> texts.getOrDefault(key, key));
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
