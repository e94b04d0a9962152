package org.plenary.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/entries/7", "/entries/7?section=2", "/a%20b"})
  void goesOnToPagesOfThisSite(String path) {
    assertThat(LocalPath.of(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "",
        "/a\r\nSet-Cookie: x=y",
        "/\t/evil.example"
      })
  void leadsNobodyOffThisSite(String path) {
    assertThat(LocalPath.of(path)).isEqualTo("/");
  }
}
