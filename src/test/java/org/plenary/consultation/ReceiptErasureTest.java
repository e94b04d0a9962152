package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.Attachments;
import org.plenary.attachment.FileForgotten;
import org.plenary.identity.Accounts;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

/** What a body's receipt proves once somebody's name has left it. */
@ConsultationTest
class ReceiptErasureTest {

  private static final Viewer OFFICE = new Viewer("office", Set.of("STAFF"));

  @Autowired private Accounts accounts;
  @Autowired private People people;
  @Autowired private BodySubmissions submissions;
  @Autowired private BodyDesk desk;
  @Autowired private Attachments files;
  @Autowired private ConsultationWorld world;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;
  private Person admin;
  private BodyAnswer sent;
  private List<Attachment> first;

  @BeforeEach
  void anAnswerWithAReceipt() {
    world.begin();
    admin = world.person("Root Keeper", Role.ADMINISTRATOR);
    RoundId round = world.open();
    Comment said = world.onDesk(world.simone, round, "I, Simone Ateba, ask when.");
    desk.verify(world.nadia, round, world.cameroon, List.of(said.id()));
    sent = submissions.submit(world.nadia, round, world.cameroon);
    first = receipt();
  }

  @Test
  void keepsItsNumberWhenTheNameOfWhoSubmittedGoes() throws IOException {
    assertThat(pdf()).contains("Nadia Mbarga", sent.proof().sha256());
    assertThat(check()).isEqualTo(ReceiptCheck.HOLDS);

    erase(world.nadia);

    BodyAnswer kept = answer();
    String code = people.get(world.nadia.id()).name();
    assertThat(pdf())
        .contains(code, sent.proof().sha256(), sent.xlsxSha256(), sent.pdfSha256())
        .contains("Personal words were removed on request")
        .doesNotContain("Nadia", "Mbarga");
    assertThat(check()).isEqualTo(ReceiptCheck.NAME_REMOVED);
    assertThat(kept.proof().salt()).isNull();
    assertThat(kept.remade().xlsxSha256()).isEqualTo(sent.xlsxSha256());
    assertThat(receipt().get(1)).isEqualTo(first.get(1));
    assertThatThrownBy(() -> files.get(OFFICE, first.get(0).id()))
        .isInstanceOf(FileForgotten.class);
  }

  @Test
  void losesANameInTheWordsOfACommentAsWell() throws IOException {
    assertThat(pdf()).contains("I, Simone Ateba, ask when.");
    assertThat(table()).contains("Simone Ateba");

    erase(world.simone);

    assertThat(pdf()).contains("Nadia Mbarga", "ask when.").doesNotContain("Simone");
    assertThat(table()).contains("ask when.").doesNotContain("Simone");
    assertThat(check()).isEqualTo(ReceiptCheck.HOLDS);
    assertThat(answer().remade().xlsxSha256())
        .isEqualTo(receipt().get(1).sha256())
        .isNotEqualTo(sent.xlsxSha256());
    assertThatThrownBy(() -> files.get(OFFICE, first.get(1).id()))
        .isInstanceOf(FileForgotten.class);
  }

  @Test
  void leavesTheHashesOfItsFilesBeforeAndSinceToTheRecord() {
    erase(world.nadia);
    RemadeReceipt between = answer().remade();
    erase(world.simone);

    List<ReceiptNameErased> told = events.stream(ReceiptNameErased.class).toList();
    assertThat(told).hasSize(2);
    assertThat(told.get(0).facts())
        .containsEntry("pdf", sent.pdfSha256())
        .containsEntry("pdfSince", between.pdfSha256())
        .containsEntry("tableSince", sent.xlsxSha256());
    assertThat(told.get(1).facts())
        .containsEntry("pdf", between.pdfSha256())
        .containsEntry("pdfSince", receipt().get(0).sha256())
        .containsEntry("tableSince", receipt().get(1).sha256());
  }

  @Test
  void leavesTheReceiptsOfOthersAlone() {
    erase(world.adaeze);

    assertThat(receipt()).isEqualTo(first);
    assertThat(answer()).isEqualTo(sent);
    assertThat(events.stream(ReceiptNameErased.class)).isEmpty();
  }

  @Test
  void letsNoOtherNamePassForOneThatWasRemoved() {
    set("submitted_by_name", "Somebody Else");
    assertThat(check()).isEqualTo(ReceiptCheck.BROKEN);
    jdbc.sql("update consultation_submission set name_salt = null").update();
    assertThat(check()).isEqualTo(ReceiptCheck.BROKEN);

    erase(world.nadia);
    assertThat(check()).isEqualTo(ReceiptCheck.NAME_REMOVED);
    set("submitted_by_name", "Somebody Else");
    assertThat(check()).isEqualTo(ReceiptCheck.BROKEN);
  }

  @Test
  void findsAChangedAnswerWithAndWithoutTheName() {
    jdbc.sql("update consultation_submission set comment_count = 2").update();
    assertThat(check()).isEqualTo(ReceiptCheck.BROKEN);

    erase(world.nadia);
    assertThat(check()).isEqualTo(ReceiptCheck.BROKEN);
  }

  @Test
  void losesTheNameToWhereItIsFromBeforeThereWereNumbers() throws IOException {
    jdbc.sql(
            "update consultation_submission set name_salt = null, name_commitment = null,"
                + " proof_sha256 = null")
        .update();
    assertThat(check()).isEqualTo(ReceiptCheck.NO_NUMBER);

    erase(world.nadia);

    assertThat(check()).isEqualTo(ReceiptCheck.NO_NUMBER);
    assertThat(pdf()).contains(sent.pdfSha256()).doesNotContain("Nadia");
    assertThat(answer().pdfSha256()).isEqualTo(sent.pdfSha256());
  }

  private void erase(Person person) {
    accounts.erase(admin, person.id(), "Asked for it");
  }

  private BodyAnswer answer() {
    return submissions.get(sent.id());
  }

  private ReceiptCheck check() {
    return submissions.check(world.staff(), sent.id());
  }

  private List<Attachment> receipt() {
    return submissions.listReceipt(world.staff(), sent.id());
  }

  private void set(String column, String value) {
    jdbc.sql("update consultation_submission set " + column + " = ?").param(value).update();
  }

  private String pdf() throws IOException {
    try (PDDocument document = Loader.loadPDF(content(0))) {
      return new PDFTextStripper().getText(document).replace("\n", " ");
    }
  }

  private String table() throws IOException {
    return new TableReader().read(new ByteArrayInputStream(content(1))).toString();
  }

  private byte[] content(int file) throws IOException {
    try (InputStream content = files.open(receipt().get(file))) {
      return content.readAllBytes();
    }
  }
}
