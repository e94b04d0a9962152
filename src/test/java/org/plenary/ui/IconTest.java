package org.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.support.Sources;

class IconTest {

  private static final Path SPRITE =
      Path.of("src", "main", "resources", "META-INF", "resources", "assets", "icons.svg");

  /** The ways an icon's name is written in the source. */
  private static final Pattern USE =
      Pattern.compile(
          "(?:new Icon\\(|\\.icon\\(|icon = |Status\\.Shape\\.\\w+,\\s*)\"([a-z0-9-]+)\"");

  @Test
  void everyIconTheSourceNamesIsInTheSprite() {
    Set<String> drawn =
        Pattern.compile("<symbol id=\"([^\"]+)\"")
            .matcher(Sources.read(SPRITE))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());
    Set<String> missing =
        Sources.main()
            .flatMap(source -> USE.matcher(source.text()).results())
            .map(match -> match.group(1))
            .filter(name -> !drawn.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(missing).isEmpty();
  }

  @Test
  void refusesANameThatWouldBeMarkup() {
    assertThatThrownBy(() -> Icon.svg("x\"><script>")).isInstanceOf(IllegalArgumentException.class);
  }
}
