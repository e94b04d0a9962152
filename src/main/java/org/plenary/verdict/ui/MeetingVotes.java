package org.plenary.verdict.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.programme.AwardSlot;
import org.plenary.verdict.Meeting;

/** How the panel voted: for each vote the award, the entry, and three counts. */
class MeetingVotes extends Div {

  private final List<AwardSlot> slots;
  private final Map<EntryId, Entry> entries = new LinkedHashMap<>();
  private final List<MeetingVote> rows = new ArrayList<>();

  /** About entries that are no choice any more; they stay as they are. */
  private final List<Meeting.Vote> kept = new ArrayList<>();

  private final Div list = new Div();
  private final Button add =
      new Button(getTranslation("verdict.meeting.vote-add"), event -> add().focus());

  MeetingVotes(List<AwardSlot> slots, List<Entry> finalists, List<Meeting.Vote> before) {
    this.slots = slots;
    finalists.forEach(entry -> entries.put(entry.id(), entry));
    addClassName("meeting");
    setWidthFull();
    list.addClassName("meeting");
    list.setWidthFull();
    add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    for (Meeting.Vote vote : before) {
      if (entries.containsKey(vote.entry())) {
        add().show(vote, entries);
      } else {
        kept.add(vote);
      }
    }
    add(list, add);
  }

  void setReadOnly(boolean isReadOnly) {
    rows.forEach(row -> row.setReadOnly(isReadOnly));
    add.setVisible(!isReadOnly);
  }

  /** Empty where one is not complete; its fields say so, and the first of them has the cursor. */
  Optional<List<Meeting.Vote>> read() {
    List<Optional<Meeting.Vote>> votes = rows.stream().map(MeetingVote::read).toList();
    List<Meeting.Vote> all = new ArrayList<>(kept);
    votes.forEach(vote -> vote.ifPresent(all::add));
    rows.stream().filter(MeetingVote::isIncomplete).findFirst().ifPresent(MeetingVote::mend);
    return votes.stream().allMatch(Optional::isPresent) ? Optional.of(all) : Optional.empty();
  }

  private MeetingVote add() {
    MeetingVote row = new MeetingVote(slots, entries.values());
    row.whenRemoved(
        () -> {
          rows.remove(row);
          list.remove(row);
          add.focus();
        });
    rows.add(row);
    list.add(row);
    return row;
  }
}
