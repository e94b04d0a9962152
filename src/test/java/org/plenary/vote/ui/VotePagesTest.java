package org.plenary.vote.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.EntryId;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.identity.ReaderLanguage;
import org.plenary.identity.Role;
import org.plenary.identity.ThemeChoice;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionFixture;
import org.plenary.shared.PlenaryClock;
import org.plenary.ui.Dates;
import org.plenary.ui.Languages;
import org.plenary.ui.Messages;
import org.plenary.vote.Candidate;
import org.plenary.vote.PublicVotes;
import org.plenary.vote.VotePace;
import org.plenary.vote.VoteRoutes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Votes as browsers send them: all of these from one address. */
@WebMvcTest(VotePages.class)
@AutoConfigureMockMvc(addFilters = false)
@ActiveProfiles("test")
@DirtiesContext
@Import({
  PlenaryClock.class,
  Dates.class,
  Messages.class,
  Languages.class,
  ReaderLanguage.class,
  VotePace.class
})
class VotePagesTest {

  private static final EntryId SENSORS = new EntryId("entry-1");

  private final Edition edition = EditionFixture.aPublishedEditionWithAVote();

  @Autowired private MockMvc browser;
  @Autowired private PlenaryClock clock;
  @MockitoBean private PublicVotes votes;
  @MockitoBean private CurrentPerson current;

  @BeforeEach
  void theVoteIsOpen() {
    clock.stopAt(edition.rules().publicVote().opens().at().plus(Duration.ofDays(1)));
    given(votes.findPublic(any())).willReturn(Optional.of(edition));
    given(votes.listCandidates(any()))
        .willReturn(List.of(new Candidate(SENSORS, "tech", "Sensors", "Rotterdam", "They tell.")));
    given(votes.choices(any(), any())).willReturn(Map.of());
  }

  @Test
  void takesTheVotesOfASchool() throws Exception {
    for (int pupil = 0; pupil < 200; pupil++) {
      assertThat(vote("pupil " + pupil).getStatus()).isEqualTo(302);
    }

    verify(votes, times(200)).cast(any(), any(), eq(SENSORS), any(), any());
  }

  @Test
  void asksOneAccountToWaitBesideTheButtonItPressed() throws Exception {
    for (int again = 0; again < 40; again++) {
      vote("robot");
    }

    assertThat(vote("robot").getContentAsString())
        .contains("Wait 20 seconds, then vote again", "aria-describedby=\"problem\"", "autofocus")
        .doesNotContain("role=\"alert\"");
    verify(votes, times(40)).cast(any(), any(), any(), any(), any());
    given(votes.choices(any(), any())).willReturn(Map.of("tech", SENSORS));
    assertThat(vote("robot").getContentAsString()).contains("role=\"alert\"", "Wait 20 seconds");
    assertThat(vote("neighbour").getStatus()).isEqualTo(302);
  }

  private MockHttpServletResponse vote(String account) throws Exception {
    Person voter =
        new Person(
            new PersonId(account),
            "Somebody",
            "somebody@example.org",
            "",
            Set.of(Role.APPLICANT),
            Locale.UK,
            ZoneOffset.UTC,
            ThemeChoice.SYSTEM,
            PersonState.ACTIVE);
    given(current.get()).willReturn(voter);
    given(current.find()).willReturn(Optional.of(voter));
    ResultActions sent =
        browser.perform(post(VoteRoutes.page(edition)).param("entry", SENSORS.value()));
    return sent.andReturn().getResponse();
  }
}
