package org.plenary.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErasureTest {

  @ParameterizedTest
  @CsvSource({
    "Li, Written by Li in Lisbon, Written by P-1 in Lisbon",
    "Li, (Li)، and Li’s, (P-1)، and P-1’s",
    "김민지, 김민지는 썼다, P-1는 썼다",
    "José Núñez, José Núñez <Jose@City.example>, P-1 <gone@erased.invalid>",
    "A.B$1, A.B$1 not AxB$1, P-1 not AxB$1"
  })
  void replacesTheNameAndNotWhatOnlyLooksLikeIt(String name, String text, String without) {
    PersonId id = PersonId.next();
    Erasure gone = new Erasure(id, name, "jose@city.example", "P-1", "gone@erased.invalid", id);

    assertThat(gone.of(text)).isEqualTo(without);
  }
}
