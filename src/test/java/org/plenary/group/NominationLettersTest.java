package org.plenary.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

@GroupTest
class NominationLettersTest {

  @Autowired NominationLetters letters;
  @Autowired Selections selections;
  @Autowired GroupWorld world;
  GroupId group;
  NominationId kenya;
  NominationId brazil;

  @BeforeEach
  void twoSoundNominations() {
    group = world.calling();
    kenya = world.checked(group, "Dr. WANJIRU <Grace> & Co", "Kenya");
    brazil = world.checked(group, "SOUZA Ana", "Brazil");
    world.afterTheCall();
  }

  @Test
  void tellsAGovernmentWhatBecameOfItsNominee() throws IOException {
    confirm();

    assertThat(text(world.nominator("Kenya"), kenya))
        .contains("Dr. WANJIRU <Grace> & Co", "is confirmed as a member", "Kenya")
        .contains("Friday 13 October 2023");
    assertThat(text(world.staff(), brazil)).contains("in reserve at place 1");
  }

  @Test
  void writesNoLetterBeforeTheDecisionAndNoneForOthers() {
    assertThatThrownBy(() -> letters.pdf(world.nominator("Kenya"), kenya))
        .isInstanceOf(NotFound.class);
    confirm();
    assertThatThrownBy(() -> letters.pdf(world.nominator("Brazil"), kenya))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> letters.pdf(world.stranger(), kenya)).isInstanceOf(NotFound.class);
  }

  private void confirm() {
    selections.lean(world.staff(), kenya, Leaning.MEMBER);
    selections.lean(world.staff(), brazil, Leaning.RESERVE);
    selections.confirm(world.staff(), group, Set.of(kenya));
  }

  private String text(Person by, NominationId id) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(letters.pdf(by, id))) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
