package org.plenary.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryFormTest {

  /** Two forms that are the same must read the same, or a change nobody made is shown. */
  @Test
  void namesApplicantsInOneOrderHoweverTheyWereGiven() {
    List<ApplicantType> given = Arrays.asList(ApplicantType.values());
    Collections.reverse(given);

    EntryForm form = new EntryForm("tech", "tech", new LinkedHashSet<>(given), "{}");

    assertThat(form.applicantTypes()).containsExactly(ApplicantType.values());
    assertThat(new EntryForm("tech", "tech", form.applicantTypes(), "{}")).isEqualTo(form);
  }
}
