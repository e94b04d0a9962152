package org.plenary.vote;

import java.util.List;
import org.plenary.identity.Erasure;
import org.plenary.identity.PersonalTraces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names in the reasons why votes were cancelled. A vote itself names nobody. */
@Component
class VoteTraces implements PersonalTraces {

  private final JdbcClient jdbc;

  VoteTraces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void erase(Erasure gone) {
    List<String> reasons =
        jdbc.sql("select distinct cancel_reason from vote_ballot where cancel_reason is not null")
            .query(String.class)
            .list();
    for (String reason : reasons) {
      String without = gone.of(reason);
      if (!without.equals(reason)) {
        jdbc.sql("update vote_ballot set cancel_reason = ? where cancel_reason = ?")
            .params(without, reason)
            .update();
      }
    }
  }
}
