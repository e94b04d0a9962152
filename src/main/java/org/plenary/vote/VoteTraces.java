package org.plenary.vote;

import java.util.List;
import org.plenary.identity.Erasure;
import org.plenary.identity.PersonalTraces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names in the reasons why votes were cancelled and ties settled. A vote itself names nobody. */
@Component
class VoteTraces implements PersonalTraces {

  private final JdbcClient jdbc;

  VoteTraces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void erase(Erasure gone) {
    erase(gone, "vote_ballot", "cancel_reason");
    erase(gone, "vote_cut_choice", "reason");
  }

  private void erase(Erasure gone, String table, String column) {
    List<String> reasons =
        jdbc.sql("select distinct %1$s from %2$s where %1$s is not null".formatted(column, table))
            .query(String.class)
            .list();
    for (String reason : reasons) {
      String without = gone.of(reason);
      if (!without.equals(reason)) {
        jdbc.sql("update %2$s set %1$s = ? where %1$s = ?".formatted(column, table))
            .params(without, reason)
            .update();
      }
    }
  }
}
