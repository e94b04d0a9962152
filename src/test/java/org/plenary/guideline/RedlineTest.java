package org.plenary.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.guideline.Redline.Kind;

class RedlineTest {

  @Test
  void comparesWordByWord() {
    assertThat(
            shown(
                "The assessment should be made available to the public and repeated.",
                "The assessment should be published in plain language and repeated.",
                Locale.UK))
        .isEqualTo(
            "The assessment should be [-made available to the public-]"
                + "[+published in plain language+] and repeated.");
  }

  @Test
  void cutsThaiByItsDictionaryAndIdeographsOneByOne() {
    assertThat(shown("เมืองอัจฉริยะ", "เมืองปลอดภัย", Locale.forLanguageTag("th")))
        .startsWith("เมือง[-");
    assertThat(shown("人に優しい都市", "人に厳しい都市", Locale.JAPANESE)).isEqualTo("人に[-優-][+厳+]しい都市");
  }

  @Test
  void keepsSpacesBesideAnInsertion() {
    assertThat(shown("one two", "one or two", Locale.UK)).isEqualTo("one [+or +]two");
    assertThat(shown("", "all new", Locale.UK)).isEqualTo("[+all new+]");
    assertThat(shown("gone", "", Locale.UK)).isEqualTo("[-gone-]");
    assertThat(Redline.between("a b", "a b", Locale.UK).isUnchanged()).isTrue();
  }

  @Test
  void losesNoSignOfEitherText() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String older = someText(random);
      String newer = someText(random);
      Redline redline = Redline.between(older, newer, Locale.UK);
      assertThat(joined(redline, Kind.INSERTED)).isEqualTo(older);
      assertThat(joined(redline, Kind.DELETED)).isEqualTo(newer);
    }
  }

  @Test
  void showsNothingAsGoneThatOnlyMovedWhenItWasSplit() {
    String office = "Every service should name an office that answers.";
    String days = "That office should answer within ten days of the request.";

    assertThat(Redline.between(office + " " + days, List.of(days, office), Locale.UK))
        .hasSize(2)
        .allMatch(Redline::isUnchanged)
        .extracting(Redline::older)
        .containsExactly(days, office);
  }

  @Test
  void showsNothingAsGoneThatOnlyMovedWhenItWasMerged() {
    String office = "Every service should name an office that answers.";
    String days = "That office should answer within ten days of the request.";

    assertThat(Redline.merged(List.of(office, days), days + " " + office, Locale.UK).isUnchanged())
        .isTrue();
  }

  @Test
  void saysHowMuchStillStands() {
    assertThat(Redline.between("one two", "one two three four", Locale.UK).keptShare())
        .isEqualTo(1);
    assertThat(Redline.between("one two", "three four", Locale.UK).keptShare()).isZero();
  }

  private static String someText(Random random) {
    List<String> words = List.of("city", "service", "a", "the", ",", ".", "人", "😀", "data\n");
    return random
        .ints(random.nextInt(12), 0, words.size())
        .mapToObj(words::get)
        .collect(Collectors.joining(" "));
  }

  private static String joined(Redline redline, Kind without) {
    return redline.runs().stream()
        .filter(run -> run.kind() != without)
        .map(Redline.Run::text)
        .collect(Collectors.joining());
  }

  private static String shown(String older, String newer, Locale language) {
    return Redline.between(older, newer, language).runs().stream()
        .map(
            run ->
                switch (run.kind()) {
                  case SAME -> run.text();
                  case INSERTED -> "[+" + run.text() + "+]";
                  case DELETED -> "[-" + run.text() + "-]";
                })
        .collect(Collectors.joining());
  }
}
