package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.jury.AssignmentId;
import org.plenary.jury.Scorecards;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** While the jury is at work: what it wrote reaches nobody's page, mail or public address. */
@PlayedPrizeTest
class LeaksTest {

  private static final List<String> APPLICANTS =
      List.of(
          "",
          "inbox",
          "my-entries",
          "my-entries/%s",
          "my-entries/%s/review",
          "my-entries/%s/sent",
          "my-entries/%s/award",
          "my-entries/%s/road");

  @Autowired private PlayedPrize prize;
  @Autowired private Visitor visitor;
  @Autowired private Scorecards scorecards;
  @Autowired private MockMvc browser;
  @Autowired private JdbcClient jdbc;

  /**
   * Of notes that are all alike nobody could tell whose was given away, and by chance a juror has
   * noted nothing.
   */
  @BeforeEach
  void giveEveryScoreANoteOfItsOwn() {
    jdbc.sql("update jury_score set note = concat('Noted ', assignment_id, ' ', criterion)")
        .update();
  }

  @AfterEach
  void leave() {
    visitor.leave();
  }

  @Test
  void showsAnApplicantNoWordOfTheJury() {
    String pages = pagesOf("owner", APPLICANTS, prize.id("entry"));

    assertThat(pages).contains(prize.judged.title());
    assertThat(hidden("select note from jury_score where note <> ''", pages)).isEmpty();
    assertThat(hidden("select reason from jury_conflict", pages)).isEmpty();
    assertThat(
            hidden(
                "select p.name from jury_juror j join identity_person p on p.id = j.person_id",
                pages))
        .isEmpty();
  }

  @Test
  void showsAJurorNoWordOfAnother() {
    String seat = prize.id("juror");
    List<String> own =
        words(
            "select s.note from jury_score s join jury_assignment a on a.id = s.assignment_id"
                + " where s.note <> '' and a.juror_id = '"
                + seat
                + "'");
    StringBuilder pages =
        new StringBuilder(
            pagesOf("juror", List.of("", "inbox", "scorecards", "conflicts/%s"), seat));
    List<String> given = words("select id from jury_assignment where juror_id = '" + seat + "'");
    given.forEach(id -> pages.append(pagesOf("juror", List.of("scorecards/%s"), id)));

    // It could leak: what a juror noted themselves is on these pages.
    assertThat(own).anyMatch(note -> pages.indexOf(note) >= 0);
    assertThat(
            hidden(
                "select s.note from jury_score s join jury_assignment a on a.id = s.assignment_id"
                    + " where s.note <> '' and a.juror_id <> '"
                    + seat
                    + "'",
                pages.toString()))
        .isEmpty();
  }

  @Test
  void hasNoScoreForAnApplicantWhoAsksForIt() {
    Person owner = prize.people.get("owner");

    for (String id : words("select id from jury_assignment")) {
      assertThat(
              org.assertj.core.api.Assertions.catchThrowable(
                  () -> scorecards.get(owner, new AssignmentId(id))))
          .isInstanceOf(org.plenary.shared.NotFound.class);
    }
  }

  @Test
  void mailsNoWordOfTheJuryToAnybodyOutsideIt() {
    String mails =
        String.join(
            "\n",
            words(
                "select concat(subject, coalesce(text_body, value_json)) from notification_notice"
                    + " where recipient_id not in (select person_id from jury_juror)"
                    + " and recipient_id not in (select person_id from identity_role"
                    + " where role in ('STAFF', 'ADMINISTRATOR'))"));

    assertThat(mails).contains(prize.judged.title());
    assertThat(hidden("select note from jury_score where note <> ''", mails)).isEmpty();
    assertThat(hidden("select reason from jury_conflict", mails)).isEmpty();
  }

  @Test
  void publishesNothingOfWhatIsBeingJudged() throws Exception {
    String code = prize.edition.code();
    StringBuilder pages = new StringBuilder();
    for (String path : List.of("", "/" + code, "/" + code + "/results")) {
      for (String root : List.of("/prizes", "/api/prizes")) {
        pages.append(
            browser.perform(get(root + path)).andReturn().getResponse().getContentAsString());
      }
    }

    assertThat(pages).contains(prize.edition.name());
    assertThat(hidden("select title from entry_entry", pages.toString())).isEmpty();
    assertThat(hidden("select name from identity_person", pages.toString())).isEmpty();
  }

  private String pagesOf(String who, List<String> addresses, String id) {
    visitor.signIn(prize.people.get(who));
    StringBuilder pages = new StringBuilder();
    for (String address : addresses) {
      visitor.open(address.formatted(id));
      pages.append(visitor.source());
    }
    visitor.leave();
    return pages.toString();
  }

  /** Which of these words the text gives away. */
  private Set<String> hidden(String sql, String text) {
    Set<String> found = new TreeSet<>();
    words(sql).stream().filter(word -> text.contains(word)).forEach(found::add);
    return found;
  }

  private List<String> words(String sql) {
    List<String> words = jdbc.sql(sql).query(String.class).list();
    assertThat(words).as(sql).isNotEmpty();
    return words.stream().filter(word -> word.length() > 4).toList();
  }
}
