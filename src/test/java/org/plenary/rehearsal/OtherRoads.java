package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.support.Sources;

/**
 * The mails of a prize that the play of 2023 has no occasion for: what goes wrong in them, or what
 * it does not have. Each names the test that takes the other road and meets the mail there.
 */
final class OtherRoads {

  private static final Path TEXTS = Path.of("bpmn", "prize", "mail");

  /** Whether ties are left hangs on how the made-up scores fall. */
  private static final String BY_CHANCE = "tie-open";

  private static final Map<String, String> ELSEWHERE = new TreeMap<>();

  static {
    // Winners who say nothing, or whose award is taken back.
    on("AwardEndTest", "award-reminder", "award-more-time", "award-lapsed", "award-withdrawn");
    on("AwardEndTest", "award-public");
    // What was published changes: the numbers of the play would be those of another call.
    on("ChangeMailTest", "call-extended", "edition-changed");
    on("CallReopeningProcessTest", "call-reopened");
    on("GuestListTest", "ceremony-changed", "ceremony-cancelled");
    // An entry that ends or goes into other hands or another category.
    on("OptionalMailTest", "entry-withdrawn");
    on("HandOversTest", "entry-handed-on", "entry-handed-over");
    on("HandOverTest", "entry-offered-on");
    on("KeptEntriesTest", "entries-offered-on", "entries-handed-over", "entries-taken-over");
    on("CategoryMoveTest", "category-proposed", "category-reminder", "category-answered");
    on("CategoryMoveTest", "category-moved");
    // Objections, and who is judged late because of one.
    on("ObjectionTest", "objection-filed", "objection-answered");
    on("LateJudgingTest", "objection-judged-late", "objection-too-late", "entry-added");
    on("LateJudgingTest", "entry-left-out");
    // Jurors who leave, and what comes to them too late.
    on("TakenAwayMailTest", "scorecard-replaced", "juror-replaced");
    on("EvaluationProcessTest", "later-conflicts");
    on("ConflictAfterFinalistsTest", "conflict-after-finalists");
    // In 2023 the committee chose the special mentions.
    on("PartnerTest", "partner-invited", "partner-reminder", "partner-picked");
    on("PartnerTest", "partner-late");
    on("OpenTieTest", BY_CHANCE);
    // The play ends while something of the follow-up is still to be asked.
    on("AwardRehearsalTest", "edition-closed");
  }

  private OtherRoads() {}

  private static void on(String test, String... texts) {
    for (String text : texts) {
      ELSEWHERE.put(text, test);
    }
  }

  /**
   * Fails with a text that neither arrived nor is met elsewhere, and with one that is said twice.
   */
  static void assertEveryTextIsIn(Set<String> received) {
    Set<String> texts = new TreeSet<>();
    Sources.under(TEXTS, ".md")
        .map(file -> file.getFileName().toString())
        .filter(name -> name.indexOf('.') == name.lastIndexOf('.'))
        .forEach(name -> texts.add("prize/" + name.replace(".md", "")));
    Set<String> wanted = new TreeSet<>(texts);
    ELSEWHERE.keySet().forEach(text -> wanted.remove("prize/" + text));

    assertThat(received)
        .filteredOn(text -> text.startsWith("prize/") && !text.equals("prize/" + BY_CHANCE))
        .hasSameElementsAs(wanted);
    ELSEWHERE.forEach(OtherRoads::assertMet);
  }

  private static void assertMet(String text, String test) {
    assertThat(
            Sources.under(Path.of("src", "test", "java"), test + ".java")
                .filter(file -> file.getFileName().toString().equals(test + ".java"))
                .map(Sources::read))
        .as("where %s is met", text)
        .singleElement()
        .asString()
        .contains(text);
  }
}
