package org.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void groupsThousands() {
    assertThat(Numbers.whole(12340, Locale.UK)).isEqualTo("12,340");
  }

  @Test
  void leavesOutDecimalsThatSayNothing() {
    assertThat(Numbers.decimal(50.5, 1, Locale.UK)).isEqualTo("50.5");
    assertThat(Numbers.decimal(8.0, 1, Locale.UK)).isEqualTo("8");
  }

  @Test
  void writesSizesAsFileManagersDo() {
    assertThat(Numbers.size(400, Locale.UK)).isEqualTo("1 kB");
    assertThat(Numbers.size(839_500, Locale.UK)).isEqualTo("840 kB");
    assertThat(Numbers.size(2_300_000, Locale.UK)).isEqualTo("2.3 MB");
  }

  @Test
  void callsAThousandKilobytesAMegabyte() {
    assertThat(Numbers.size(999_999, Locale.UK)).isEqualTo("1 MB");
  }

  @Test
  void readsWhatSomebodyCouldWriteOut() {
    assertThat(Numbers.read("1.5e6")).isEqualByComparingTo("1500000");
    for (String other : List.of("good", "", "1e999999999", "-1E-999999999", "9".repeat(61))) {
      assertThatThrownBy(() -> Numbers.read(other)).isInstanceOf(NumberFormatException.class);
    }
  }
}
