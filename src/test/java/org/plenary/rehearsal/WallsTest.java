package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;

import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every screen, tried by everybody at the address of a thing that exists. Who does not belong there
 * is told exactly what they would be told of a thing that was never there. The list of who belongs
 * where is {@code walls.txt}: a new screen is not there, and fails this test until somebody has
 * decided.
 */
@PlayedPrizeTest
class WallsTest {

  private static final Map<String, Set<String>> LIST = Walls.LIST;

  @Autowired private PlayedPrize prize;
  @Autowired private Visitor visitor;
  @Autowired private MockMvc browser;

  @AfterEach
  void leave() {
    visitor.leave();
  }

  @Test
  void namesEveryScreen() {
    Set<String> screens =
        visitor.screens().stream()
            .map(screen -> screen.getAnnotation(Route.class).value())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(screens).containsExactlyElementsOf(new TreeSet<>(LIST.keySet()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "owner",
        "applicant",
        "juror",
        "other-juror",
        "expert",
        "other-expert",
        "desk-officer",
        "other-officer",
        "nominator",
        "partner",
        "staff",
        "administrator",
        "auditor"
      })
  void opensToEachWhatIsTheirsAndNothingElse(String who) {
    visitor.signIn(prize.people.get(who));
    visitor.open("co-editor-invitations/" + UUID.randomUUID());
    String nothing = visitor.screenSource();
    Map<String, String> found = new LinkedHashMap<>();
    Map<String, String> expected = new LinkedHashMap<>();

    LIST.forEach(
        (path, allowed) -> {
          String screen = visitor.open(real(path)).getSimpleName();
          boolean isIn = !screen.endsWith("NotFound") && !screen.equals("ViewClosed");
          found.put(path, isIn ? "in" : visitor.screenSource().equals(nothing) ? "out" : "leaks");
          expected.put(path, allowed.contains(who) ? "in" : "out");
        });

    assertThat(found.entrySet()).containsExactlyElementsOf(expected.entrySet());
  }

  @Test
  void sendsStrangersToTheDoorWhateverTheyType() throws Exception {
    for (String path : LIST.keySet()) {
      for (String address :
          List.of(real(path), Walls.filled(path, name -> UUID.randomUUID().toString()))) {
        browser
            .perform(get("/" + address).accept(MediaType.TEXT_HTML))
            .andExpect(redirectedUrlPattern("**/login"));
      }
    }
  }

  private String real(String path) {
    return Walls.filled(path, prize::id);
  }
}
