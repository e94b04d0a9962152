package org.plenary.verdict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Edition;
import org.plenary.ui.FactList;
import org.plenary.ui.Isolated;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.verdict.ChairSignature;
import org.plenary.verdict.Meeting;
import org.plenary.verdict.PanelVerdict;
import org.plenary.verdict.Placement;
import org.plenary.verdict.Verdict;

/** Winners and reserves of every award, the meeting, and who signed; for reading only. */
class PanelRecord {

  private final PanelVerdict panel;
  private final Edition edition;
  private final ReaderDates dates;
  private final Map<EntryId, Entry> known;

  PanelRecord(PanelVerdict panel, Edition edition, ReaderDates dates) {
    this.panel = panel;
    this.dates = dates;
    known = panel.entries().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    this.edition = edition;
  }

  List<Component> sections() {
    List<Component> sections = new ArrayList<>();
    Verdict verdict = panel.verdict();
    if (verdict != null) {
      sections.add(signed(verdict));
    }
    edition.slots().forEach(slot -> sections.add(new PageSection(slot.label(), slot(slot))));
    Meeting meeting = panel.meeting();
    if (meeting != null) {
      sections.add(meeting(meeting));
    }
    return sections;
  }

  private Component signed(Verdict verdict) {
    FactList facts =
        new FactList()
            .fact(text("verdict.verdict.signed-at"), dates.moment(verdict.signedAt()))
            .fact(text("verdict.verdict.hash"), verdict.sha256())
            .fact(text("verdict.verdict.statement"), verdict.statement());
    ChairSignature beside = panel.beside();
    if (beside != null) {
      facts.fact(text("verdict.verdict.beside"), dates.moment(beside.signedAt()));
    }
    return new PageSection(text("verdict.panel.signed"), facts);
  }

  private Component[] slot(AwardSlot slot) {
    List<Placement> placed =
        panel.placements().stream().filter(one -> one.slot().equals(slot.key())).toList();
    String reason = panel.reasons().get(slot.key());
    if (placed.isEmpty()) {
      return new Component[] {
        quiet(text(reason == null ? "verdict.panel.slot-open" : "verdict.panel.slot-none")),
        words(reason == null ? "" : reason)
      };
    }
    UnorderedList list = new UnorderedList();
    placed.forEach(one -> list.add(line(one)));
    return new Component[] {list, words(reason == null ? "" : reason)};
  }

  private ListItem line(Placement placement) {
    Entry entry = known.get(placement.entry());
    String key =
        placement.standing() == Placement.Standing.WINNER
            ? "verdict.slot.winner"
            : "verdict.slot.reserve";
    ListItem line = new ListItem(text(key, placement.rank()) + ": ");
    Span who =
        new Span(entry == null ? "" : text("verdict.slot.entry", entry.title(), entry.city()));
    who.addClassName("words");
    who.getElement().setAttribute("dir", "auto");
    line.add(who);
    return line;
  }

  private Component meeting(Meeting meeting) {
    FactList facts =
        new FactList()
            .fact(text("verdict.panel.held"), dates.moment(meeting.heldAt()))
            .fact(
                text("verdict.panel.present"),
                text("verdict.panel.present-count", meeting.present().size()));
    UnorderedList votes = new UnorderedList();
    meeting.votes().stream()
        .filter(vote -> known.containsKey(vote.entry()))
        .forEach(vote -> votes.add(line(vote)));
    votes.setVisible(votes.getChildren().findAny().isPresent());
    return new PageSection(text("verdict.panel.meeting"), facts, votes, words(meeting.minutes()));
  }

  private ListItem line(Meeting.Vote vote) {
    return new ListItem(
        new Isolated(
            text(
                "verdict.meeting.vote-line",
                known.get(vote.entry()).title(),
                edition.slot(vote.slot()).label(),
                vote.inFavour(),
                vote.against(),
                vote.abstained())));
  }

  private static Paragraph words(String written) {
    Paragraph words = new Paragraph(written);
    words.addClassName("words");
    words.getElement().setAttribute("dir", "auto");
    words.setVisible(!written.isBlank());
    return words;
  }

  private static Paragraph quiet(String text) {
    Paragraph quiet = new Paragraph(text);
    quiet.addClassName("ink2");
    return quiet;
  }

  private static String text(String key, Object... values) {
    return UI.getCurrent().getTranslation(key, values);
  }
}
