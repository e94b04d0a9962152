package org.plenary.consultation;

import org.plenary.guideline.GuidelineId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives numbers in the register of a guideline: none twice, none left out. */
@Component
class RegisterNumbers {

  private final JdbcClient jdbc;

  RegisterNumbers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Opens the register with the first round, so that giving a number never has to. */
  void prepare(GuidelineId guideline) {
    int known =
        jdbc.sql("select count(*) from consultation_register where guideline_id = ?")
            .param(guideline.value())
            .query(Integer.class)
            .single();
    if (known > 0) {
      return;
    }
    try {
      jdbc.sql("insert into consultation_register (guideline_id, last_number) values (?, 0)")
          .param(guideline.value())
          .update();
    } catch (DuplicateKeyException meanwhile) {
      // Another round of the guideline was set up at the same moment.
    }
  }

  /**
   * Until the transaction ends nobody takes a number, so nothing comes in; who has taken one is
   * waited for. Where no round was ever set up there is nothing to hold.
   */
  void hold(GuidelineId guideline) {
    jdbc.sql("select last_number from consultation_register where guideline_id = ? for update")
        .param(guideline.value())
        .query(Integer.class)
        .optional();
  }

  /** The first of as many numbers in a row; others wait until the transaction ends. */
  int take(GuidelineId guideline, int count) {
    jdbc.sql(
            "update consultation_register set last_number = last_number + ? where guideline_id = ?")
        .params(count, guideline.value())
        .update();
    int last =
        jdbc.sql("select last_number from consultation_register where guideline_id = ?")
            .param(guideline.value())
            .query(Integer.class)
            .single();
    return last - count + 1;
  }
}
