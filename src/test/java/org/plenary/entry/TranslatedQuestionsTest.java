package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.programme.Edition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reads French is told of a question in French, with the English that counts beside it. */
@EntryTest
class TranslatedQuestionsTest {

  private final Person lea =
      new Person(
          PersonId.next(),
          "Léa Fontaine",
          "lea.fontaine@example.org",
          "Ville de Lyon",
          Set.of(Role.APPLICANT),
          Locale.FRANCE,
          ZoneId.of("Europe/Paris"));

  @Autowired private Screenings screenings;
  @Autowired private FrozenCopies copies;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;
  private Edition edition;

  @BeforeEach
  void aDayInTheCall() {
    edition = world.begin(people);
    lenient().when(people.get(lea.id())).thenReturn(lea);
    lenient().when(people.find(lea.id())).thenReturn(Optional.of(lea));
  }

  @Test
  void areNamedTwiceInTheMailThatAsksForCorrections() {
    EntryId french = world.inScreening(lea, edition, "Des ascenseurs qui parlent").id();
    EntryId english = world.inScreening(world.marijke, edition, "Lifts that report").id();

    ask(french);
    ask(english);

    assertThat(defects(french)).contains("Titre du projet (Title of the project): Too long");
    assertThat(defects(english)).contains("\"Title of the project: Too long\"");
  }

  @Test
  void standBeneathTheOnesThatCountInAFrozenCopy() throws IOException {
    EntryId id = world.sent(lea, edition, "Des ascenseurs qui parlent").id();

    assertThat(text(lea, id))
        .containsSubsequence("Applicant", "Candidat", "Title of the project", "Titre du projet");
    assertThat(text(world.han, id)).contains("Title of the project").doesNotContain("Titre du");
  }

  private void ask(EntryId id) {
    screenings.askCorrection(world.han, id, List.of(new Defect("title", "Too long")));
  }

  private String defects(EntryId id) {
    return jdbc.sql(
            """
            select value_json from notification_notice
            where template = 'prize/correction-asked' and about_id = ?
            """)
        .param(id.value())
        .query(String.class)
        .single();
  }

  private String text(Person reader, EntryId id) throws IOException {
    try (PDDocument document = Loader.loadPDF(copies.pdf(reader, id, 1))) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
