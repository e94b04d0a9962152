package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.attachment.Attachments;
import org.plenary.identity.Erasure;
import org.plenary.identity.People;
import org.plenary.programme.Edition;
import org.plenary.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

/**
 * After an erasure the name is nowhere in the tables of entries, and what was sent still proves
 * itself.
 */
@EntryTest
class EntryTracesTest {

  private static final String CODE = "P-1A2B3C4D";
  private static final String NOWHERE = "erased-1@erased.invalid";

  @Autowired private EntryTraces traces;
  @Autowired private Entries entries;
  @Autowired private CoEditors coEditors;
  @Autowired private Submissions submissions;
  @Autowired private FrozenCopies copies;
  @Autowired private Attachments attachments;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;
  private Edition edition;
  private EntryId id;

  @BeforeEach
  void anEntryFullOfAName() {
    edition = world.begin(people);
    id = world.completeDraft(world.marijke, edition, "Lifts that report themselves").id();
    world.write(world.marijke, id, "contactName", world.marijke.name());
    world.write(world.marijke, id, "contactEmail", world.marijke.email());
    world.write(
        world.marijke,
        id,
        "problem",
        "Marijke Verbeek saw that lifts stood still. ".repeat(20).strip());
  }

  @Test
  void leavesTheNameNowhere() {
    entries.submit(world.marijke, id);
    coEditors.invite(world.marijke, id, "daan@example.org");
    assertThat(everything()).contains("Marijke", world.marijke.email());

    erase();

    assertThat(everything()).doesNotContain("Marijke", world.marijke.email());
    assertThat(everything()).contains(CODE + " saw that lifts stood still");
  }

  @Test
  void endsTheLinkByWhichTheSecondContactReadsTheCopy() {
    entries.submit(world.marijke, id);
    String link =
        jdbc.sql("select secret_link from notification_notice where template = ?")
            .param("prize/receipt-to-contact")
            .query(String.class)
            .single();
    String secret = link.substring(link.lastIndexOf('/') + 1).replace(".pdf", "");
    assertThat(copies.pdf(secret)).isNotEmpty();

    erase();

    assertThatThrownBy(() -> copies.pdf(secret)).isInstanceOf(NotFound.class);
  }

  @Test
  void takesTheNameOutOfWhatOthersWroteAndOutOfTheNamesOfFiles() {
    world.addFile(world.marijke, id, "evidence", "Letter of Marijke Verbeek.pdf");
    entries.submit(world.marijke, id);
    jdbc.sql(
            "insert into entry_screening (entry_id, round_number, seat, version, screener_id,"
                + " verdict, note, decided_at)"
                + " values (?, 1, 1, 1, 'han', 'ELIGIBLE', ?, current_timestamp)")
        .params(id.value(), "Marijke Verbeek answered on the phone")
        .update();

    erase();

    assertThat(everything()).doesNotContain("Marijke");
    assertThat(everything()).contains(CODE + " answered on the phone", "Letter of " + CODE);
    assertThat(events.stream(EntryNamesErased.class)).hasSize(1);
  }

  @Test
  void keepsTheFilesOfACityButNotOfAnEntryAboutOneself() {
    entries.submit(world.marijke, id);
    jdbc.sql("update entry_entry set state = 'NO_AWARD'").update();
    erase();
    assertThat(forgotten()).isZero();

    jdbc.sql("update entry_entry set applicant_type = 'INDIVIDUAL'").update();
    jdbc.sql("update entry_entry set state = 'IN_EVALUATION'").update();
    erase();
    assertThat(forgotten()).isZero();

    jdbc.sql("update entry_entry set state = 'NO_AWARD'").update();
    erase();
    assertThat(forgotten()).isPositive();
    assertThat(attachments.listFrozen(id.subject(), 1)).isNotEmpty();
  }

  private int forgotten() {
    return jdbc.sql("select count(*) from attachment_file where forgotten_at is not null")
        .query(Integer.class)
        .single();
  }

  @Test
  void keepsTheNumberOfTheReceiptAndGivesTheCopyOneOfItsOwn() {
    Receipt receipt = entries.submit(world.marijke, id);
    Submission before = submissions.latest(id);
    assertThat(before.holds()).isTrue();

    erase();

    Submission after = submissions.latest(id);
    assertThat(after.sha256()).isEqualTo(receipt.sha256());
    assertThat(after.nameGone()).isNotNull();
    assertThat(after.holds()).isTrue();
    assertThat(events.stream(SubmissionNameErased.class))
        .singleElement()
        .satisfies(
            told ->
                assertThat(told.facts())
                    .containsEntry("sha256", receipt.sha256())
                    .containsEntry("sha256Since", after.sha256Now()));
    jdbc.sql("update entry_submission set answers = '{}'").update();
    assertThat(submissions.latest(id).holds()).isFalse();
  }

  @Test
  void saysSoOnTheCopy() throws IOException {
    entries.submit(world.marijke, id);
    erase();

    try (PDDocument copy = Loader.loadPDF(copies.pdf(world.han, id, 1))) {
      assertThat(new PDFTextStripper().getText(copy).replaceAll("\\s+", " "))
          .contains("a name in this copy was replaced by a code")
          .doesNotContain("Marijke");
    }
  }

  @Test
  void deletesADraftThatWasNeverSent() {
    erase();

    assertThat(entries.get(id).state()).isEqualTo(EntryState.WITHDRAWN);
    assertThat(entries.get(id).title()).isEqualTo(CODE);
    assertThat(jdbc.sql("select count(*) from form_answer").query(Integer.class).single()).isZero();
    assertThat(attachments.list(id.subject())).isEmpty();
  }

  @Test
  void findsTheAddressInTheEntryOfSomebodyElse() {
    EntryId other = world.completeDraft(world.daan, edition, "Ramps").id();
    world.write(world.daan, other, "secondContactName", world.marijke.name());
    world.write(world.daan, other, "secondContactEmail", world.marijke.email());
    entries.submit(world.daan, other);

    erase();

    assertThat(submissions.latest(other).answers().text("secondContactName")).isEqualTo(CODE);
    assertThat(submissions.latest(other).answers().text("secondContactEmail")).isEqualTo(NOWHERE);
    assertThat(entries.get(other).state()).isEqualTo(EntryState.SENT);
  }

  @Test
  void leavesACoEditorTheirSeatUnderACodeAndVoidsAnInvitation() {
    EntryId joined = world.draft(world.daan, edition, "Written by two").id();
    EntryId asked = world.draft(world.daan, edition, "Asked only").id();
    coEditors.invite(world.daan, joined, world.marijke.email());
    coEditors.join(world.marijke, token());
    coEditors.invite(world.daan, asked, world.marijke.email());

    erase();

    assertThat(coEditors.list(world.daan, joined))
        .singleElement()
        .satisfies(seat -> assertThat(seat.email()).isEqualTo(NOWHERE));
    assertThat(coEditors.list(world.daan, asked)).isEmpty();
  }

  private void erase() {
    traces.erase(
        new Erasure(
            world.marijke.id(),
            world.marijke.name(),
            world.marijke.email(),
            CODE,
            NOWHERE,
            world.han.id()));
  }

  private String token() {
    String link =
        jdbc.sql("select secret_link from notification_notice where secret_link is not null")
            .query(String.class)
            .single();
    return link.substring(link.lastIndexOf('/') + 1);
  }

  /**
   * Every table a name could be in, but for the outbox's addressees: those identity erases itself.
   */
  private String everything() {
    StringBuilder all = new StringBuilder();
    for (String table :
        List.of(
            "entry_entry",
            "entry_submission",
            "entry_co_editor",
            "entry_correction",
            "entry_screening",
            "entry_defect",
            "entry_benefit",
            "entry_benefit_report",
            "form_answer",
            "form_aside",
            "attachment_file")) {
      rows("select * from " + table).forEach(row -> all.append(row).append('\n'));
    }
    rows("select subject, value_json, text_body, html_body from notification_notice")
        .forEach(row -> all.append(row).append('\n'));
    return all.toString();
  }

  private List<Map<String, Object>> rows(String sql) {
    return jdbc.sql(sql).query().listOfRows();
  }
}
