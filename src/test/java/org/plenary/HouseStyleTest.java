package org.plenary;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.support.Sources;

/** Habits that keep the source small enough to read, held against the files themselves. */
class HouseStyleTest {

  /** Past this a class has two subjects; the second wants a name of its own. */
  private static final int MOST_LINES = 300;

  private static final int LINES_OF_NINE_IN_TEN = 125;
  private static final int LINES_OF_HALF = 60;

  private static final Pattern FIRST_SENTENCE =
      Pattern.compile("\\A\\s*/\\*\\*[\\s*]*[A-Z].*?\\.", Pattern.DOTALL);
  private static final Pattern DECISION = Pattern.compile("Decision (\\d{4})");
  private static final Pattern UNWANTED =
      Pattern.compile("@author|@since|\\bTODO(?! #\\d)|\\bFIXME|System\\.(out|err)\\.");

  @Test
  void noFileIsTooLong() {
    assertThat(Sources.main().filter(source -> source.lines() > MOST_LINES)).isEmpty();
  }

  @Test
  void mostFilesAreShort() {
    List<Integer> lengths = Sources.main().map(Sources.Source::lines).sorted().toList();

    assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(LINES_OF_HALF);
    assertThat(lengths.get(lengths.size() * 9 / 10)).isLessThanOrEqualTo(LINES_OF_NINE_IN_TEN);
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    assertThat(Sources.packages().filter(not(HouseStyleTest::saysWhatItIsFor))).isEmpty();
  }

  @Test
  void everyDecisionPointedToIsWrittenDown() {
    assertThat(
            Sources.main()
                .flatMap(source -> DECISION.matcher(source.text()).results())
                .map(match -> match.group(1))
                .distinct()
                .filter(not(HouseStyleTest::isWrittenDown)))
        .isEmpty();
  }

  @Test
  void nothingIsLeftLyingAbout() {
    assertThat(Sources.main().flatMap(HouseStyleTest::unwanted)).isEmpty();
  }

  private static boolean saysWhatItIsFor(Path folder) {
    Path info = folder.resolve("package-info.java");
    return Files.exists(info) && FIRST_SENTENCE.matcher(Sources.read(info)).find();
  }

  private static boolean isWrittenDown(String number) {
    return Sources.under(Path.of("docs", "decisions"), ".md")
        .anyMatch(file -> file.getFileName().toString().startsWith(number));
  }

  private static Stream<String> unwanted(Sources.Source source) {
    return UNWANTED
        .matcher(source.text())
        .results()
        .map(MatchResult::group)
        .map(found -> source + ": " + found);
  }
}
