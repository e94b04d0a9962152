package org.plenary.rehearsal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionFiles;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.DatabaseCopies;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Plays an edition from an empty database, once: whoever asks for the same again gets what was
 * there when that play stopped, and nothing of what others have done since.
 */
@TestComponent
class PlayedEditions {

  private static final String EMPTY = "empty";

  private final PrizeRehearsal rehearsal;
  private final EditionFiles files;
  private final PlenaryClock clock;
  private final VirtualTime time;
  private final DatabaseCopies copies;
  private final Map<String, Played> played = new HashMap<>();

  private record Played(Edition edition, Instant until) {}

  PlayedEditions(
      PrizeRehearsal rehearsal,
      EditionFiles files,
      PlenaryClock clock,
      VirtualTime time,
      JdbcTemplate jdbc) {
    this.rehearsal = rehearsal;
    this.files = files;
    this.clock = clock;
    this.time = time;
    copies = new DatabaseCopies(jdbc);
  }

  /** The prize of 2023 with seven jurors. */
  Edition of(int entries, int notEligible, int corrections, int drafts, EditionScript.Until until) {
    return of(script(entries, notEligible, corrections, drafts, 7, until));
  }

  EditionScript script(
      int entries,
      int notEligible,
      int corrections,
      int drafts,
      int jurors,
      EditionScript.Until until) {
    return new EditionScript(
        files.read("prize/2023"), entries, notEligible, corrections, drafts, jurors, until);
  }

  Edition of(EditionScript script) {
    String name =
        "%d %d %d %d %d %s"
            .formatted(
                script.entries(),
                script.notEligible(),
                script.correctionsOpen(),
                script.drafts(),
                script.jurors(),
                script.until());
    Played known = played.get(name);
    if (known == null) {
      empty();
      Edition edition = rehearsal.play(script);
      copies.keep(name);
      played.put(name, new Played(edition, clock.instant()));
      return edition;
    }
    copies.putBack(name);
    time.begin(known.until());
    return known.edition();
  }

  /** Leaves the database as the application found it, for a play that is watched. */
  void empty() {
    if (copies.has(EMPTY)) {
      copies.putBack(EMPTY);
    } else {
      copies.keep(EMPTY);
    }
  }
}
