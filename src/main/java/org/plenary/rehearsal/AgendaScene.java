package org.plenary.rehearsal;

import org.plenary.identity.Person;
import org.plenary.meeting.AgendaCalls;
import org.plenary.meeting.AgendaProposals;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.ProposalId;
import org.plenary.rehearsal.MeetingPart.Call;
import org.plenary.rehearsal.MeetingPart.Proposed;
import org.springframework.stereotype.Component;

/** Experts propose what a meeting should talk about, and the office decides on each. */
@Component
class AgendaScene {

  private final AgendaCalls calls;
  private final AgendaProposals proposals;
  private final GuidelineCast cast;
  private final RoadTime time;

  AgendaScene(AgendaCalls calls, AgendaProposals proposals, GuidelineCast cast, RoadTime time) {
    this.calls = calls;
    this.proposals = proposals;
    this.cast = cast;
    this.time = time;
  }

  void play(GuidelinePlay play, MeetingPart part, MeetingId id) {
    Call call = part.call();
    if (call != null) {
      time.on(
          play, call.on(), () -> calls.open(play.head(), id, play.day(call.due()), call.note()));
      call.items().forEach(item -> time.on(play, item.on(), () -> propose(play, id, item)));
    }
  }

  private void propose(GuidelinePlay play, MeetingId id, Proposed item) {
    Person by = cast.expert(play, item.by());
    ProposalId proposed = proposals.propose(by, id, item.title(), item.why(), item.minutes());
    time.on(play, item.decided(), () -> decide(play.head(), proposed, item));
  }

  private void decide(Person head, ProposalId proposed, Proposed item) {
    if (item.declined() == null) {
      proposals.takeIn(head, proposed);
    } else {
      proposals.decline(head, proposed, item.declined());
    }
  }
}
