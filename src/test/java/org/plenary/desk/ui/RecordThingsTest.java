package org.plenary.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.identity.People;
import org.plenary.identity.PersonId;
import org.plenary.process.SubjectNames;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.EditionId;
import org.plenary.shared.Subject;

class RecordThingsTest {

  private static final Subject SENT = new Subject("entry", "e1");
  private static final Subject DRAFT = new Subject("entry", "e2");
  private static final Subject SCORECARD = new Subject("assignment", "a1");
  private static final Subject MAIL = new Subject("notice", "n1");

  private final Entries entries = mock();
  private final RecordThings things =
      new RecordThings(List.of(known("scorecard")), entries, mock(People.class));

  @BeforeEach
  void thereAreAnEntryThatWasSentAndADraft() {
    Entry sent = entry("e1", 1);
    Entry draft = entry("e2", 0);
    given(entries.list(any())).willReturn(List.of(sent, draft));
  }

  @Test
  void nameWhatHasAName() {
    assertThat(things.names(Set.of(SENT, SCORECARD, MAIL)))
        .containsOnly(Map.entry(SENT, "Title of e1"), Map.entry(SCORECARD, "scorecard a1"));
  }

  @Test
  void keepTheTitleOfADraftToItsOwner() {
    assertThat(things.names(Set.of(DRAFT))).doesNotContainKey(DRAFT);
  }

  private static Entry entry(String id, int version) {
    return new Entry(
        new EntryId(id),
        EditionId.next(),
        "tech",
        ApplicantType.CITY,
        PersonId.next(),
        "City of Rotterdam",
        "Rotterdam",
        "Netherlands",
        "Europe",
        "Title of " + id,
        version == 0 ? EntryState.DRAFT : EntryState.IN_SCREENING,
        0,
        null,
        null,
        null,
        version,
        Instant.parse("2023-05-01T00:00:00Z"),
        null,
        false);
  }

  private static SubjectNames known(String procedure) {
    return new SubjectNames() {
      @Override
      public String procedure() {
        return procedure;
      }

      @Override
      public Map<String, String> names(Collection<String> keys) {
        return keys.stream().collect(Collectors.toMap(key -> key, key -> procedure + " " + key));
      }
    };
  }
}
