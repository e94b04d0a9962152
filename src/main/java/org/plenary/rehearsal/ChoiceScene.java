package org.plenary.rehearsal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.group.Leaning;
import org.plenary.group.Nomination;
import org.plenary.group.NominationDesk;
import org.plenary.group.NominationId;
import org.plenary.group.Selections;
import org.plenary.rehearsal.NominationMaterial.Nominee;
import org.plenary.rehearsal.NominationMaterial.Nominee.Fate;
import org.springframework.stereotype.Component;

/** The office chooses the experts among those nominated, and confirms the list. */
@Component
class ChoiceScene {

  private final NominationDesk desk;
  private final Selections selections;

  ChoiceScene(NominationDesk desk, Selections selections) {
    this.desk = desk;
    this.selections = selections;
  }

  void play(GuidelinePlay play) {
    List<Nomination> all = desk.list(play.head(), play.group());
    lean(play, all, Fate.MEMBER, Leaning.MEMBER);
    lean(play, all, Fate.SENT_BACK, Leaning.MEMBER);
    lean(play, all, Fate.RESERVE, Leaning.RESERVE);
    Set<NominationId> seen =
        desk.list(play.head(), play.group()).stream()
            .filter(one -> one.leaning() == Leaning.MEMBER)
            .map(Nomination::id)
            .collect(Collectors.toSet());
    selections.confirm(play.head(), play.group(), seen);
  }

  private void lean(GuidelinePlay play, List<Nomination> all, Fate fate, Leaning leaning) {
    Set<String> names =
        NominationMaterial.nominees().stream()
            .filter(nominee -> nominee.fate() == fate)
            .map(Nominee::name)
            .collect(Collectors.toSet());
    all.stream()
        .filter(one -> names.contains(one.name()))
        .forEach(one -> selections.lean(play.head(), one.id(), leaning));
  }
}
