package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import org.plenary.group.Expert;
import org.plenary.ui.FactList;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.RegionNames;

/** What is known of a member, and what is not. */
class ExpertFacts extends FactList {

  ExpertFacts(Expert expert, ReaderDates dates) {
    given("group.list.number", expert.number());
    given("group.list.name", expert.name());
    given("group.list.organisation", expert.organisation());
    given("group.list.country", expert.country());
    given("group.list.region", RegionNames.of(expert.region(), key -> getTranslation(key)));
    given(
        "group.expert.account",
        expert.person() == null
            ? text("group.expert.no-account")
            : text("group.expert.has-account"));
    if (expert.since() != null) {
      given("group.list.since", dates.fullDay(expert.since()));
    }
    if (expert.leftOn() != null) {
      given("group.list.left", dates.fullDay(expert.leftOn()));
      given("group.expert.why-left", expert.leftReason());
    }
  }

  private void given(String key, String value) {
    fact(text(key), value.isBlank() ? text("group.expert.not-given") : value);
  }
}
