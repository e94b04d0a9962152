package org.plenary.programme;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which stages each edition has reached, and when. */
@Service
public class EditionStages {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EditionStages(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** Notes that an edition came this far. Reaching a stage twice is reaching it once. */
  @Transactional
  public void reach(EditionId edition, EditionStage stage) {
    if (list(edition).containsKey(stage)) {
      return;
    }
    jdbc.sql("insert into programme_stage (edition_id, stage, reached_at) values (?, ?, ?)")
        .params(edition.value(), stage.name(), Timestamp.from(clock.instant()))
        .update();
    events.publishEvent(new StageReached(edition, stage));
  }

  /** An edition is before this stage once more, and may reach it again. */
  @Transactional
  public void leave(EditionId edition, EditionStage stage) {
    jdbc.sql("delete from programme_stage where edition_id = ? and stage = ?")
        .params(edition.value(), stage.name())
        .update();
  }

  public boolean hasReached(EditionId edition, EditionStage stage) {
    return list(edition).containsKey(stage);
  }

  /** When each stage was reached; those still ahead are left out. */
  public Map<EditionStage, Instant> list(EditionId edition) {
    Map<EditionStage, Instant> reached = new EnumMap<>(EditionStage.class);
    jdbc.sql("select stage, reached_at from programme_stage where edition_id = ?")
        .param(edition.value())
        .query(
            row -> {
              reached.put(EditionStage.valueOf(row.getString(1)), row.getTimestamp(2).toInstant());
            });
    return reached;
  }
}
