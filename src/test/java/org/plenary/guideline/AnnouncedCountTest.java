package org.plenary.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncedCountTest {

  @Test
  void saysThatFiveElementsAreAnnouncedAndSixListed() {
    ReadText text =
        read(
            """
            People-centred has five elements:

            - empower communities
            - accessibility
            - equity
            - responsible data and infrastructure
            - trust and security
            - many-stakeholder approach
            """);

    assertThat(text.losses())
        .containsExactly(
            new Loss(LossKind.ANNOUNCED_COUNT, 1, "People-centred has five elements:"));
    assertThat(text.count(ParagraphKind.LIST_ITEM)).isEqualTo(6);
  }

  @Test
  void saysThatThreeMeetingsAreAnnouncedAndTwoListed() {
    ReadText text =
        read(
            """
            Three global expert group meetings are planned.

            1. April 2024, in person
               - with a day for papers
            2. October 2024
            """);

    assertThat(text.losses()).extracting(Loss::kind).containsExactly(LossKind.ANNOUNCED_COUNT);
  }

  @Test
  void isSilentWhereTheyAgreeAndWhereNothingIsAnnounced() {
    assertThat(read("Two parts:\n\n- one\n- other\n").losses()).isEmpty();
    assertThat(read("Parts:\n\n- one\n- other\n").losses()).isEmpty();
    assertThat(read("Two of three parts:\n\n- one\n").losses()).isEmpty();
    assertThat(read("Five chapters follow.\n\nText.\n").losses()).isEqualTo(List.of());
  }

  private static ReadText read(String markdown) {
    return TextFile.read("draft.md", markdown.getBytes(StandardCharsets.UTF_8));
  }
}
