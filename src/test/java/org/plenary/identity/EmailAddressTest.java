package org.plenary.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.kr",
        "o'brien@city.example",
        "  padded@city.example ",
        "김@서울.한국",
        "x+y@a.b.org"
      })
  void takesWhatMailCanBeSentTo(String text) {
    assertThat(new EmailAddress(text).isPlausible()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nobody",
        "a@b",
        "a b@c.org",
        "a@b.org, c@d.org",
        "a@b.org\nBcc: x@y.org",
        "Name <a@b.org>"
      })
  void refusesWhatWouldReachNobodyOrSomebodyElse(String text) {
    assertThat(new EmailAddress(text).isPlausible()).isFalse();
  }

  @Test
  void takesTwoSpellingsOfOneAddressForOne() {
    assertThat(new EmailAddress(" Mayor@City.Example").key())
        .isEqualTo(new EmailAddress("mayor@city.example").key());
    assertThat(new EmailAddress("a@bücher.example").key())
        .isEqualTo(new EmailAddress("a@xn--bcher-kva.example").key());
  }

  @Test
  void keepsLookalikesApart() {
    assertThat(new EmailAddress("jose@city.example").key())
        .isNotEqualTo(new EmailAddress("josé@city.example").key());
  }
}
