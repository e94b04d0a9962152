package org.plenary.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plenary.shared.Deadline;

/** Editions for tests that start nothing, read from the real files with empty forms. */
public final class EditionFixture {

  /** The least a form can be. */
  static final String FORM =
      """
      {"type": "default", "id": "least", "components": [
        {"type": "textfield", "key": "title", "label": "Title"}]}\
      """;

  private EditionFixture() {}

  /** A draft of 2023 as planned: eleven awards, 42 finalists. */
  public static Edition anEdition() {
    return read(fileText("2023")).edition();
  }

  /** The same, published. */
  public static Edition aPublishedEdition() {
    Edition draft = anEdition();
    return draft.as(draft.id(), draft.code(), EditionState.PUBLISHED, 2);
  }

  /** What an edition's file says of a public vote in the weeks between finalists and results. */
  public static final String PUBLIC_VOTE =
      """

      public-vote:
        opens: {at: 2023-08-07T09:00}
        closes: {at: 2023-09-15T18:00}
        categories: [tech, human]
        hidden-until-close: yes
        finalists-announced: yes
      """;

  /** The published edition of 2023 with a public vote. */
  public static Edition aPublishedEditionWithAVote() {
    Edition draft = read(fileText("2023") + PUBLIC_VOTE).edition();
    return draft.as(draft.id(), draft.code(), EditionState.PUBLISHED, 2);
  }

  /** As above, and so many go forward from each category; of those tied the office chooses. */
  public static Edition aPublishedEditionWithACut(EditionId id, int goForward) {
    String cut = "  go-forward: " + goForward + "\n  tie-at-cut: office-decides\n";
    Edition draft = read(fileText("2023") + PUBLIC_VOTE + cut).edition();
    return draft.as(id, draft.code(), EditionState.PUBLISHED, 2);
  }

  /** The edition of 2023 with its real forms and a public vote with a cut, to be played. */
  public static EditionTemplate realWithAVote() {
    Edition real = new EditionFiles().read("prize/2023").edition();
    EditionRules rules = aPublishedEditionWithACut(EditionId.next(), 1).rules();
    return new EditionTemplate(real.with(real.rules().with(rules.publicVote())));
  }

  public static EditionTemplate read(String text) {
    return new EditionFileReader("prize/test", "prize", form -> Optional.of(FORM)).read(text);
  }

  public static String fileText(String year) {
    String path = "/bpmn/prize/editions/" + year + ".yaml";
    try (InputStream file = EditionFixture.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The edition with one date a number of days later. */
  public static Edition moved(Edition edition, EditionDate date, long days) {
    Deadline was = edition.date(date);
    Map<EditionDate, Deadline> dates = new EnumMap<>(edition.dates());
    dates.put(
        date,
        DeadlineWording.worded(was.at().atZone(was.zone()).plusDays(days).toInstant(), was.zone()));
    return edition.with(dates);
  }
}
