package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.People;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionRules;
import org.plenary.programme.Editions;
import org.plenary.support.Records;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Who won an earlier edition enters again only where the edition's rules let them. */
@EntryTest
class EarlierWinnersTest {

  @MockitoBean private EligibilityRules table;

  @Autowired private Screenings screenings;
  @Autowired private Editions editions;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;
  private EntryId now;
  private EntryId before;

  @BeforeEach
  void anEntryNowAndOneOfAnEarlierEdition() {
    when(table.check(any(), any(), any(), any())).thenReturn(Eligibility.ELIGIBLE);
    Edition published = world.begin(people);
    Edition edition =
        editions.change(
            world.han, published, published.with(barring(published.rules())), "By the statutes");
    before = world.sent(world.marijke, edition, "Lifts").id();
    jdbc.sql("update entry_entry set edition_id = 'earlier', state = 'AWARDED' where id = ?")
        .param(before.value())
        .update();
    now = world.sent(world.marijke, edition, "Lifts again").id();
    when(table.check(any(), any(), any(), any()))
        .thenAnswer(
            asked ->
                asked
                        .<Map<String, Object>>getArgument(3)
                        .get(EligibilityRules.EARLIER_WINNER_BARRED)
                        .equals(true)
                    ? new Eligibility(ReasonCode.EARLIER_WINNER.key())
                    : Eligibility.ELIGIBLE);
  }

  private static EditionRules barring(EditionRules rules) {
    return Records.with(rules, "earlierWinnersMayEnter", false);
  }

  @Test
  void keepsThemOutWhereTheRulesSaySo() {
    assertThat(screenings.checkEligibility(now).outcome())
        .isEqualTo(ReasonCode.EARLIER_WINNER.key());
  }

  @Test
  void letsInWhoEnteredBeforeAndDidNotWin() {
    jdbc.sql("update entry_entry set state = 'NO_AWARD' where id = ?")
        .param(before.value())
        .update();

    assertThat(screenings.checkEligibility(now).isEligible()).isTrue();
  }

  @Test
  void letsInAnotherCityOfTheSameName() {
    jdbc.sql("update entry_entry set owner_id = 'other', applicant = 'Other' where id = ?")
        .param(before.value())
        .update();

    assertThat(screenings.checkEligibility(now).isEligible()).isTrue();
  }
}
