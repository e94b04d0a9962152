package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/**
 * Forty thousand signs, each of four bytes, in every text a service takes: either there is room, or
 * a rule says no in words. The database is never the one to complain.
 */
@PlayedPrizeTest
class LongTextsTest {

  private static final String ENDLESS = "𠮷".repeat(40_000);

  @Autowired private PlayedPrize prize;
  @Autowired private ServiceCalls calls;

  @ParameterizedTest
  @ValueSource(
      strings = {"owner", "juror", "expert", "desk-officer", "nominator", "staff", "administrator"})
  void areTakenOrRefusedInWords(String who) {
    Map<String, String> broken = new TreeMap<>();

    for (ServiceCalls.Call call : calls.all()) {
      calls
          .make(call, prize.people.get(who), ENDLESS)
          .filter(LongTextsTest::isTheDatabase)
          .ifPresent(told -> broken.put(call.toString(), firstWords(told)));
    }

    assertThat(broken).isEmpty();
  }

  private static boolean isTheDatabase(Throwable told) {
    return told instanceof DataAccessException
        || told.getCause() != null && isTheDatabase(told.getCause());
  }

  private static String firstWords(Throwable told) {
    String words = String.valueOf(told.getMessage());
    return words.substring(0, Math.min(160, words.length()));
  }
}
